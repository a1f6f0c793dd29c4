import { TroubleError, trouble } from "../trouble.ts";

/** A page that gives no sign of life for so long, ms, is not waited for: longer than any form takes to draw itself. */
const LONGEST_SILENCE = 12_000;

/** Between two signs of life, ms. */
const PAUSE = 1000;

/** The page is busy with itself, or waits for the person to close a window of its own. */
export class SilentPageError extends TroubleError {
  constructor() {
    super(
      trouble(
        "Страница не отвечает. Если на ней открылось окно с сообщением, закройте его; если она зависла, подождите или обновите её. Потом прочитайте форму ещё раз и проверьте ответы.",
      ),
    );
  }
}

/**
 * Waits for something that a page does as long as it takes, but not for a page that has stopped answering.
 * @param ping asks the page for a sign of life; without it the work itself must end in time
 * @throws SilentPageError
 */
export async function unlessSilent<Result>(
  work: Promise<Result>,
  ping?: () => Promise<unknown>,
): Promise<Result> {
  let ended = false;
  const silence = async (): Promise<never> => {
    for (;;) {
      const sign = ping?.().catch(() => undefined) ?? work;
      const heard = await Promise.race([sign.then(() => true), after(LONGEST_SILENCE).then(() => false)]);
      if (!heard && !ended) throw new SilentPageError();
      if (ended) return new Promise<never>(() => {});
      await after(PAUSE);
    }
  };
  try {
    return await Promise.race([work, silence()]);
  } finally {
    ended = true;
  }
}

function after(wait: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, wait));
}
