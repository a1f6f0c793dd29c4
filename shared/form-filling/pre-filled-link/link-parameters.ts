import { parseISODate } from "../../calendar/iso-date.ts";
import type { LinkName, Question, QuestionAnswer } from "../question.ts";

export type LinkParameter = readonly [name: string, value: string];

/** Parameters that answer a question, or why there are none, in Russian. */
export type LinkParameters =
  | { readonly ok: true; readonly parameters: readonly LinkParameter[] }
  | { readonly ok: false; readonly reason: string };

/**
 * How an address says an answer.
 * @example entry.7 of a day, 2025-09-01 // entry.7=2025-09-01, entry.7_year=2025, entry.7_month=9, entry.7_day=1
 */
export function linkParameters(question: Question, answer: QuestionAnswer): LinkParameters {
  const name = question.linkName;
  if (name === undefined) return none("На этот вопрос ссылкой ответить нельзя.");
  switch (answer.kind) {
    case "empty":
      return none("Ответа нет.");
    case "text":
      return textParameters(name, answer.text);
    case "options":
      return optionParameters(name, question, answer.values);
    case "checked":
      return checkedParameters(name, answer.checked);
  }
}

function textParameters({ service, parameter, takes }: LinkName, text: string): LinkParameters {
  if (takes === "text") return some([parameter, text]);
  if (takes !== "date") return none("Такой ответ в ссылку не поместить.");
  const date = isoDay(text);
  if (date === null) return none("Это не дата.");
  if (service === "yandex") return some([parameter, date]);
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  // Google's own links name the day whole; older ones, and what the form sends, name its parts.
  return some(
    [parameter, date],
    [`${parameter}_year`, String(year)],
    [`${parameter}_month`, String(month)],
    [`${parameter}_day`, String(day)],
  );
}

/** A day as a date box keeps it, or as it is typed into a box of text: «01.09.2025». */
function isoDay(text: string): string | null {
  const iso = text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
  );
  return parseISODate(iso);
}

function optionParameters(
  { parameter, takes, options }: LinkName,
  question: Question,
  values: readonly string[],
): LinkParameters {
  if (takes !== "option") return none("Такой ответ в ссылку не поместить.");
  const named = values.map(
    (value) => options[question.options.findIndex((option) => option.value === value)] ?? null,
  );
  const whole = named.filter((name) => name !== null);
  if (whole.length < named.length || whole.length === 0)
    return none("Страница не говорит, как назвать в ссылке этот вариант.");
  return some(...whole.map((name): LinkParameter => [parameter, name]));
}

function checkedParameters({ parameter, takes, options }: LinkName, checked: boolean): LinkParameters {
  if (!checked) return none("Отметка не нужна: в пустой форме её и так нет.");
  if (takes === "yes") return some([parameter, "True"]);
  const only = options.length === 1 ? options[0] : null;
  if (takes === "option" && only != null) return some([parameter, only]);
  return none("Такой ответ в ссылку не поместить.");
}

function some(...parameters: LinkParameter[]): LinkParameters {
  return { ok: true, parameters };
}

function none(reason: string): LinkParameters {
  return { ok: false, reason };
}
