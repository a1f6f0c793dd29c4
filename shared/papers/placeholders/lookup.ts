import { comparisonKey } from "../../text/fold.ts";
import type { Workbook } from "../../workbook/read-workbook.ts";
import { type BookContext, bookPlaceholders, ownPassportPlaceholder } from "./book-values.ts";
import { type MeetingContext, meetingPlaceholders } from "./meeting-values.ts";
import { columnPlaceholder } from "./own-columns.ts";
import { type PairContext, pairPlaceholders } from "./pair-values.ts";
import { type PersonContext, personPlaceholders } from "./person-values.ts";
import type { Domain, Placeholder } from "./placeholder.ts";
import { meetingDayPlaceholders, type PlannedContext, plannedPlaceholders } from "./planned-values.ts";
import { type QuestionContext, questionPlaceholders } from "./question-values.ts";

export type Contexts = {
  readonly book: BookContext;
  readonly pair: PairContext;
  readonly person: PersonContext;
  readonly meeting: MeetingContext;
  readonly planned: PlannedContext;
  readonly question: QuestionContext;
};

/** A placeholder with what it is about. */
export type KnownPlaceholder = {
  [D in Domain]: { readonly of: D; readonly placeholder: Placeholder<Contexts[D]> };
}[Domain];

/** The number of the row in a table whose rows are repeated. */
export const ROW_NUMBER = "№ п/п";

/** Rows of the catalogue by name and other spellings. The first of a name wins. */
const known: ReadonlyMap<string, KnownPlaceholder> = new Map(
  (
    [
      ...pairPlaceholders.map((placeholder) => ({ of: "pair", placeholder })),
      ...meetingDayPlaceholders.map((placeholder) => ({ of: "pair", placeholder })),
      ...plannedPlaceholders.map((placeholder) => ({ of: "planned", placeholder })),
      ...personPlaceholders.map((placeholder) => ({ of: "person", placeholder })),
      ...meetingPlaceholders.map((placeholder) => ({ of: "meeting", placeholder })),
      ...questionPlaceholders.map((placeholder) => ({ of: "question", placeholder })),
      ...bookPlaceholders.map((placeholder) => ({ of: "book", placeholder })),
    ] as readonly KnownPlaceholder[]
  )
    .flatMap((entry) =>
      [entry.placeholder.name, ...(entry.placeholder.also ?? [])].map((name): [string, KnownPlaceholder] => [
        comparisonKey(name),
        entry,
      ]),
    )
    .reverse(),
);

/** The placeholder of a name: of the catalogue, a column of a row, a row of «Паспорт» the school added; null for any other. */
export function findPlaceholder(name: string, workbook: Workbook): KnownPlaceholder | null {
  const entry =
    known.get(comparisonKey(name)) ?? (columnPlaceholder(name, workbook) as KnownPlaceholder | null);
  if (entry !== null) return entry;
  const own = ownPassportPlaceholder(name, workbook);
  return own === null ? null : { of: "book", placeholder: own };
}

/** The names of the catalogue by domain, for the page that explains them. */
export function placeholderNames(domain: Domain): readonly string[] {
  return [...new Set([...known.values()])].flatMap((entry) =>
    entry.of === domain ? [entry.placeholder.name] : [],
  );
}
