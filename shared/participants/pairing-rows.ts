import { codeKey } from "../people/code.ts";
import { isOption, type TableRow, textOf, type Workbook } from "../workbook/read-workbook.ts";

export type Pairing = TableRow<"Пары">;

/** Pairings and groups in a state; a group is one row. */
export function pairingsIn({ tables }: Pick<Workbook, "tables">, state: string): readonly Pairing[] {
  return tables.Пары.filter((row) => isOption(row, "Состояние", state));
}

/** The mentees of a row: one code, or several in a group. */
export function menteesOfPairing(row: Pairing): readonly string[] {
  return textOf(row, "Наставляемый")
    .split(/[;,\n]/)
    .map((code) => code.trim())
    .filter((code) => code !== "");
}

/** Whether one of the pairings names a mentor, by code or by full name. */
export function mentorsNamedIn(pairings: readonly Pairing[]): (mentor: TableRow<"Наставники">) => boolean {
  const named = new Set(pairings.map((row) => codeKey(textOf(row, "Наставник"))));
  return (mentor) =>
    (["Код", "ФИО"] as const).some((heading) => {
      const name = textOf(mentor, heading);
      return name !== "" && named.has(codeKey(name));
    });
}
