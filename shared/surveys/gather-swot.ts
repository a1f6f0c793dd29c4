import type { ISODate } from "../calendar/iso-date.ts";
import { withoutHidden } from "../consents/without-hidden.ts";
import { withoutPersonalWords } from "../people/personal-words.ts";
import { comparisonKey, foldSpaces } from "../text/fold.ts";
import { readText } from "../workbook/read-cell.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { questionHeadings } from "./question-headings.ts";
import { areTooFew, surveyRows } from "./survey-changes.ts";

/** МР-42/02, раздел 2.3: what the answers in own words tell of: inner strengths and weaknesses, outer chances and threats. */
export const swotQuestions = {
  strengths: ["valuable"],
  weaknesses: ["missing"],
  opportunities: ["opportunities"],
  threats: ["threats"],
} as const satisfies Record<string, readonly string[]>;

export type SwotQuarter = keyof typeof swotQuestions;

export type GatheredSwot = Readonly<
  Record<SwotQuarter, readonly { readonly text: string; readonly times: number }[]>
> & {
  /** Answers that are not shown, because too few people gave them. */
  readonly heldBack: number;
};

/** Words that say nothing. */
const EMPTY_WORDS =
  /^(?:[-–—.,!]*|нет|ничего|всё (?:устраивает|хорошо)|все (?:устраивает|хорошо)|не знаю|да)$/i;

/**
 * What people wrote after the programme, by quarter of the SWOT, the most frequent first and else by the alphabet, so that nobody is known
 * by the place; who took the consent back is not named in them. It is material for the curator: nothing goes into «Паспорт» by itself.
 */
export function gatherSwot(snapshot: WorkbookSnapshot, on: ISODate): GatheredSwot {
  const workbook = withoutHidden(readWorkbook(snapshot), on);
  const headingOf = questionHeadings(snapshot);
  let heldBack = 0;
  const gathered = (keys: readonly string[]) => {
    const found = new Map<string, { text: string; times: number }>();
    for (const role of ["наставник", "наставляемый"]) {
      const rows = surveyRows(workbook, { role, survey: "после" }, on);
      for (const heading of keys.map(headingOf)) {
        const answered = rows.filter((row) => isTelling(readText(row.values.get(heading) ?? null)));
        if (areTooFew(answered)) {
          heldBack += answered.length;
          continue;
        }
        for (const row of answered) {
          const text = withoutPersonalWords(foldSpaces(readText(row.values.get(heading) ?? null) ?? ""));
          const key = comparisonKey(text).replace(/[.!]+$/, "");
          const standing = found.get(key);
          if (standing) standing.times += 1;
          else found.set(key, { text, times: 1 });
        }
      }
    }
    return [...found]
      .sort(([a, one], [b, other]) => other.times - one.times || (a < b ? -1 : 1))
      .map(([, answer]) => answer);
  };
  const { strengths, weaknesses, opportunities, threats } = swotQuestions;
  return {
    strengths: gathered(strengths),
    weaknesses: gathered(weaknesses),
    opportunities: gathered(opportunities),
    threats: gathered(threats),
    heldBack,
  };
}

function isTelling(text: string | null): boolean {
  return text !== null && !EMPTY_WORDS.test(foldSpaces(text).replace(/[.!]+$/, ""));
}
