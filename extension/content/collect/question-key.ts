import { cyrillicWords } from "../../../shared/text/look-alikes.ts";
import type { Control } from "./control.ts";
import type { ControlGroup } from "./group-controls.ts";

/** Ids that a library counts up anew on each load: `:r3:`, `mui-12`, `ember431`, long hex. */
const COUNTED =
  /^:|^(?:mui|ember|react|radix|headlessui|downshift|el-id|input|field|cdk|mat|ng|uid?|id)[-_:]*\d|[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{16}/i;

/** A name nobody typed. */
const RANDOM = /^:|[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{16}/i;

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
  if (name !== "" && !RANDOM.test(name)) return `name:${form === "" ? "" : `${form}.`}${name}`;
  return control.id !== "" && !COUNTED.test(control.id) ? `id:${control.id}` : null;
}

function slug(text: string): string {
  const folded = cyrillicWords(text).toLowerCase().replace(/ё/g, "е");
  return folded.replace(/[^\p{L}\p{N}/]+/gu, "-").slice(0, 160);
}
