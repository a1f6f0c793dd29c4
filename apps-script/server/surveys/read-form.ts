import type { ReadForm } from "../../../shared/surveys/plan-form-answers.ts";
import { HIGHEST_POINT } from "../../../shared/surveys/questionnaire.ts";
import { responseMark } from "../../../shared/surveys/response-mark.ts";
import type { FormResponse, ItemTakes, StandingItem } from "../../../shared/surveys/survey-form.ts";
import { isoDayOf } from "../calendar-day.ts";
import { askingGoogle } from "../refused-by-google.ts";
import { formRefusals } from "./form-refusals.ts";

type Item = GoogleAppsScript.Forms.Item;

/**
 * A form as it stands and its answers that are not known yet.
 * @param timeZone of the spreadsheet: on whose calendar an answer has its day
 */
export function readForm(id: string, timeZone: string, isKnown: (mark: string) => boolean): ReadForm {
  return askingGoogle(formRefusals, () => {
    const form = FormApp.openById(id);
    const items = form.getItems().flatMap(standingItem);
    const responses = form.getResponses().flatMap((response, index): readonly FormResponse[] => {
      const mark = responseMark(response.getId());
      if (isKnown(mark)) return [];
      const answers = new Map(
        response
          .getItemResponses()
          .map((answer) => [answer.getItem().getId(), wordsOf(answer.getResponse())]),
      );
      const moment = response.getTimestamp() as unknown as Date;
      return [{ number: index + 1, mark, day: isoDayOf(moment, timeZone), answers }];
    });
    return { items, responses };
  });
}

/** Pictures, headings and page breaks ask nothing. */
const NO_QUESTIONS = ["IMAGE", "VIDEO", "PAGE_BREAK", "SECTION_HEADER"] as const;
const WORDS = [
  "TEXT",
  "PARAGRAPH_TEXT",
  "MULTIPLE_CHOICE",
  "LIST",
  "CHECKBOX",
  "GRID",
  "CHECKBOX_GRID",
  "DATE",
  "DATETIME",
  "TIME",
  "DURATION",
] as const;

function standingItem(item: Item): readonly StandingItem[] {
  const isOneOf = (names: readonly (keyof typeof GoogleAppsScript.Forms.ItemType)[]) =>
    names.some((name) => item.getType() === FormApp.ItemType[name]);
  if (isOneOf(NO_QUESTIONS)) return [];
  let takes: ItemTakes = isOneOf(WORDS) ? "words" : "file";
  if (isOneOf(["SCALE"])) {
    const scale = item.asScaleItem();
    takes = scale.getLowerBound() === 1 && scale.getUpperBound() === HIGHEST_POINT ? "point" : "other-scale";
  }
  return [{ item: item.getId(), title: item.getTitle(), takes }];
}

/** Several ticks are a list, the rows of a grid too, those of a grid of ticks lists of lists. */
function wordsOf(response: unknown): string {
  return Array.isArray(response)
    ? response
        .map(wordsOf)
        .filter((words) => words !== "")
        .join("; ")
    : String(response ?? "");
}
