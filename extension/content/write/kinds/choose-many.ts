import { isConsent, isDisabled } from "../../collect/barriers/barrier.ts";
import { shownChoices } from "../../collect/widgets/drop-down.ts";
import { isChosen } from "../../collect/widgets/widget-roles.ts";
import { pressOn } from "../press.ts";
import { type ListContents, labelOf, readList, rowAt } from "./list-rows.ts";
import { makeOption, takeAway } from "./make-options.ts";
import { type OpenList, steady } from "./open-list.ts";
import type { Written } from "./writer.ts";

/** Turns every option that is not as wanted. */
export async function chooseExactly(
  control: HTMLElement,
  list: OpenList,
  contents: ListContents,
  wanted: Set<string>,
): Promise<Written> {
  for (const [label, [place]] of contents) {
    const row = await rowAt(list, label, place!);
    if (row === null || isChosen(row) === wanted.has(label)) continue;
    if (isDisabled(row)) return "barred";
    pressOn(row);
    await steady(() => list.rows().filter(isChosen).map(labelOf).join("\n"));
  }
  // A choice that stands in no row.
  for (const label of shownChoices(control, true)) if (!wanted.has(label)) await takeAway(control, label);
  return wanted.size === 0 ? "written" : { chosen: { kind: "options", values: [...wanted] } };
}

/** Chooses the options there are, and makes those that the list offers to make: all of them or none. */
export async function withMade(
  control: HTMLInputElement,
  list: OpenList,
  question: string,
  wanted: readonly string[],
  known: readonly (string | null)[],
): Promise<Written> {
  const missing = wanted.filter((_, place) => known[place] === null);
  if (missing.some((words) => isConsent([question, words]))) return "barred";
  const held = new Set(shownChoices(control, true));
  const made: string[] = [];
  for (const words of missing) {
    if (held.has(words)) continue;
    if (await makeOption(control, list, words)) made.push(words);
    else {
      for (const each of made) await takeAway(control, each);
      return "no-option";
    }
  }
  const chosen = new Set([...known.filter((label) => label !== null), ...missing]);
  const written = await chooseExactly(control, list, await readList(list), chosen);
  return written === "written" ? { chosen: { kind: "options", values: [...chosen] } } : written;
}
