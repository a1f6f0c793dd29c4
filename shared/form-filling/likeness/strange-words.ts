import type { FieldKey } from "../../report/report-fields.ts";
import type { Question } from "../question.ts";
import { readText } from "../read-text.ts";
import { isNeutral } from "../understood.ts";
import type { Word } from "../words.ts";
import { aspectsOf, isCommonAspect } from "./aspects.ts";
import { plainWords, stem } from "./signs.ts";

/** For the beginning of a word, the fields that were asked for with it. */
export type Seen = ReadonlyMap<string, ReadonlySet<FieldKey>>;

/** Words common to so many groups of fields say nothing of one. */
const COMMON_TO_GROUPS = 3;

/** The first part of a key: "documents" of "documents.roadmap.url". */
export function groupOf(field: FieldKey): string {
  return field.split(".")[0] as string;
}

/** Words of the question itself that were never seen where this field, or one like it, was asked for. */
export function strangeWords(question: Question, field: FieldKey, seen: Seen): readonly Word[] {
  const telling = new Set(aspectsOf(field).filter((aspect) => !isCommonAspect(aspect)));
  return plainWords(readText(question.text)).filter((word) => {
    if (isNeutral(word)) return false;
    const fields = seen.get(stem(word));
    if (fields === undefined) return true;
    if (fields.has(field) || new Set([...fields].map(groupOf)).size >= COMMON_TO_GROUPS) return false;
    return ![...fields].some((each) => aspectsOf(each).some((aspect) => telling.has(aspect)));
  });
}
