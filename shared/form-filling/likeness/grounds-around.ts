import type { FieldKey } from "../../report/report-fields.ts";
import { type Guess, surenessOf } from "./guesses.ts";
import type { Ranked } from "./rank-fields.ts";
import { groupOf } from "./strange-words.ts";

/** What a section of one question tells of the groups of its fields. */
const ALONE = 0.3;

/** The guesses for a form, counted once for all its questions. */
export type FormGuesses = {
  readonly guesses: readonly Guess[];
  /** The headings of each question, as one. */
  readonly paths: readonly string[];
  readonly byField: ReadonlyMap<FieldKey, Told>;
  readonly sections: ReadonlyMap<string, Section>;
};
/** How often a field is told in the form, how often by the rules, and how sure the surest two are. */
type Told = { readonly times: number; readonly byRules: number; readonly surest: readonly number[] };
type Section = { readonly questions: number; readonly groups: ReadonlyMap<string, number> };

export function formGuesses(guesses: readonly Guess[]): FormGuesses {
  const paths = guesses.map(({ question }) => question.section.join("\n"));
  const byField = new Map<FieldKey, Told>();
  const sections = new Map<string, { questions: number; groups: Map<string, number> }>();
  for (const [at, { field, byRules, sureness }] of guesses.entries()) {
    const section = sections.get(paths[at]!) ?? { questions: 0, groups: new Map() };
    sections.set(paths[at]!, section);
    section.questions += 1;
    if (field === null) continue;
    section.groups.set(groupOf(field), (section.groups.get(groupOf(field)) ?? 0) + 1);
    const told = byField.get(field) ?? { times: 0, byRules: 0, surest: [] };
    byField.set(field, {
      times: told.times + 1,
      byRules: told.byRules + Number(byRules !== null),
      surest: [...told.surest, sureness].sort((one, other) => other - one).slice(0, 2),
    });
  }
  return { guesses, paths, byField, sections };
}

/** Of what papers are asked, the paper; of all else, the group. */
function subjectOf(field: FieldKey): string {
  return field.startsWith("documents.") ? field.split(".").slice(0, 2).join(".") : groupOf(field);
}

/** A field with the kind of paper left out: the number of a paper follows its being there, whichever paper it is. */
function stepOf(field: FieldKey): string {
  return field.replace(/^documents\.[a-z]+/, "documents");
}

/**
 * What the rest of the form says of a field: a number that another question asks for already is seldom asked twice, and what stands
 * side by side in a section is of one group.
 */
export function groundsAround(
  form: FormGuesses,
  at: number,
  best: FieldKey,
  ranked: Ranked,
  add: (name: string, much: number | boolean) => void,
): void {
  const own = form.guesses[at] as Guess;
  const second = ranked.fields[1]?.field;
  /** Of what is told of a field in the form, what is told by other questions. */
  const elsewhere = (field: FieldKey) => {
    const told = form.byField.get(field) ?? { times: 0, byRules: 0, surest: [] };
    const isOwn = own.field === field;
    const surest = isOwn && told.surest[0] === own.sureness ? told.surest[1] : told.surest[0];
    return {
      times: told.times - Number(isOwn),
      byRules: told.byRules - Number(own.byRules === field),
      surest: surest ?? 0,
    };
  };
  const same = elsewhere(best);
  add("again", same.times > 0);
  add("again.rules", same.byRules > 0);
  add("again.surer", same.times > 0 && same.surest > surenessOf(ranked));
  add("second.again", second !== undefined && elsewhere(second).byRules > 0);
  const section = form.sections.get(form.paths[at]!) as Section;
  const beside = section.questions - 1;
  const isOfGroup = own.field !== null && groupOf(own.field) === groupOf(best);
  const ofGroup = (section.groups.get(groupOf(best)) ?? 0) - Number(isOfGroup);
  add("beside", beside === 0 ? ALONE : ofGroup / beside);
  add("beside.none", beside === 0);
  for (const [side, place] of [
    ["before", at - 1],
    ["after", at + 1],
  ] as const) {
    const other = form.guesses[place];
    if (other === undefined || form.paths[place] !== form.paths[at]) continue;
    add(`${side}.none`, other.field === null);
    if (other.field === null) continue;
    add(`${side}.group`, groupOf(other.field) === groupOf(best));
    add(`${side}.subject`, subjectOf(other.field) === subjectOf(best));
    if (side === "before") add(`step:${stepOf(other.field)}>${stepOf(best)}`, true);
  }
}
