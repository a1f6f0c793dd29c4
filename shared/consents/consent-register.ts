import type { Person } from "../participants/participant.ts";
import { codeKey } from "../people/code.ts";
import { comparisonKey } from "../text/fold.ts";
import { textOf, type Workbook } from "../workbook/read-workbook.ts";
import type { Consent } from "./consent-kinds.ts";

/** «Согласия» by participant, read once for all people. */
export type ConsentRegister = {
  /** Rows under the person's code, in any spelling of it: the ones that count, as the formula of the banks has it. */
  readonly byCode: (person: Person) => readonly Consent[];
  /** Rows where somebody wrote the person's name instead of the code: they count for withdrawals alone. */
  readonly byName: (person: Person) => readonly Consent[];
};

export function consentRegister({ tables }: Pick<Workbook, "tables">): ConsentRegister {
  const rows = new Map<string, Consent[]>();
  for (const row of tables.Согласия) {
    const key = codeKey(textOf(row, "Код участника"));
    if (key === "") continue;
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [row]);
    else known.push(row);
  }
  const under = (key: string): readonly Consent[] => (key === "" ? [] : (rows.get(key) ?? []));
  return {
    byCode: (person) => under(codeKey(textOf(person, "Код"))),
    byName: (person) => under(comparisonKey(textOf(person, "ФИО"))),
  };
}
