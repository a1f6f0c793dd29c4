import { isInput } from "../../collect/control.ts";
import { boxOf, rememberLabels, shownChoices } from "../../collect/widgets/drop-down.ts";
import { removerIn } from "../../collect/widgets/token-box.ts";
import { reportInput } from "../input-events.ts";
import { setNatively } from "../native-setter.ts";
import { pressOn } from "../press.ts";
import { until } from "../until.ts";
import { labelOf } from "./list-rows.ts";
import { isOpen, type OpenList, openList, steady } from "./open-list.ts";
import { entriesOf } from "./write-tokens.ts";

/** How long a list may take to offer what is typed, or a choice to come and go, ms. */
const PATIENCE = 1000;

/** «Создать «…»», «Добавить "…"»: a row that makes an option of what is typed. */
const MAKES = /^(?:создать|добавить|create|add)[^«"“„'`]{0,20}[«"“„'`]?(.*?)[»"”“'`]?$/i;

/** A list that has nothing yet opens when something is typed. */
export async function openByTyping(
  control: HTMLElement,
  many: boolean,
  wanted: readonly string[],
): Promise<OpenList | null> {
  if (!many || wanted.length === 0 || !isInput(control) || control.readOnly) return null;
  search(control, entriesOf(wanted[0]!)[0] ?? "");
  await until(() => (isOpen(control) ? true : null), PATIENCE / 2);
  const list = await openList(control);
  if (list === null) search(control, "");
  return list;
}

/**
 * Chooses what the list does not have, where the list itself offers to make an option of what is typed: by pressing that very
 * row, never by a key. Tells whether it is chosen.
 */
export async function makeOption(control: HTMLInputElement, list: OpenList, words: string): Promise<boolean> {
  rememberLabels(control, [words]);
  search(control, words);
  const offered = () => {
    const rows = list.rows().filter((row) => offers(labelOf(row), words));
    return rows.length === 1 ? rows[0]! : null;
  };
  const row = await until(offered, PATIENCE);
  if (row !== null) {
    await steady(() => list.rows().map(labelOf).join("\n"));
    pressOn(offered() ?? row);
  }
  const isChosen = () => (shownChoices(control, true).includes(words) ? true : null);
  const made = row !== null && (await until(isChosen, PATIENCE)) !== null;
  if (control.value !== "") search(control, "");
  await steady(() => list.rows().length);
  return made;
}

/** Takes a chosen option away by the button on it; a made one may stand nowhere else. */
export async function takeAway(control: HTMLElement, label: string): Promise<void> {
  const box = boxOf(control);
  const words = Array.from(box.querySelectorAll<HTMLElement>("*")).filter(
    (each) => each.textContent?.trim() === label && each.firstElementChild === null,
  );
  for (let at: Element | null = words[0] ?? null; at !== null && at !== box; at = at.parentElement) {
    if (at.contains(control)) return;
    const remover = removerIn(at);
    if (remover === null) continue;
    pressOn(remover);
    await until(() => (shownChoices(control, true).includes(label) ? null : true), PATIENCE);
    return;
  }
}

function offers(label: string, words: string): boolean {
  return label === words || MAKES.exec(label)?.[1]?.trim() === words;
}

function search(control: HTMLInputElement, words: string): void {
  setNatively(control, "value", words);
  reportInput(control, words);
}
