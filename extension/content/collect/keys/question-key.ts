import { cyrillicWords } from "../../../../shared/text/look-alikes.ts";
import type { Control } from "../control.ts";
import type { ControlGroup } from "../group-controls.ts";
import { isCounted, isMadeUp } from "./made-up-names.ts";

/**
 * Names a question inside its frame: by the name or id the page's author gave, else by its section and words. Repeats are
 * told apart by their order. The same page loaded again gives the same keys. `taken` tells how far each name has been counted.
 */
export function questionKey(
  group: ControlGroup,
  section: readonly string[],
  text: string,
  taken: Map<string, number>,
): string {
  const base = `${given(group.controls[0]!) ?? `text:${slug([...section, text].join(" / "))}`}`;
  let key = base;
  let repeat = taken.get(base) ?? 1;
  while (taken.has(key)) key = `${base}~${++repeat}`;
  taken.set(base, repeat);
  taken.set(key, taken.get(key) ?? 1);
  return key;
}

function given(control: Control): string | null {
  const form = (control as HTMLInputElement).form?.getAttribute("name") ?? "";
  const name = control.getAttribute("name") ?? "";
  if (name !== "" && !isMadeUp(name)) return `name:${form === "" ? "" : `${form}.`}${name}`;
  return control.id !== "" && !isCounted(control.id) ? `id:${control.id}` : null;
}

function slug(text: string): string {
  const folded = cyrillicWords(text).toLowerCase().replace(/ё/g, "е");
  return folded.replace(/[^\p{L}\p{N}/]+/gu, "-").slice(0, 160);
}
