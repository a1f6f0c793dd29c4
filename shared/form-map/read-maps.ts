import { isFieldKey, reportFields } from "../report/report-fields.ts";
import { comparisonKey } from "../text/fold.ts";
import { type TableRow, textOf, type Workbook } from "../workbook/read-workbook.ts";
import { readIdentity } from "./form-identity.ts";
import {
  type FormMap,
  type MappedChoice,
  type MappedQuestion,
  NOTHING,
  sameChoice,
  UNDECIDED,
} from "./form-map.ts";
import { kindOfWords } from "./kind-words.ts";

/** Stands in «Показатель» where the person said that the program answers nothing. */
export const NOTHING_WORDS = "не заполнять";

export type MapRow = { readonly row: number; readonly question: MappedQuestion };

/** The maps of «Карта форм», a form each; the one whose rows begin lower stands later. */
export function readMaps(workbook: Workbook): readonly FormMap[] {
  return mapRows(workbook).map(({ form, rows }) => ({
    form,
    questions: rows.map(({ question }) => question),
  }));
}

/** The same with the rows of the tab. A row without a form or a question is no row of a map. */
export function mapRows(
  workbook: Workbook,
): readonly { readonly form: FormMap["form"]; readonly rows: readonly MapRow[] }[] {
  const forms = new Map<string, { form: FormMap["form"]; rows: MapRow[] }>();
  for (const row of workbook.tables["Карта форм"]) {
    const question = textOf(row, "Вопрос");
    const form = readIdentity(textOf(row, "Форма"));
    const key = form.address === "" ? comparisonKey(form.title) : form.address;
    if (question === "" || key === "") continue;
    const entry = forms.get(key) ?? { form, rows: [] };
    forms.set(key, entry);
    entry.rows.push({ row: row.row, question: questionOf(row, question) });
  }
  return [...forms.values()].map(({ form, rows }) => ({ form, rows: latest(rows) }));
}

/** Where rows say different things of one question, the lowest was added last: rows copied out of the panel come below. */
function latest(rows: readonly MapRow[]): readonly MapRow[] {
  const words = ({ question }: MapRow) => comparisonKey(`${question.section}\n${question.question}`);
  const last = new Map(rows.map((row) => [words(row), row]));
  return rows.filter((row) =>
    rows.some(
      (other) => words(other) === words(row) && !sameChoice(other.question.choice, row.question.choice),
    )
      ? last.get(words(row)) === row
      : true,
  );
}

function questionOf(row: TableRow<"Карта форм">, question: string): MappedQuestion {
  return {
    key: "",
    section: textOf(row, "Раздел"),
    question,
    kind: kindOfWords(textOf(row, "Тип")),
    choice: choiceOf(textOf(row, "Показатель")),
    convert: textOf(row, "Преобразование"),
    option: textOf(row, "Вариант ответа"),
  };
}

/** People may type the name of a field instead of its code; what is neither says nothing. */
function choiceOf(words: string): MappedChoice {
  if (words === "") return UNDECIDED;
  if (comparisonKey(words) === comparisonKey(NOTHING_WORDS)) return NOTHING;
  if (isFieldKey(words)) return { kind: "field", field: words };
  const named = reportFields.filter(({ label }) => comparisonKey(label) === comparisonKey(words));
  return named.length === 1 ? { kind: "field", field: named[0]!.key } : UNDECIDED;
}

/** «Показатель» of a question. */
export function choiceWords(choice: MappedChoice): string {
  return choice.kind === "field" ? choice.field : choice.kind === "nothing" ? NOTHING_WORDS : "";
}
