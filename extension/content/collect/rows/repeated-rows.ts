import type { Question } from "../../../../shared/form-filling/question.ts";
import type { Control } from "../control.ts";
import type { ControlGroup } from "../group-controls.ts";
import { lonelyRows } from "./lonely-row.ts";

type Asked = { readonly question: Question; readonly group: ControlGroup };

/** Rows inside rows inside rows: deeper no form goes. */
const DEEPEST = 3;

/** Rows that share less than this of their questions are different questions with a «Примечание» each. */
const ALIKE = 0.5;

/**
 * Names the row of every question that a page asks anew row by row (a table of mentors, a card an event): «строка 2», «блок 2».
 * Rows with words of their own need no number; their questions differ already.
 */
export function inTheirRows<Live extends Asked>(questions: readonly Live[]): Live[] {
  let named = [...questions];
  for (let depth = 0; depth < DEEPEST; depth++) {
    const rows = rowsAmong(named);
    if (rows.size === 0) break;
    named = named.map((live) => inItsRow(live, rows));
  }
  return withLonelyRows(named);
}

/** A row that stands alone so far; what repeats has its number already. */
function withLonelyRows<Live extends Asked>(questions: readonly Live[]): Live[] {
  const roots = new Set(questions.map(({ group }) => group.controls[0]!.getRootNode() as Document));
  const lonely = new Map([...roots].flatMap(lonelyRows).map((row) => [row, 1] as const));
  if (lonely.size === 0) return [...questions];
  return questions.map((live) => (live.question.row === undefined ? inItsRow(live, lonely) : live));
}

function inItsRow<Live extends Asked>(live: Live, rows: ReadonlyMap<Element, number>): Live {
  for (let at: Element | null = live.group.controls[0]!; at !== null; at = at.parentElement) {
    const row = rows.get(at);
    if (row === undefined) continue;
    const name = `${isTableRow(at) ? "строка" : "блок"} ${row}`;
    return { ...live, question: { ...live.question, section: [...live.question.section, name], row } };
  }
  return live;
}

function isTableRow(element: Element): boolean {
  return element.localName === "tr" || element.getAttribute("role") === "row";
}

/** The elements that are rows, numbered from 1 in each table or list of rows. */
function rowsAmong(questions: readonly Asked[]): Map<Element, number> {
  const numbers = new Map<Element, number>();
  const seen = questions.filter(({ question }) => isSeen(question));
  for (const places of repeatedAmong(seen)) {
    const rows = branchesOf(places.map((place) => seen[place]!.group.controls[0]!));
    if (rows === null || rows.some((row) => numbers.has(row)) || !areAlike(rows, seen, places)) continue;
    for (const [place, row] of rows.entries()) numbers.set(row, place + 1);
  }
  return numbers;
}

/** A row kept hidden to be copied is no row to a person. */
function isSeen({ text, barrier }: Question): boolean {
  return text !== "" && barrier !== "invisible" && barrier !== "decoy";
}

/** The places of questions that repeat word for word. */
function repeatedAmong(questions: readonly Asked[]): (readonly number[])[] {
  const texts = new Map<string, number>();
  for (const { question } of questions) texts.set(question.text, (texts.get(question.text) ?? 0) + 1);
  const alike = new Map<string, number[]>();
  questions.forEach(({ question: { section, text, kind } }, place) => {
    if (texts.get(text) === 1) return;
    const same = [kind, text, ...section].join("\n");
    const known = alike.get(same);
    if (known === undefined) alike.set(same, [place]);
    else known.push(place);
  });
  return [...alike.values()].filter((each) => each.length > 1);
}

/** The neighbours that hold a control each, nothing with a control between them; null where the controls do not stand so. */
function branchesOf(controls: readonly Control[]): Element[] | null {
  const around = commonAncestor(controls);
  if (around === null) return null;
  const branches = controls.map((control) => branchIn(around, control));
  const [first] = branches;
  const distinct = new Set(branches).size === branches.length;
  const apart = branches.every(
    (branch, place) => branch.localName === first!.localName && branch !== controls[place],
  );
  return distinct && apart ? branches : null;
}

function commonAncestor([first, ...others]: readonly Element[]): Element | null {
  let around: Element | null = first!.parentElement;
  while (around !== null && !others.every((other) => around!.contains(other))) around = around.parentElement;
  return around;
}

function branchIn(around: Element, control: Element): Element {
  let branch = control;
  while (branch.parentElement !== around && branch.parentElement !== null) branch = branch.parentElement;
  return branch;
}

/** The rows ask much the same, and no question stands between two of them. */
function areAlike(rows: readonly Element[], questions: readonly Asked[], places: readonly number[]): boolean {
  const around = rows[0]!.parentElement!;
  const rowAt = new Map(rows.map((row, at) => [row, at]));
  const rowOf = (place: number): number | undefined => {
    const control = questions[place]?.group.controls[0];
    if (control === undefined || !around.contains(control)) return undefined;
    return rowAt.get(branchIn(around, control));
  };
  let [from, to] = [places[0]!, places.at(-1)!];
  while (rowOf(from - 1) !== undefined) from -= 1;
  while (rowOf(to + 1) !== undefined) to += 1;
  const asked = rows.map(() => new Set<string>());
  for (let place = from; place <= to; place++) {
    const row = rowOf(place);
    if (row === undefined) return false;
    asked[row]!.add(questions[place]!.question.text);
  }
  return asked.every((texts) => shared(texts, asked[0]!) >= ALIKE);
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((text) => other.has(text)).length;
  return both / (one.size + other.size - both);
}
