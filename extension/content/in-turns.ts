/** How long answers are written without a breath, ms: so soon «Остановить» is heard and the panel told how far it is. */
const BREATH = 100;

/**
 * Hands out answers one by one, tells how many are done, and ends early once asked to stop: never in the middle of a question.
 */
export async function* inTurns<Answer>(
  answers: readonly Answer[],
  isStopped: () => boolean,
  tell: (done: number) => void,
): AsyncGenerator<Answer> {
  let breath = performance.now();
  for (const [done, answer] of answers.entries()) {
    if (performance.now() - breath > BREATH) {
      tell(done);
      await otherMessages();
      breath = performance.now();
    }
    if (isStopped()) return;
    yield answer;
  }
}

/** Lets waiting messages in. Not a timer: in a tab out of sight timers fire once a second. */
function otherMessages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
