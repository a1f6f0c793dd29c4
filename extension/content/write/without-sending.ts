/**
 * Does something while no form of the page can be sent by an event: a page that answers a change with a `submit` of its own
 * is stopped. Sending stays with the person.
 */
export async function withoutSending<Result>(view: Window, act: () => Promise<Result>): Promise<Result> {
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener("submit", stop, { capture: true });
  try {
    return await act();
  } finally {
    view.removeEventListener("submit", stop, { capture: true });
  }
}
