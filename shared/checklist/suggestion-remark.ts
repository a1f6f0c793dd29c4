import type { SuggestedField } from "../roadmap/roadmap.ts";

/** How «Примечание» names what a template proposed. */
export const suggestedFieldWords = {
  deadline: "срок",
  assignees: "ответственный",
  outcome: "результат",
} as const satisfies Record<SuggestedField, string>;

const ORDER = ["deadline", "assignees", "outcome"] as const satisfies readonly SuggestedField[];

/**
 * What «Примечание» says of a row with proposed values; "" where nothing is proposed.
 * @example suggestionRemark(["deadline", "assignees"]) // "Предложено программой: срок, ответственный. Проверьте."
 */
export function suggestionRemark(fields: readonly SuggestedField[]): string {
  const words = ORDER.filter((field) => fields.includes(field)).map((field) => suggestedFieldWords[field]);
  return words.length === 0 ? "" : `Предложено программой: ${words.join(", ")}. Проверьте.`;
}

const SENTENCE = /Предложено программой: ([а-яё, ]+)\. Проверьте\./;

/** What a remark still says to be proposed: the way back from {@link suggestionRemark}, also where people wrote around it. */
export function suggestedIn(remark: string): readonly SuggestedField[] {
  const words = SENTENCE.exec(remark)?.[1]?.split(", ") ?? [];
  return ORDER.filter((field) => words.includes(suggestedFieldWords[field]));
}
