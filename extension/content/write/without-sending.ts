/** What the browser tells of a page that is about to show another document (HTML standard, Navigation API). */
type Leaving = Event & {
  readonly userInitiated: boolean;
  readonly downloadRequest: string | null;
  readonly destination: { readonly sameDocument: boolean };
};

export type Held<Result> = {
  readonly result: Result;
  /** How often the page tried to send a form or to leave of its own accord. */
  readonly held: number;
};

/**
 * Does something while the page can neither send a form nor leave its address of its own accord: a page that answers a change
 * with a `submit`, a link or an address of its own is stopped. Sending and going on stay with the person.
 */
export async function withoutSending<Result>(
  view: Window,
  act: () => Promise<Result>,
): Promise<Held<Result>> {
  let held = 0;
  const stopSending = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    held += 1;
  };
  const stopLeaving = (event: Event): void => {
    const { userInitiated, destination, downloadRequest } = event as Leaving;
    if (userInitiated || destination.sameDocument || downloadRequest !== null || !event.cancelable) return;
    event.preventDefault();
    held += 1;
  };
  const { navigation } = view as unknown as { navigation?: EventTarget };
  view.addEventListener("submit", stopSending, { capture: true });
  navigation?.addEventListener("navigate", stopLeaving);
  try {
    const result = await act();
    return { result, held };
  } finally {
    view.removeEventListener("submit", stopSending, { capture: true });
    navigation?.removeEventListener("navigate", stopLeaving);
  }
}
