/** What went wrong, in one sentence, and the way to try again. */
export function Failure(props: { message: string; onRetry: () => void }) {
  return (
    <section class="failure" role="alert">
      <p>{props.message}</p>
      <button type="button" class="secondary" onClick={props.onRetry}>
        Повторить
      </button>
    </section>
  );
}
