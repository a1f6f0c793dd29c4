import { codeKey, codeNumber, codeText } from "../../people/code.ts";
import type { LocatedTab } from "../../workbook/locate.ts";
import { type GivenCode, marksOf } from "./given-codes.ts";

/**
 * The codes that rows without one had before, where that is certain: one row and one code nobody has now are known by the same, and
 * nothing speaks against it. Of two namesakes neither gets anything.
 * @returns code by one-based row
 */
export function lostCodes(
  located: LocatedTab,
  {
    prefix,
    rows,
    codeAt,
    given,
  }: {
    prefix: string;
    rows: readonly number[];
    codeAt: (row: number) => string;
    given: readonly GivenCode[];
  },
): ReadonlyMap<number, string> {
  const known = given.filter(({ code }) => codeNumber(prefix, code) !== null);
  const taken = new Set(rows.map((row) => codeKey(codeAt(row))));
  const marks = rows.map((row) => ({ row, marks: marksOf(located, row) }));
  const own = new Map<number, string>();
  for (const one of known) {
    if (taken.has(codeKey(one.code))) continue;
    const likely = marks.filter((each) => each.marks !== null && mayBe(one, each.marks));
    const [only] = likely;
    if (only?.marks === undefined || only.marks === null || likely.length !== 1) continue;
    const { row, marks: found } = only;
    const rivals = known.filter((other) => mayBe(other, found)).length;
    if (codeAt(row) === "" && rivals === 1)
      own.set(row, codeText(prefix, codeNumber(prefix, one.code) as number));
  }
  return own;
}

/** Two years of birth that differ are two people; one that is not known says nothing. */
function mayBe(one: GivenCode, row: Pick<GivenCode, "mark" | "apart">): boolean {
  return one.mark === row.mark && (one.apart === row.apart || one.apart === "-" || row.apart === "-");
}
