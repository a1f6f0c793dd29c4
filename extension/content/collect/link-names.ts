import type { LinkName, Question } from "../../../shared/form-filling/question.ts";
import { closestWithin } from "./closest-around.ts";
import type { LiveQuestion } from "./collect-questions.ts";
import type { Control } from "./control.ts";
import { inOneReading } from "./one-reading.ts";

const OPTION_KINDS: ReadonlySet<Question["kind"]> = new Set<Question["kind"]>([
  "radio",
  "select",
  "checkbox",
  "check-group",
  "multi-select",
]);

/** The questions with their names in a pre-filled address, where the page is a form of Google or Yandex. */
export function withLinkNames(questions: readonly LiveQuestion[]): Question[] {
  return inOneReading(() => questionsWithNames(questions));
}

function questionsWithNames(questions: readonly LiveQuestion[]): Question[] {
  const askedBy = new Map<Element, number>();
  for (const { group } of questions) {
    const item = itemOf(group.controls[0]!);
    if (item !== null) askedBy.set(item, (askedBy.get(item) ?? 0) + 1);
  }
  return questions.map((live) => {
    const item = itemOf(live.group.controls[0]!);
    const alone = item !== null && askedBy.get(item) === 1;
    const linkName = item === null ? yandexName(live) : googleName(live, item, alone);
    return linkName === null ? live.question : { ...live.question, linkName };
  });
}

function itemOf(control: Control): Element | null {
  return closestWithin(control, "[data-params]");
}

// What Google calls the kinds of its questions: a time of day, a file. Neither is answered by an address.
const GOOGLE_TIME = 10;
const GOOGLE_FILE = 13;

/** A question of Google Forms: `data-params` holds its number, its words, its kind and an entry, or one for each row of a grid. */
function googleName({ question, options }: LiveQuestion, item: Element, alone: boolean): LinkName | null {
  const told = readParams(item.getAttribute("data-params") ?? "");
  if (told === null || told.kind === GOOGLE_TIME || told.kind === GOOGLE_FILE) return null;
  const entry = told.entries.length === 1 ? (alone ? told.entries[0] : undefined) : rowEntry(told, question);
  if (entry === undefined || entry.hasTime || !entry.hasYear) return null;
  return {
    service: "google",
    parameter: `entry.${entry.number}`,
    takes: question.kind === "date" ? "date" : OPTION_KINDS.has(question.kind) ? "option" : "text",
    options: options.map(
      ({ element, label }) =>
        element.getAttribute("data-value") ??
        element.getAttribute("data-answer-value") ??
        entry.options.find((each) => folded(each) === folded(label)) ??
        null,
    ),
  };
}

type Entry = {
  readonly number: number;
  readonly options: readonly string[];
  /** What stands before the row of a grid; "" elsewhere. */
  readonly row: string;
  readonly hasTime: boolean;
  readonly hasYear: boolean;
};

type Params = { readonly kind: number; readonly entries: readonly Entry[] };

function rowEntry({ entries }: Params, { text }: Question): Entry | undefined {
  const named = entries.filter(({ row }) => row !== "" && folded(row) === folded(text));
  return named.length === 1 ? named[0] : undefined;
}

/** `%.@.` stands for the bracket that opens the whole. */
function readParams(text: string): Params | null {
  if (!text.startsWith("%.@.")) return null;
  const rest = text.slice(4);
  const whole = parsed(`[${rest}`) ?? parsed(rest);
  const item: unknown = Array.isArray(whole) ? whole[0] : null;
  if (!Array.isArray(item) || !Array.isArray(item[4])) return null;
  const entries = item[4].map(readEntry).filter((entry) => entry !== null);
  return { kind: Number(item[3]), entries };
}

function readEntry(entry: unknown): Entry | null {
  if (!Array.isArray(entry) || !Number.isSafeInteger(entry[0])) return null;
  const list: unknown[] = Array.isArray(entry[1]) ? entry[1] : [];
  const row: unknown = Array.isArray(entry[3]) ? entry[3][0] : "";
  // A day may be asked together with a time, or without its year.
  const day: unknown[] = Array.isArray(entry[7]) ? entry[7] : [];
  return {
    number: entry[0],
    options: list.map((option) => (Array.isArray(option) ? String(option[0] ?? "") : "")),
    row: typeof row === "string" ? row : "",
    hasTime: day[0] === 1,
    hasYear: day[1] !== 0,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function folded(text: string): string {
  return text
    .replace(/[\s\u00A0]+/g, " ")
    .trim()
    .toLowerCase();
}

/** `answer_short_text_1685088`; a row of a matrix has its own number in brackets. */
const YANDEX = /^answer_([a-z]+(?:_[a-z]+)*)_\d+(?:\[\d+\])?$/;

/** A question of Yandex Forms: its control is named as the address names it, an option by its number. */
function yandexName({ question, group, options }: LiveQuestion): LinkName | null {
  const parameter = group.controls[0]!.getAttribute("name") ?? "";
  const kind = YANDEX.exec(parameter)?.[1];
  if (kind === undefined || kind === "files") return null;
  const takes = OPTION_KINDS.has(question.kind)
    ? kind === "boolean"
      ? "yes"
      : "option"
    : question.kind === "date" || kind === "date"
      ? "date"
      : "text";
  const numbered = ({ element }: (typeof options)[number]): string | null => {
    const value = (element as HTMLInputElement).value ?? "";
    return /^\d+(?:_\d+)?$/.test(value) ? value : null;
  };
  return { service: "yandex", parameter, takes, options: options.map(numbered) };
}
