import { comparisonKey } from "../text/fold.ts";
import { readNumber } from "../workbook/read-cell.ts";
import type { Workbook } from "../workbook/read-workbook.ts";

/** When a pair is told of. A school sets them by adding a line with the label to «Паспорт». */
export const pairSettings = {
  /** Weeks a pair may go without a meeting. */
  quietWeeks: { label: "Пара без встреч не дольше, недель", initial: 4 },
  /** Days in which feedback is to come after a meeting. */
  feedbackDays: { label: "Обратная связь после встречи за, дней", initial: 7 },
  /** Days in which the programme of a new pair is to be approved. */
  programmeDays: { label: "Программа пары утверждается за, дней", initial: 30 },
} as const satisfies Record<string, { readonly label: string; readonly initial: number }>;

export type PairSettings = Readonly<Record<keyof typeof pairSettings, number>>;

/** The settings of a workbook; the usual ones where «Паспорт» says nothing, or nothing that is a number above 0. */
export function readPairSettings({ passport }: Pick<Workbook, "passport">): PairSettings {
  const typed = new Map([...passport.own].map(([label, text]) => [comparisonKey(label), text]));
  const settingOf = ({ label, initial }: { readonly label: string; readonly initial: number }): number => {
    const reading = readNumber(typed.get(comparisonKey(label)) ?? null);
    return reading.ok && reading.value !== null && reading.value > 0 ? reading.value : initial;
  };
  return {
    quietWeeks: settingOf(pairSettings.quietWeeks),
    feedbackDays: settingOf(pairSettings.feedbackDays),
    programmeDays: settingOf(pairSettings.programmeDays),
  };
}
