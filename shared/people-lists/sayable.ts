import type { ISODate } from "../calendar/iso-date.ts";
import { hiddenWords } from "../consents/hidden-words.ts";
import { goesByCodes } from "../participants/by-codes.ts";
import { withoutPersonalWords } from "../people/personal-words.ts";
import type { Workbook } from "../workbook/read-workbook.ts";

/** Sentences as they may be shown on a day: what people typed into the book may name somebody who took the consent back. */
export function sayable(workbook: Workbook, on: ISODate): (words: string) => string {
  const hide = hiddenWords(workbook, on);
  return goesByCodes(workbook) ? (words) => withoutPersonalWords(hide(words)) : hide;
}
