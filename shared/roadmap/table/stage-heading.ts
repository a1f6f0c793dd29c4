import { withoutClosing } from "../activities/closing-punctuation.ts";
import { splitLetter, splitRowNumber } from "./row-number.ts";

const roman = "[IVXLІХ]{1,6}";
const nouns = "этап|раздел|блок|модуль|направление|часть";
const nounFirst = new RegExp(
  `^(?:${nouns})\\s*№?\\s*(\\d{1,2}|${roman})(?![\\dА-Яа-яЁёA-Za-z])\\s*[.:)–—-]*\\s*(.*)$`,
  "i",
);
const numberFirst = new RegExp(
  `^(\\d{1,2}|${roman})\\s*[.)]?\\s*(?:-?\\s?[ыои]?й|-?я)?\\s*(?:${nouns})(?![а-яё])\\s*[.:)–—-]*\\s*(.*)$`,
  "i",
);
const named = /^[^.;]{0,50}(?:^|\s)(?:этап)(?![а-яё])/i;

/** The number and name of a stage; `number` is "" where the words give none. */
type StageHeading = { readonly number: string; readonly name: string };

/**
 * Reads a stage heading, its number as written.
 * @example readStageHeading("Этап II. Основной") // { number: "II", name: "Основной" }
 * @example readStageHeading("1. Формирование банка наставников.") // { number: "1", name: "Формирование банка наставников" }
 */
export function readStageHeading(text: string): StageHeading {
  const trimmed = text.trim();
  const match = nounFirst.exec(trimmed) ?? numberFirst.exec(trimmed);
  if (match) {
    const rest = withoutClosing(withoutBrackets(match[2] ?? ""));
    return { number: match[1] ?? "", name: rest === "" ? withoutClosing(trimmed) : rest };
  }
  const split = splitRowNumber(trimmed) ?? splitLetter(trimmed);
  if (split) return { number: split.number, name: withoutClosing(split.rest) };
  return { number: "", name: withoutClosing(trimmed) };
}

/** Whether the words call themselves a stage: «Этап 1», «II этап», «Подготовительный этап». */
export function callsItselfStage(text: string): boolean {
  const trimmed = text.trim();
  return nounFirst.test(trimmed) || numberFirst.test(trimmed) || (trimmed.length < 90 && named.test(trimmed));
}

function withoutBrackets(text: string): string {
  return /^\(([^()]*)\)\.?$/.exec(text.trim())?.[1] ?? text;
}

/** Whether the line is a stage with its number and noun: «Этап 1. Подготовка», «II этап», not only words about a stage. */
export function isNumberedStage(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length < 200 && (nounFirst.test(trimmed) || numberFirst.test(trimmed));
}

/**
 * Whether two lines are the first headings of one series, by their numbers or their first word.
 * @example startsSeries("I. Документы", "II. Обучение") // true
 */
export function startsSeries(first: string, second: string): boolean {
  // «Форма «учитель – учитель»» and «Форма «ученик – ученик»».
  const word = /^[А-ЯЁ][а-яё]{3,}(?=\s)/.exec(first)?.[0];
  if (word !== undefined && first !== second && first.length < 120 && second.length < 120)
    return second.startsWith(`${word} `);
  const one = splitRowNumber(first)?.number;
  const two = splitRowNumber(second)?.number;
  if (one === undefined || two === undefined) return false;
  return (one === "1" && two === "2") || (/^[IІ]$/.test(one) && /^[IІ]{2}$/.test(two));
}
