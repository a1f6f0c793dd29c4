import { describeDoubt } from "../messages/describe-doubt.ts";
import { describeWorkbookDoubt } from "../messages/describe-workbook-doubt.ts";
import type { WorkbookDoubt } from "../workbook/recognition/workbook-doubt.ts";
import type { DecidedReading } from "./remembered-decisions.ts";
import type { PreviewQuestion } from "./roadmap-preview.ts";

/** The doubts of a reading as questions, in the order of the document. */
export function previewQuestions({ reading, recalled }: DecidedReading): readonly PreviewQuestion[] {
  return reading.doubts.map((doubt) => ({
    ...describeDoubt(doubt),
    key: doubt.key,
    place: doubt.place,
    words: doubt.words,
    chosen: doubt.chosen,
    own: doubt.options[0] ?? doubt.chosen,
    recalled: recalled.includes(doubt.key),
  }));
}

/** The doubts about the workbook as questions. Where the program goes by nothing until there is an answer, none is chosen. */
export function workbookQuestions(doubts: readonly WorkbookDoubt[]): readonly PreviewQuestion[] {
  return doubts.map((doubt) => ({
    ...describeWorkbookDoubt(doubt),
    key: doubt.key,
    place: doubt.place === "" ? "" : `вкладка «${doubt.place}»`,
    words: doubt.words,
    chosen: doubt.chosen ?? "",
    own: doubt.decided ? "" : (doubt.chosen ?? ""),
    recalled: false,
  }));
}
