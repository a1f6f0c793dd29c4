import { comparisonKey } from "../text/fold.ts";
import type { Workbook } from "../workbook/read-workbook.ts";

/** Whether the workbook goes by codes («Режим имён» of «Паспорт»): then no name leaves it. */
export function goesByCodes({ passport }: Pick<Workbook, "passport">): boolean {
  return comparisonKey(passport.texts.get("Режим имён") ?? "") === comparisonKey("коды");
}
