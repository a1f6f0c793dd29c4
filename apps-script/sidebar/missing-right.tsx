/** Where a right was not given yet: Google's page that asks for it. */
export function MissingRight({ words, url, onRetry }: { words: string; url: string; onRetry: () => void }) {
  return (
    <>
      <p>{words}</p>
      <p>
        <a href={url} target="_blank" rel="noopener noreferrer">
          Открыть страницу разрешений Google
        </a>
      </p>
      <button type="button" class="secondary" onClick={onRetry}>
        Проверить ещё раз
      </button>
    </>
  );
}
