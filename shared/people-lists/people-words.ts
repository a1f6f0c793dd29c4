import type { ISODate } from "../calendar/iso-date.ts";
import { participantMark } from "../checklist/besides/participant-mark.ts";
import { withoutHidden } from "../consents/without-hidden.ts";
import { namesOf } from "../hand-over/names.ts";
import type { Person, PersonTab } from "../participants/participant.ts";
import { codeKey, isCode } from "../people/code.ts";
import { textOf, type Workbook } from "../workbook/read-workbook.ts";
import { lostPlace } from "./lost-place.ts";

/** How a person is told: by the code, or the place of a row without one; the name is "" wherever it may not be shown. */
export type PersonWords = { readonly mark: string; readonly name: string };

export type PeopleWords = {
  readonly ofCode: (tab: PersonTab, code: string) => PersonWords;
  readonly ofRow: (person: Person) => PersonWords;
};

const TABS = ["Наставники", "Наставляемые"] as const;

/**
 * Names beside the codes on a day. By «Режим имён: коды» there are none; nor has anybody one who took the consent back; and where nobody
 * can read who did, all stay codes.
 */
export function peopleWords(workbook: Workbook, on: ISODate): PeopleWords {
  const names = mayName(workbook) ? namesByRow(withoutHidden(workbook, on)) : new Map<string, string>();
  const markIn = participantMark(workbook);
  const byCode = new Map<string, Set<string>>();
  for (const tab of TABS)
    for (const row of workbook.tables[tab]) {
      const key = keyOf(tab, codeKey(textOf(row as Person, "Код")));
      byCode.set(key, (byCode.get(key) ?? new Set()).add(names.get(keyOf(tab, row.row)) ?? ""));
    }
  return {
    ofCode: (tab, code) => {
      const [name, ...others] = byCode.get(keyOf(tab, codeKey(code))) ?? [];
      // Whom two rows with one code mean, nobody can tell.
      return { mark: code, name: name === undefined || others.length > 0 ? "" : name };
    },
    ofRow: (person) => {
      const code = textOf(person, "Код");
      const mark = isCode(code) ? code : markIn(code, person.tab, person.row);
      const name = names.get(keyOf(person.tab, person.row)) ?? "";
      return { mark, name: name === mark ? "" : name };
    },
  };
}

/** Withdrawals and the mode of names must be there to be read. */
function mayName(workbook: Workbook): boolean {
  const needed = { Паспорт: [], Согласия: ["Код участника", "Вид", "Дата", "Отозвано"] } as const;
  return lostPlace(workbook, needed) === null && !namesOf(workbook).byCodes;
}

function namesByRow({ tables }: Workbook): Map<string, string> {
  const rows: readonly Person[] = TABS.flatMap((tab): readonly Person[] => tables[tab]);
  return new Map(rows.map((row) => [keyOf(row.tab, row.row), textOf(row, "ФИО")]));
}

function keyOf(tab: string, what: string | number): string {
  return `${tab}\n${what}`;
}
