import { isOption, type TableRow } from "../workbook/read-workbook.ts";

/** Kinds of consents by the words of «Вид», each with what it rests on. */
export const consentKinds = {
  /** 152-ФЗ, статья 9: nobody's data are processed without it. */
  processing: "обработка ПД",
  /** 152-ФЗ, статья 10.1: publication needs one of its own. */
  distribution: "распространение ПД",
  /**
   * ТК РФ, статья 351.8: a worker helps another worker by written consent. For learners it is extra work, which takes a written consent
   * too (ТК РФ, статья 60.2).
   */
  extraDuties: "дополнительные обязанности наставника",
} as const;

export type ConsentKind = keyof typeof consentKinds;

export type Consent = TableRow<"Согласия">;

export function isOfKind(row: Consent, kind: ConsentKind): boolean {
  return isOption(row, "Вид", consentKinds[kind]);
}

/** Whether a representative signed: a parent, an adoptive parent, a guardian (152-ФЗ, статья 9, часть 6). */
export function isByRepresentative(row: Consent): boolean {
  return isOption(row, "Кто подписал", "законный представитель");
}
