import { itemState, whenInWords } from "../../deadline/item-state.ts";
import { type PairHealth, pairHealth } from "../../pairs/pair-health.ts";
import { isCode } from "../../people/code.ts";
import { textOf } from "../../workbook/read-workbook.ts";
import type { OtherItem, ReadOthers } from "./other-item.ts";

/** So many pairs are told one by one; more would bury the rest of the checklist, so that then they are told together. */
const ONE_BY_ONE = 20;
/** So many codes of pairs that are told together. */
const TOLD = 10;

/** Active pairs that want a look, an item a pair with all its reasons. */
export const pairItems: ReadOthers = (workbook, { today, soonDays }) => {
  const all = pairHealth(workbook, today);
  if (all.length > ONE_BY_ONE) return [together(all)];
  return all.map((health): OtherItem => {
    const who = markOf(health);
    const due = health.troubles.find(({ kind }) => kind === "end-passed")?.day ?? null;
    const dates = { done: false, from: null, due };
    return {
      key: `pairs/${who}/${health.troubles.map(({ kind }) => kind).join("+")}`,
      source: "pairs",
      title: `${who}: ${health.troubles.map(({ words }) => words).join("; ")}`,
      from: null,
      due,
      standing: due === null ? "идёт" : itemState(dates, today, soonDays),
      dueWords: due === null ? "" : whenInWords(dates, today),
      advice: [...new Set(health.troubles.map(({ advice }) => advice))].join(" "),
      tab: "Пары",
      row: health.pairing.row.row,
    };
  });
};

function together(all: readonly PairHealth[]): OtherItem {
  const rest = all.length - TOLD;
  return {
    key: "pairs/все",
    source: "pairs",
    title: `Пары, на которые нужно посмотреть: ${all.length} (${all.slice(0, TOLD).map(markOf).join(", ")}${rest > 0 ? ` и ещё ${rest}` : ""})`,
    from: null,
    due: null,
    standing: "идёт",
    dueWords: "",
    advice: "Проверьте сроки пар, встречи и программы.",
    tab: "Пары",
    row: all[0]?.pairing.row.row ?? 1,
  };
}

function markOf({ pairing: { row } }: PairHealth): string {
  const code = textOf(row, "Код");
  return isCode(code) ? code : `пара из строки ${row.row}`;
}
