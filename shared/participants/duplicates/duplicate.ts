import type { Person } from "../participant.ts";

/** What two rows have in common. */
export type Likeness =
  | "same-name"
  /** The same words in another spelling: ё and е, Latin look-alikes, capitals, spaces. */
  | "other-spelling"
  | "other-order"
  | "initials"
  | "no-patronymic"
  /** One letter of the surname or the patronymic. */
  | "slip"
  /** One letter of the first name, which may also be a brother's or a sister's. */
  | "slip-in-first-name"
  | "same-contact"
  | "same-code";

export type Duplicate = {
  /** Somebody may well be a mentor and a mentee at once: that is no mistake, only worth knowing. */
  readonly kind: "duplicate" | "both-banks";
  readonly one: Person;
  readonly other: Person;
  readonly confidence: "high" | "medium" | "low";
  /** The strongest first. */
  readonly likenesses: readonly [Likeness, ...Likeness[]];
};

export const likenessWords = {
  "same-name": "имя одно и то же",
  "other-spelling": "имя то же, написано иначе (ё и е, похожие латинские буквы, заглавные)",
  "other-order": "имя то же, слова в другом порядке",
  initials: "фамилия и инициалы совпадают",
  "no-patronymic": "имя то же, в одной строке нет отчества",
  slip: "имена отличаются одной буквой",
  "slip-in-first-name": "имена отличаются одной буквой; может быть, это брат или сестра",
  "same-contact": "телефон или почта те же",
  "same-code": "код один и тот же",
} as const satisfies Record<Likeness, string>;

/**
 * A pair of rows as a Russian sentence, without names.
 * @example duplicateWords(duplicate) // "Наставники, строки 4 и 19: похоже, это один человек (имя то же, слова в другом порядке). Проверьте."
 */
export function duplicateWords({ kind, one, other, confidence, likenesses }: Duplicate): string {
  const places =
    one.tab === other.tab
      ? `${one.tab}, строки ${one.row} и ${other.row}`
      : `${one.tab}, строка ${one.row}, и ${other.tab}, строка ${other.row}`;
  const why = likenesses.map((each) => likenessWords[each]).join("; ");
  if (kind === "both-banks")
    return `${places}: похоже, человек и наставник, и наставляемый (${why}). Так бывает, исправлять не нужно.`;
  const judged = {
    high: "похоже, это один человек",
    medium: "может быть, это один человек",
    low: "проверьте, не один ли это человек",
  }[confidence];
  return `${places}: ${judged} (${why}).${confidence === "low" ? "" : " Проверьте."}`;
}
