import { sentenceFor } from "./guarded.ts";

/** Runs what a menu item does without the sidebar; whatever goes wrong is told in a window of its own. */
export function telling(title: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    console.error(error);
    tell(title, sentenceFor(error));
  }
}

export function tell(title: string, words: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, words, ui.ButtonSet.OK);
}

/** Asks with «Да» and «Нет»; closing the window is «нет». */
export function agrees(title: string, words: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, words, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
