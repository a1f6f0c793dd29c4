/** What the person reads while the server works. */
export function Waiting({ words }: { words: string }) {
  return (
    <div class="waiting" role="status">
      <progress aria-label={words} />
      <p>{words}</p>
    </div>
  );
}
