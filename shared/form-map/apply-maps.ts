import type { RememberedRecognition } from "../form-filling/plan-fill.ts";
import type { Question } from "../form-filling/question.ts";
import type { Recognition } from "../form-filling/recognise.ts";
import { recogniseAll } from "../form-filling/recognise-all.ts";
import { type FieldKey, reportField } from "../report/report-fields.ts";
import { askedOf, askedOfMap, isKept, type NamesOfBook } from "./asked-questions.ts";
import { kinshipOf } from "./form-identity.ts";
import type { FormIdentity, FormMap, MappedQuestion } from "./form-map.ts";
import { matchQuestions, type QuestionMatch } from "./match-questions.ts";

/** What the maps at hand say of a form. */
export type AppliedMaps = {
  /** By the key of the question; questions of which nobody has said anything are not here. */
  readonly remembered: ReadonlyMap<string, RememberedRecognition>;
  /** The row of the form's own map that each question was found as, undecided ones too, by the question's key. */
  readonly rows: ReadonlyMap<string, MappedQuestion>;
  /** What changed since the form's own map was saved; null where there is none. */
  readonly changes: FormChanges | null;
};

export type FormChanges = {
  /** Questions the map does not know. */
  readonly fresh: number;
  readonly reworded: number;
  /** Questions of the map that are not on this page; a form of several pages shows one at a time. */
  readonly absent: number;
  readonly found: number;
};

/**
 * Finds what saved maps say of the questions of a form: first the maps of this very form, the later of two before the earlier, then
 * maps of forms with the same title.
 */
export function applyMaps(
  maps: readonly FormMap[],
  form: FormIdentity,
  onPage: readonly Question[],
  names: NamesOfBook,
): AppliedMaps {
  const questions = onPage.filter(isKept);
  const remembered = new Map<string, RememberedRecognition>();
  const own = maps.filter((map) => kinshipOf(map.form, form) === "same");
  const alike = maps.filter((map) => kinshipOf(map.form, form) === "alike");
  if (own.length + alike.length === 0) return { remembered, rows: new Map(), changes: null };
  const asked = questions.map((question) => askedOf(question, names));
  // As the form reads: what one question leaves out another before it may say.
  const byWords = new Map(recogniseAll(onPage).map((seen, at) => [onPage[at]!.key, seen]));
  const read = (map: FormMap) =>
    matchQuestions(
      map.questions.map((row) => ({ ...askedOfMap(row, names), choice: row.choice })),
      asked,
    ).matches;
  const rows = new Map<string, MappedQuestion>();
  const fresh = new Set(questions.map(({ key }) => key));
  let [reworded, found] = [0, 0];
  const absent: number[] = [];
  const settle = (map: FormMap, match: QuestionMatch, isOwn: boolean) => {
    const [row, question] = [map.questions[match.before]!, questions[match.after]!];
    if (remembered.has(question.key) || row.choice.kind === "undecided") return;
    remembered.set(question.key, recognitionOf(row, byWords.get(question.key)!, { ...match, isOwn }));
  };
  for (const map of [...own].reverse()) {
    const matches = read(map);
    for (const match of matches) {
      const { key } = questions[match.after]!;
      if (fresh.delete(key)) {
        found += 1;
        if (match.reworded) reworded += 1;
        rows.set(key, map.questions[match.before]!);
      }
      settle(map, match, true);
    }
    absent.push(map.questions.length - matches.length);
  }
  for (const map of [...alike].reverse()) for (const match of read(map)) settle(map, match, false);
  const changes = absent[0] === undefined ? null : { fresh: fresh.size, reworded, absent: absent[0], found };
  return { remembered, rows, changes };
}

function recognitionOf(
  { choice, question: before }: MappedQuestion,
  byWords: Recognition,
  { reworded, isOwn }: { readonly reworded: boolean; readonly isOwn: boolean },
): RememberedRecognition {
  const others = [byWords.field, ...byWords.candidates].filter((field) => field !== null);
  if (choice.kind !== "field")
    return {
      field: null,
      confidence: 1,
      evidence: "По сохранённой карте формы: не заполнять.",
      candidates: others,
      doubt: "",
    };
  const { field } = choice;
  const doubts = [
    reworded ? `Вопрос изменился, раньше он звучал так: «${before}».` : "",
    isOwn ? "" : "Карта сохранена для формы с тем же названием по другому адресу.",
    byWords.field === null || byWords.field === field
      ? ""
      : `По словам вопроса это «${reportField(byWords.field).label}».`,
  ].filter((sentence) => sentence !== "");
  return {
    field,
    confidence: 1,
    evidence: "По сохранённой карте формы.",
    candidates: unlike(others, field),
    doubt: doubts.length === 0 ? "" : `${doubts.join(" ")} Проверьте.`,
  };
}

function unlike(fields: readonly FieldKey[], field: FieldKey): readonly FieldKey[] {
  return [...new Set(fields)].filter((each) => each !== field);
}
