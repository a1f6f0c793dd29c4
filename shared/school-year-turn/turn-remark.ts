import { dottedDate, parseISODate } from "../calendar/iso-date.ts";

/** What a person must look at after the workbook was turned to the next school year. Days are ISO text, or the words of the cell. */
export type TurnRemark =
  /** The words of the document name a day of the year that is over: the day is left out. */
  | { readonly kind: "past-day"; readonly code: string; readonly words: string; readonly before: string }
  /** The words name the year that is over: the same words a year on, for the person to look at. */
  | { readonly kind: "proposed-day"; readonly code: string; readonly words: string; readonly after: string }
  /** A day stood there that the words of the document do not give: the day is left out. */
  | { readonly kind: "no-words"; readonly code: string; readonly before: string }
  /** The day was moved by hand last year; the new one follows the words of the document. */
  | {
      readonly kind: "moved-by-hand";
      readonly code: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "own-formula"; readonly code: string; readonly heading: string }
  /** «Действует», though its last day lies before the new year. */
  | { readonly kind: "ended-pair"; readonly code: string; readonly before: string }
  | { readonly kind: "merged-rows"; readonly tab: string }
  | { readonly kind: "missing-column"; readonly tab: string; readonly heading: string }
  | { readonly kind: "emptied-passport"; readonly labels: readonly string[] };

/**
 * The sentences a person reads, each said once for all the rows it is true of.
 * @example "К-001, К-002: в документе срок назван с годом («октябрь 2023 г.»), на новый год предложено 31.10.2024. Проверьте дату."
 */
export function describeTurnRemarks(remarks: readonly TurnRemark[]): readonly string[] {
  const codesBySentence = new Map<string, string[]>();
  for (const remark of remarks) {
    const sentence = describeTurnRemark("code" in remark ? { ...remark, code: "" } : remark);
    codesBySentence.set(sentence, [
      ...(codesBySentence.get(sentence) ?? []),
      "code" in remark ? remark.code : "",
    ]);
  }
  return [...codesBySentence].map(([sentence, codes]) => `${codes.filter(Boolean).join(", ")}${sentence}`);
}

function describeTurnRemark(remark: TurnRemark): string {
  switch (remark.kind) {
    case "past-day":
      return `${remark.code}: срок «${remark.words}» относится к прошлому году (было ${shown(remark.before)}). Дата не перенесена, впишите новую.`;
    case "proposed-day":
      return `${remark.code}: в документе срок назван с годом («${remark.words}»), на новый год предложено ${shown(remark.after)}. Проверьте дату.`;
    case "no-words":
      return `${remark.code}: дата ${shown(remark.before)} была вписана вручную, слова документа её не дают. Дата не перенесена, впишите новую.`;
    case "moved-by-hand":
      return `${remark.code}: в прошлом году дату перенесли на ${shown(remark.before)}, новая взята по словам документа: ${shown(remark.after)}. Проверьте её.`;
    case "own-formula":
      return `${remark.code}: в столбце «${remark.heading}» ваша формула, она оставлена. Проверьте, что она показывает.`;
    case "ended-pair":
      return `${remark.code}: пара действует, но её последний день ${shown(remark.before)}. Завершите пару или продлите её.`;
    case "merged-rows":
      return `Вкладка «${remark.tab}»: строки объединены, поэтому прошлогодние оставлены на месте. Отмените объединение и повторите.`;
    case "missing-column":
      return `Вкладка «${remark.tab}»: не нашёл столбец «${remark.heading}», прошлогоднее в нём осталось. Верните столбцу прежнее название и повторите.`;
    case "emptied-passport":
      return `«Паспорт»: впишите на новый год: ${remark.labels.join("; ")}. Прошлогодние значения – во вкладке «Архив».`;
  }
}

function shown(words: string): string {
  const day = parseISODate(words);
  return day === null ? `«${words}»` : dottedDate(day);
}
