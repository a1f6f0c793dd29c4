import type { ISODate } from "../calendar/iso-date.ts";
import { codeKey } from "../people/code.ts";
import { plural } from "../text/plural.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import type { Proposal } from "./pairing.ts";
import { readPeople } from "./people/read-people.ts";

/**
 * Mentors who would lead more than they are ready to if all that was chosen were written: a sentence each, by code. Where a runner-up is
 * taken in place of the first, the proposals together may ask too much of one mentor.
 * @example overCapacity(book, on, chosen) // ["М-002 готов вести ещё 1, а выбрано 2. …"]
 */
export function overCapacity(
  workbook: Workbook,
  on: ISODate,
  chosen: readonly Pick<Proposal, "mentor">[],
): readonly string[] {
  const wanted = new Map<string, { readonly code: string; count: number }>();
  for (const { mentor } of chosen) {
    const known = wanted.get(codeKey(mentor));
    if (known === undefined) wanted.set(codeKey(mentor), { code: mentor, count: 1 });
    else known.count += 1;
  }
  if ([...wanted.values()].every(({ count }) => count <= 1)) return [];
  const free = new Map(readPeople(workbook, on).mentors.map(({ code, free }) => [codeKey(code), free]));
  return [...wanted].flatMap(([key, { code, count }]) => {
    const room = free.get(key) ?? 0;
    return count <= room
      ? []
      : [
          `${code} ${room === 0 ? "больше никого не готов вести" : `готов вести ещё ${room}`}, а выбрано ${count} ${plural(count, ["наставляемый", "наставляемых", "наставляемых"])}. Снимите лишнюю отметку или выберите другого наставника.`,
        ];
  });
}
