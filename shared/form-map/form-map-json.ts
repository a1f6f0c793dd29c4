import type { QuestionKind } from "../form-filling/question.ts";
import { withoutPersonalWords } from "../people/personal-words.ts";
import { isFieldKey } from "../report/report-fields.ts";
import { foldSpaces } from "../text/fold.ts";
import { keptKey } from "./asked-questions.ts";
import { formAddress, withScheme } from "./form-identity.ts";
import { type FormMap, type MappedChoice, type MappedQuestion, NOTHING, UNDECIDED } from "./form-map.ts";
import { isQuestionKind } from "./kind-words.ts";

/** Written into a file of a form map; a file without a version is of the first. */
export const MAP_VERSION = 1;

/** Larger than any form; a file above it is something else. Bytes. */
export const LARGEST_FILE = 2_000_000;
const MOST_QUESTIONS = 3000;
const LONGEST_TEXT = 4000;

/** A form map as a file to hand to another school. */
export function formMapJson({ form, questions }: FormMap): string {
  const written = questions.map(({ choice, ...question }) => ({
    key: question.key,
    section: question.section,
    question: question.question,
    kind: question.kind,
    // null: the program answers nothing here; "": nobody has said anything.
    field: choice.kind === "field" ? choice.field : choice.kind === "nothing" ? null : "",
    convert: question.convert,
    option: question.option,
  }));
  return `${JSON.stringify({ version: MAP_VERSION, form, questions: written }, null, 2)}\n`;
}

export type ReadFormMap =
  | {
      readonly ok: true;
      readonly map: FormMap;
      /** Fields that this program does not know: those questions are left to their wording. */
      readonly unknownFields: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/** Reads a file of a form map; anything else is one Russian sentence. */
export function readFormMapJson(text: string): ReadFormMap {
  if (text.length > LARGEST_FILE) return refuse("Файл слишком большой для карты формы.");
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refuse("Это не карта формы: файл повреждён или другого вида.");
  }
  if (!isObject(json) || !isObject(json.form) || !Array.isArray(json.questions))
    return refuse("Это не карта формы: в файле нет формы и её вопросов.");
  const version = json.version ?? 1;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return refuse("Это не карта формы: непонятная версия файла.");
  if (version > MAP_VERSION) return refuse("Карта сделана более новой программой. Обновите расширение.");
  if (json.questions.length > MOST_QUESTIONS)
    return refuse(`В карте больше ${MOST_QUESTIONS} вопросов: это не карта одной формы.`);
  const [title, address] = [textOf(json.form.title), textOf(json.form.address)];
  if (title === null || address === null || (title === "" && address === ""))
    return refuse("В карте не названа форма.");
  const unknownFields: string[] = [];
  const questions: MappedQuestion[] = [];
  for (const [place, each] of json.questions.entries()) {
    const question = isObject(each) ? questionOf(each, unknownFields) : null;
    if (question === null) return refuse(`Карта повреждена: непонятен вопрос ${place + 1}.`);
    questions.push(question);
  }
  if (questions.length === 0) return refuse("В карте нет ни одного вопроса.");
  const form = { title, address: address === "" ? "" : formAddress(withScheme(address)) };
  return { ok: true, map: { form, questions }, unknownFields: [...new Set(unknownFields)] };
}

function refuse(message: string): ReadFormMap {
  return { ok: false, message };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text of a member on one line, "" where it is absent; null for what is no text or longer than any. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string" || value.length > LONGEST_TEXT) return null;
  return withoutPersonalWords(foldSpaces(value.replace(/\p{Cc}/gu, " ")));
}

function questionOf(each: Readonly<Record<string, unknown>>, unknownFields: string[]): MappedQuestion | null {
  const [section, question] = [textOf(each.section), textOf(each.question)];
  const [convert, option] = [textOf(each.convert), textOf(each.option)];
  if (section === null || question === null || question === "" || convert === null || option === null)
    return null;
  if (each.field !== undefined && each.field !== null && typeof each.field !== "string") return null;
  const choice = choiceOf(each.field, unknownFields);
  const kind: QuestionKind = isQuestionKind(each.kind) ? each.kind : "text";
  const key = typeof each.key === "string" ? keptKey(each.key) : "";
  return { key, section, question, kind, choice, convert, option };
}

function choiceOf(field: string | null | undefined, unknownFields: string[]): MappedChoice {
  if (field === null) return NOTHING;
  if (field === undefined || field === "") return UNDECIDED;
  if (isFieldKey(field)) return { kind: "field", field };
  unknownFields.push(foldSpaces(field).slice(0, 60));
  return UNDECIDED;
}
