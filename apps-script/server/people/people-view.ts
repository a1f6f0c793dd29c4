import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { goesByCodes } from "../../../shared/participants/by-codes.ts";
import { bankLines } from "../../../shared/people-lists/bank-lines.ts";
import { newPairWords } from "../../../shared/people-lists/new-pair-form.ts";
import { peopleWords } from "../../../shared/people-lists/people-words.ts";
import { shownPairs } from "../../../shared/people-lists/shown-pairs.ts";
import { readListWords } from "../../../shared/workbook/list-words.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { UserProblem } from "../user-problem.ts";
import { shownConsents } from "./consents-view.ts";
import type { PeopleState } from "./people-api.ts";

/**
 * What the section «Люди» shows of a workbook on a day.
 * @throws UserProblem where the spreadsheet holds no workbook
 */
export function peopleState(snapshot: WorkbookSnapshot, on: ISODate): PeopleState {
  const workbook = readWorkbook(snapshot);
  if (workbook.located.length === 0)
    throw new UserProblem("В этой таблице ещё нет книги. Выберите в меню «Создать книгу».");
  const listWords = readListWords(snapshot);
  return {
    today: on,
    byCodes: goesByCodes(workbook),
    banks: {
      Наставники: bankLines(workbook, "Наставники", on),
      Наставляемые: bankLines(workbook, "Наставляемые", on),
    },
    pairs: shownPairs(workbook, on),
    consents: shownConsents(workbook, peopleWords(workbook, on), listWords("Кто подписал"), on),
    meetingKinds: listWords("Виды встреч"),
    newPair: newPairWords(listWords),
  };
}
