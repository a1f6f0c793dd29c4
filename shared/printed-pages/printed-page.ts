/** A page to print, with what to say of it; without a page the sentences say why there is none. */
export type PrintedPage = {
  /** «Листы встреч.html» */
  readonly fileName: string;
  readonly html: string | null;
  readonly remarks: readonly string[];
};

/** All that can be printed: pages of a workbook, and a questionnaire, which needs none. */
export const printedKinds = [
  { key: "official", title: "Банк по официальной форме" },
  { key: "public", title: "Открытый список без имён" },
  { key: "questionnaire", title: "Бланк анкеты" },
  { key: "meetings", title: "Листы встреч" },
] as const;

export type PrintedKind = (typeof printedKinds)[number]["key"];
