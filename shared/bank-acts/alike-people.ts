import type { RowMark } from "../consent-acts/marked-row.ts";
import { likenessWords } from "../participants/duplicates/duplicate.ts";
import { findDuplicates } from "../participants/duplicates/find-duplicates.ts";
import type { PersonTab } from "../participants/participant.ts";
import { readWorkbook, textOf } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { personMark } from "./person-values.ts";

/** A row that may be the same person as another: told by code and place, never by name. */
export type AlikePerson = {
  readonly mark: RowMark;
  readonly code: string;
  /** Somebody may well be a mentor and a mentee at once: worth knowing, no mistake. */
  readonly inOtherBank: boolean;
  /** «Похоже, это один человек: имя то же, слова в другом порядке.» */
  readonly words: string;
};

/** Rows of both banks that may be the person of a row; those of the other bank come last. */
export function alikeWith(snapshot: WorkbookSnapshot, bank: PersonTab, row: number): readonly AlikePerson[] {
  const isIt = (person: { readonly tab: string; readonly row: number }) =>
    person.tab === bank && person.row === row;
  const alike = findDuplicates(readWorkbook(snapshot)).flatMap((duplicate): readonly AlikePerson[] => {
    const { one, other, kind, confidence, likenesses } = duplicate;
    if (!isIt(one) && !isIt(other)) return [];
    const standing = isIt(one) ? other : one;
    const why = likenesses.map((each) => likenessWords[each]).join("; ");
    const inOtherBank = kind === "both-banks";
    return [
      {
        mark: personMark(standing),
        code: textOf(standing, "Код"),
        inOtherBank,
        words: `${inOtherBank ? BOTH[confidence] : ONE[confidence]}: ${why}.`,
      },
    ];
  });
  return [...alike].sort((a, b) => Number(a.inOtherBank) - Number(b.inOtherBank));
}

const ONE = {
  high: "Похоже, это один человек",
  medium: "Может быть, это один человек",
  low: "Проверьте, не один ли это человек",
} as const;

const BOTH = {
  high: "Похоже, этот человек есть и в другом банке",
  medium: "Может быть, этот человек есть и в другом банке",
  low: "Проверьте, нет ли этого человека в другом банке",
} as const;
