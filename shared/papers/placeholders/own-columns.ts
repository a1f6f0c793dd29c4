import { comparisonKey } from "../../text/fold.ts";
import type { TableRow, Workbook } from "../../workbook/read-workbook.ts";
import { type TabName, tabSpec } from "../../workbook/schema/tabs.ts";
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

/** Whose row is meant by the word before the colon, and in which tabs it stands. */
const owners = {
  наставник: {
    of: "pair",
    tabs: ["Наставники"],
    rows: ({ pair }: PairContext) => pair.mentors as readonly TableRow[],
  },
  наставляемый: {
    of: "pair",
    tabs: ["Наставляемые"],
    rows: ({ pair }: PairContext) => pair.mentees as readonly TableRow[],
  },
  пара: { of: "pair", tabs: ["Пары"], rows: ({ pair }: PairContext) => [pair.row] as readonly TableRow[] },
  программа: {
    of: "pair",
    tabs: ["Программы"],
    rows: ({ programme }: PairContext) => (programme === null ? [] : [programme]),
  },
  участник: {
    of: "person",
    tabs: ["Наставники", "Наставляемые"],
    rows: ({ person }: PersonContext) => [person] as readonly TableRow[],
  },
  встреча: {
    of: "meeting",
    tabs: ["Встречи"],
    rows: ({ meeting }: MeetingContext) => [meeting] as readonly TableRow[],
  },
} as const satisfies Readonly<Record<string, Owner>>;

type Owner = {
  readonly of: keyof Contexts;
  readonly tabs: readonly TabName[];
  readonly rows: (context: never) => readonly TableRow[];
};

/**
 * «Наставник: Стаж, лет»: any column of a row, the school's own too. Null where there is no such tab or column.
 * @example columnPlaceholder("Наставник: Стаж, лет", workbook)?.of // "pair"
 */
export function columnPlaceholder(
  name: string,
  { tables }: Pick<Workbook, "tables">,
): {
  readonly of: Exclude<Domain, "book" | "question" | "planned">;
  readonly placeholder: Placeholder<Contexts[keyof Contexts]>;
} | null {
  const [, owner = "", heading = ""] = /^\s*(\p{L}+)\s*:\s*(.+?)\s*$/u.exec(name) ?? [];
  const known = (owners as Readonly<Record<string, Owner>>)[comparisonKey(owner)];
  if (known === undefined || !known.tabs.some((tab) => hasColumn(tables[tab], tab, heading))) return null;
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

/** A column of the schema stands in the tab or comes back; one of the school's own stands in every row that was read. */
function hasColumn(rows: readonly TableRow[], tab: TabName, heading: string): boolean {
  const known = [...tabSpec(tab).columns.map((column) => column.heading), ...(rows[0]?.values.keys() ?? [])];
  return known.some((each) => comparisonKey(each) === comparisonKey(heading));
}
