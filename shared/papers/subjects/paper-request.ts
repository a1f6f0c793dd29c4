import type { ISODate } from "../../calendar/iso-date.ts";
import { type HiddenPerson, hiddenPeople } from "../../consents/hidden-people.ts";
import { withoutHidden } from "../../consents/without-hidden.ts";
import { goesByCodes } from "../../participants/by-codes.ts";
import type { Person } from "../../participants/participant.ts";
import { codeKey } from "../../people/code.ts";
import { readText } from "../../workbook/read-cell.ts";
import type { TableRow, Workbook } from "../../workbook/read-workbook.ts";

/** What a person asks for. */
export type PaperRequest = {
  /** The day on which consents and the report are looked at. */
  readonly on: ISODate;
  /** The day the papers bear; null leaves a line for it. */
  readonly paperDate: ISODate | null;
  /** Codes of pairs or people; empty takes all that need the paper. */
  readonly rows: readonly string[];
  /** Why pairs without a consent are taken nevertheless; "" leaves them out. */
  readonly despite: string;
};

/** The workbook as papers may show it: the one place where people who took their consent back are hidden. */
export type PaperBook = {
  readonly workbook: Workbook;
  readonly byCodes: boolean;
  /** Null for everybody whose data may be used. */
  readonly hiddenOf: (person: Person) => HiddenPerson | null;
  readonly isChosen: (row: TableRow) => boolean;
  readonly request: PaperRequest;
};

export function paperBook(original: Workbook, request: PaperRequest): PaperBook {
  const hidden = new Map(
    hiddenPeople(original, request.on).flatMap((each) =>
      each.person === null ? [] : [[rowKey(each.person), each] as const],
    ),
  );
  const workbook = withoutHidden(original, request.on);
  const chosen = new Set(request.rows.map(codeKey));
  return {
    workbook,
    byCodes: goesByCodes(workbook),
    hiddenOf: (person) => hidden.get(rowKey(person)) ?? null,
    isChosen: (row) => chosen.has(codeKey(readText(row.values.get("Код") ?? null) ?? "")),
    request,
  };
}

const rowKey = ({ tab, row }: TableRow) => `${tab}\n${row}`;

/** A row by its code, else by its place. */
export function labelOf(row: TableRow): string {
  return readText(row.values.get("Код") ?? null) ?? `${row.tab}, строка ${row.row}`;
}

/** Codes that were asked for and stand in no row of the tabs. */
export function notFound(
  { workbook, request }: PaperBook,
  tabs: readonly ("Пары" | "Наставники" | "Наставляемые")[],
) {
  const known = new Set(
    tabs.flatMap((tab) =>
      workbook.tables[tab].map((row) => codeKey(readText(row.values.get("Код") ?? null) ?? "")),
    ),
  );
  return request.rows
    .filter((code) => !known.has(codeKey(code)))
    .map((code) => ({
      who: code,
      why: `такого кода нет во вкладке ${tabs.map((tab) => `«${tab}»`).join(" и ")}`,
    }));
}
