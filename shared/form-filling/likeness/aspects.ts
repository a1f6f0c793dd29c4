import { type FieldKey, reportField } from "../../report/report-fields.ts";
import { WHOLE_PAIR } from "./whole-pair.ts";

/** One fact with two keys is learned once: the curator's order stands both in «Паспорт» and in «Документы». */
const TWINS: Partial<Record<FieldKey, FieldKey>> = {
  "documents.curator.number": "curator.orderNumber",
  "documents.curator.date": "curator.orderDate",
};

/** The field that stands for a fact, where two do. */
export function oneOfTwins(field: FieldKey): FieldKey {
  return TWINS[field] ?? field;
}

/**
 * What a field is made of: the words of its key, its kind, its group. Fields share aspects, so that what is learned of the number of
 * one paper holds for the number of every paper.
 * @example aspectsOf("documents.roadmap.url") // ["=documents.roadmap.url", "documents:", "kind:url", "document", "roadmap", "url"]
 */
export function aspectsOf(field: FieldKey): readonly string[] {
  const group = field.startsWith("curator.order") ? "documents" : (field.split(".")[0] as string);
  const own = [`=${field}`, `${group}:`, `kind:${reportField(field).kind}`];
  if (field.startsWith(WHOLE_PAIR)) {
    const [one, other] = field.slice(WHOLE_PAIR.length).split("-");
    return [...own, "pairing", "form", `${one}-`, `-${other}`];
  }
  const parts = field.split(/\.|-|(?=[A-Z])/).map((part) => part.toLowerCase().replace(/s$/, ""));
  return [...new Set([...own, ...parts, ...(group === "documents" ? ["document"] : [])])];
}

/** The aspect of a question that no field of the report answers. */
export const NO_FIELD = "none";

/** Aspects that say nothing of what a field is about. */
export function isCommonAspect(aspect: string): boolean {
  return aspect.startsWith("kind:") || aspect === "total";
}
