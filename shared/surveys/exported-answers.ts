import { type ISODate, isoDate, parseISODate } from "../calendar/iso-date.ts";
import { isCode } from "../people/code.ts";
import { EMAIL, PHONE } from "../people/personal-words.ts";
import { comparisonKey, foldSpaces } from "../text/fold.ts";
import { pairUp } from "../text/pair-up.ts";
import { resemblanceOf } from "../text/resemblance.ts";
import type { CellValue } from "../workbook/cell.ts";
import { readText } from "../workbook/read-cell.ts";
import type { AnswerSheet } from "./answer-sheet.ts";
import { usualHeading } from "./question-headings.ts";
import type { AskedQuestion } from "./questionnaire.ts";
import { FIXED_HEADINGS, wordsKey } from "./questionnaire-text.ts";
import { answerWords, readAnswer } from "./read-answer.ts";

/** What became of a column of the table. */
export type ExportedColumn = {
  readonly heading: string;
  readonly use: /** `sure`: by the very words; else by likeness, which the person must be shown. */
    | { readonly kind: "question"; readonly key: string; readonly sure: boolean }
    | { readonly kind: "day" }
    | { readonly kind: "code" }
    /** Kept as a column of its own, under this heading. */
    | { readonly kind: "own"; readonly as: string }
    | { readonly kind: "left"; readonly why: "service" | "personal" | "empty" | "anonymous" };
};

export type ExportedAnswers = {
  readonly columns: readonly ExportedColumn[];
  readonly sheets: readonly AnswerSheet[];
  /** Whole sentences: what to look at before the answers are written. */
  readonly remarks: readonly string[];
};

const DAY_HEADINGS =
  /^(?:отметка времени|timestamp|время (?:создания|заполнения|отправки|ответа)|дата(?: и время)?(?: заполнения| создания| ответа)?|created(?: at)?|submitted at)$/;
const CODE_HEADINGS = /^(?:код(?: участника| наставника| наставляемого)?|ваш код)$/;
const SERVICE_HEADINGS =
  /^(?:id|ид|номер|№(?: п\/п)?|n|баллы|score|язык|language|источник|ip(?:-адрес)?|статус|total score|итог)$/;
const PERSONAL_HEADINGS =
  /e-?mail|имейл|электронн|почт|фио|фамил|имя(?![а-я])|отчеств|телефон|логин|login|user ?name|имя пользователя/;

/** How alike a heading and a question must be, and by how much more than any other. */
const LIKENESS = { least: 0.72, margin: 0.12 } as const;

/**
 * Reads the table a form saves its answers in: the first row are the questions. Columns are known by the words of the questions, in any
 * order; others are kept under their own heading and told. From an anonymous survey codes, names and addresses are left out.
 */
export function readExportedAnswers(
  table: readonly (readonly CellValue[])[],
  questions: readonly AskedQuestion[],
  anonymous: boolean,
): ExportedAnswers {
  const rows = table.filter((row) => row.some((cell) => readText(cell) !== null));
  const headings = (rows[0] ?? []).map((cell) => foldSpaces(readText(cell) ?? ""));
  const bodies = rows.slice(1);
  const columns = recogniseColumns(headings, bodies, questions, anonymous);
  const remarks: string[] = columns.flatMap(columnRemark);
  const kinds = new Map(questions.map(({ key, answer }) => [key, answer]));
  const sheets: AnswerSheet[] = [];
  bodies.forEach((cells, index) => {
    const line = table.indexOf(cells) + 1 || index + 2;
    const answers = new Map<string, CellValue>();
    let day: ISODate | null = null;
    let code: string | null = null;
    columns.forEach(({ heading, use }, at) => {
      const cell = cells[at] ?? null;
      const text = readText(cell);
      if (text === null) return;
      if (use.kind === "day") {
        day = dayOf(cell);
        if (day === null) remarks.push(`Строка ${line}: не понял день «${text}», будет записан день опроса.`);
      } else if (use.kind === "code") {
        if (isCode(text)) code = text;
        else remarks.push(`Строка ${line}: «${text}» не код участника, анкета записана без кода.`);
      } else if (anonymous && use.kind !== "left" && isCode(text))
        remarks.push(`Строка ${line}, «${heading}»: опрос анонимный, код участника не записан.`);
      else if (use.kind === "own") answers.set(use.as, cell);
      else if (use.kind === "question") {
        const kind = kinds.get(use.key) ?? "words";
        const { fits, value } = readAnswer(kind, cell);
        answers.set(use.key, value);
        if (!fits)
          remarks.push(
            `Строка ${line}, «${heading}»: «${text}», а ${answerWords[kind]}. Ответ сохранён, в подсчёт не идёт.`,
          );
      }
    });
    if (answers.size > 0) sheets.push({ line, code, day, answers });
  });
  return { columns, sheets, remarks };
}

function recogniseColumns(
  headings: readonly string[],
  rows: readonly (readonly CellValue[])[],
  questions: readonly AskedQuestion[],
  anonymous: boolean,
): readonly ExportedColumn[] {
  const keys = new Map(
    questions.flatMap(({ key, text }) => [
      [wordsKey(usualHeading(key)), key] as const,
      [wordsKey(text), key] as const,
    ]),
  );
  const taken = new Set<string>();
  const first = headings.map((heading, at): ExportedColumn["use"] | null => {
    const values = rows.map((row) => readText(row[at] ?? null) ?? "").filter((text) => text !== "");
    if (values.length === 0) return { kind: "left", why: "empty" };
    const found = headingWords(heading)
      .map((words) => keys.get(words))
      .find((key) => key !== undefined && !taken.has(key));
    if (found !== undefined) {
      taken.add(found);
      return { kind: "question", key: found, sure: true };
    }
    const bare = wordsKey(heading);
    if (DAY_HEADINGS.test(bare)) return { kind: "day" };
    if (CODE_HEADINGS.test(bare)) return anonymous ? { kind: "left", why: "anonymous" } : { kind: "code" };
    if (SERVICE_HEADINGS.test(bare) || FIXED_HEADINGS.has(comparisonKey(heading)) || bare === "")
      return { kind: "left", why: "service" };
    if (isPersonal(bare, values)) return { kind: "left", why: "personal" };
    return null;
  });
  const open = headings.map((_, at) => at).filter((at) => first[at] === null);
  const free = questions.filter(({ key }) => !taken.has(key));
  const likeness = resemblanceOf(
    free.map(({ text }) => text),
    open.map((at) => headings[at] as string),
  );
  const alike = pairUp({ before: free.length, after: open.length }, likeness, LIKENESS);
  const guessed = new Map(
    alike.pairs.map(([question, place]) => [open[place] as number, (free[question] as AskedQuestion).key]),
  );
  const own = new Map<string, number>();
  return headings.map((heading, at): ExportedColumn => {
    const standing = first[at] ?? null;
    if (standing !== null) return { heading, use: standing };
    const key = guessed.get(at);
    if (key !== undefined) return { heading, use: { kind: "question", key, sure: false } };
    // Two columns of one name are two columns.
    const times = (own.get(comparisonKey(heading)) ?? 0) + 1;
    own.set(comparisonKey(heading), times);
    return { heading, use: { kind: "own", as: times === 1 ? heading : `${heading} (${times})` } };
  });
}

/** A heading as it stands, and what a grid puts in brackets after its title: «Оцените [Качество мероприятий]». */
function headingWords(heading: string): readonly string[] {
  const row = /\[([^[\]]+)\]\s*\*?$/.exec(heading)?.[1];
  const bare = heading.replace(/\s*\[(?:1\s*[–-]\s*10|да\/нет|частота|текст)\]\s*\*?$/i, "");
  return [wordsKey(heading), wordsKey(bare), ...(row === undefined ? [] : [wordsKey(row)])];
}

/** Names, addresses and telephones never go to «Анкеты»: a person is known there by the code alone. */
function isPersonal(heading: string, values: readonly string[]): boolean {
  const isAddress = (text: string) => EMAIL.test(text) || PHONE.test(text);
  return isPersonalHeading(heading) || values.filter(isAddress).length > values.length / 2;
}

/** Whether a question asks for a name, an address or a telephone. */
export function isPersonalHeading(heading: string): boolean {
  return PERSONAL_HEADINGS.test(wordsKey(heading));
}

function columnRemark({ heading, use }: ExportedColumn): readonly string[] {
  if (use.kind === "question" && !use.sure)
    return [`Столбец «${heading}» похож на вопрос «${usualHeading(use.key)}» и записан как он. Проверьте.`];
  if (use.kind === "own")
    return [`Столбец «${heading}» не похож ни на один вопрос анкеты: он записан под своим названием.`];
  if (use.kind !== "left") return [];
  if (use.why === "personal")
    return [`Столбец «${heading}» не записан: в нём имена или адреса, а в анкетах людей называют кодами.`];
  if (use.why === "anonymous") return [`Столбец «${heading}» не записан: опрос анонимный.`];
  if (use.why === "service" && heading !== "")
    return [`Столбец «${heading}» не записан: это служебный столбец формы.`];
  return [];
}

/** «20.05.2025 14:33:12», «2025-05-20T14:33», a date cell; «5/6/2025» may be May or June, so it is no day. */
function dayOf(cell: CellValue): ISODate | null {
  if (typeof cell === "object" && cell !== null) return cell.date;
  const text = String(cell).trim();
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text);
  if (dotted) return isoDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const iso = /^(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/.exec(text);
  return iso ? parseISODate(`${iso[1]}-${iso[2]}-${iso[3]}`) : null;
}
