import type { ReportValue } from "../../report/report.ts";
import type { FieldKind } from "../../report/report-fields.ts";
import type { Question } from "../question.ts";
import { type Conversion, done, refuse } from "./conversion.ts";
import { toOption, toOptions } from "./convert-choice.ts";
import { toDate } from "./convert-date.ts";
import { toNumber } from "./convert-number.ts";
import { refuseTime, toPeriod } from "./convert-period.ts";
import { toText } from "./convert-text.ts";
import type { OwnOrganisation } from "./organisation-option.ts";

/**
 * Converts a report value for a question's control, exactly or not at all: nothing is rounded, cut or approximated.
 * @param own the organisation, where the value is its name: a list may call it otherwise
 * @example convertAnswer(35.5, "percent", { kind: "text", … }) // { ok: true, answer: { kind: "text", text: "35,5" }, … }
 */
export function convertAnswer(
  value: ReportValue,
  kind: FieldKind,
  question: Question,
  own: OwnOrganisation | null = null,
): Conversion {
  switch (question.kind) {
    case "number":
      return toNumber(value, kind, question);
    case "date":
      return toDate(value, question);
    case "month":
    case "week":
      return toPeriod(value, question);
    case "time":
    case "date-time":
      return refuseTime();
    case "select":
    case "radio":
      return toOption(value, kind, question, own);
    case "checkbox":
      return typeof value === "boolean"
        ? done({ kind: "checked", checked: value }, value ? "да" : "нет")
        : refuse("Это отметка «да/нет», а значение другое.");
    case "check-group":
    case "multi-select":
      return toOptions(value, kind, question, own);
    case "text":
    case "multiline":
    case "email":
    case "phone":
    case "url":
      return toText(value, kind, question);
    case "other":
      return refuse("Программа пока не умеет заполнять такое поле. Заполните его сами.");
  }
}
