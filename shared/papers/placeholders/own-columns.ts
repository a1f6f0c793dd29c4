import { comparisonKey } from "../../text/fold.ts";
import type { TableRow } from "../../workbook/read-workbook.ts";
import type { MeetingContext } from "./meeting-values.ts";
import type { PairContext } from "./pair-values.ts";
import { nameFound, type PersonContext } from "./person-values.ts";
import type { Domain, Found, Placeholder } from "./placeholder.ts";
import { cellFound } from "./row-values.ts";

type Contexts = {
  readonly pair: PairContext;
  readonly person: PersonContext;
  readonly meeting: MeetingContext;
};

/** Whose row is meant by the word before the colon. */
const owners = {
  наставник: { of: "pair", rows: ({ pair }: PairContext) => pair.mentors as readonly TableRow[] },
  наставляемый: { of: "pair", rows: ({ pair }: PairContext) => pair.mentees as readonly TableRow[] },
  пара: { of: "pair", rows: ({ pair }: PairContext) => [pair.row] as readonly TableRow[] },
  программа: { of: "pair", rows: ({ programme }: PairContext) => (programme === null ? [] : [programme]) },
  участник: { of: "person", rows: ({ person }: PersonContext) => [person] as readonly TableRow[] },
  встреча: { of: "meeting", rows: ({ meeting }: MeetingContext) => [meeting] as readonly TableRow[] },
} as const;

/**
 * «Наставник: Стаж, лет»: any column of a row, the school's own too. Null where the word before the colon is none of ours.
 * @example columnPlaceholder("Наставник: Стаж, лет")?.of // "pair"
 */
export function columnPlaceholder(name: string): {
  readonly of: Exclude<Domain, "book" | "question">;
  readonly placeholder: Placeholder<Contexts[keyof Contexts]>;
} | null {
  const [, owner = "", heading = ""] = /^\s*(\p{L}+)\s*:\s*(.+?)\s*$/u.exec(name) ?? [];
  const known = (
    owners as Readonly<Record<string, { of: keyof Contexts; rows: (context: never) => readonly TableRow[] }>>
  )[comparisonKey(owner)];
  if (known === undefined || heading === "") return null;
  const read = (context: Contexts[keyof Contexts]): readonly Found[] => {
    const rows = known.rows(context as never);
    if (rows.length === 0) return [{ kind: "words", words: "", place: `${owner}: «${heading}»` }];
    return rows.map((row) => {
      const column = [...row.values.keys()].find((each) => comparisonKey(each) === comparisonKey(heading));
      if (column === "ФИО" && (row.tab === "Наставники" || row.tab === "Наставляемые"))
        return nameFound(row as PersonContext["person"], context.byCodes);
      return cellFound(row, column ?? heading, context.byCodes);
    });
  };
  return { of: known.of, placeholder: { name, read } };
}
