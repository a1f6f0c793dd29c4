import { codeKey } from "../people/code.ts";
import { textOf, type Workbook } from "../workbook/read-workbook.ts";
import type { Person, PersonTab } from "./participant.ts";

/** The rows of a bank that a mention in «Пары» may mean, by code in any spelling or by full name: one as a rule. */
export type PeopleMentioned = (tab: PersonTab, mention: string) => readonly Person[];

/** Reads both banks once. */
export function peopleMentioned({ tables }: Pick<Workbook, "tables">): PeopleMentioned {
  const indexOf = (rows: readonly Person[]) => {
    const index = new Map<string, Person[]>();
    for (const person of rows) {
      // The code and the name of one row may be the same words.
      const keys = new Set([codeKey(textOf(person, "Код")), codeKey(textOf(person, "ФИО"))]);
      for (const key of keys) if (key !== "") index.set(key, [...(index.get(key) ?? []), person]);
    }
    return index;
  };
  const banks = { Наставники: indexOf(tables.Наставники), Наставляемые: indexOf(tables.Наставляемые) };
  return (tab, mention) => banks[tab].get(codeKey(mention)) ?? [];
}
