import { closestWithin } from "../collect/closest-around.ts";
import { type Control, controlsIn, isChoice, isInput } from "../collect/control.ts";
import type { ControlGroup } from "../collect/group-controls.ts";
import { namesDatePart } from "../collect/parts/date-parts.ts";
import type { NameGroup } from "../collect/parts/name-boxes.ts";
import { isDropDown, ownName } from "../collect/widgets/drop-down.ts";
import { ariaLabel, referencedText, saysNothing } from "./from-aria.ts";
import { labelText } from "./from-label.ts";
import { GROUP_SELECTOR, groupName } from "./from-legend.ts";
import { precedingText } from "./from-preceding-text.ts";
import { ownText, readableText } from "./readable-text.ts";
import { repeats } from "./repeats-heads.ts";
import { placeInTable } from "./table-grid.ts";
import { rowHeads, type TableHeads, tableHeads } from "./table-heads.ts";

/** What a person reads about a question, with its parts still apart. */
export type QuestionWords = {
  readonly text: string;
  /** Heads of the table around it, outermost first, unless they became the text. */
  readonly tableSection: readonly string[];
  /** Hints found on the way to the text. */
  readonly hints: readonly string[];
  /** Labels the table gives to the options, by place. */
  readonly optionLabels: readonly string[];
  /** The group whose name became the text: it is no section of its own question. */
  readonly namedBy: Element | null;
};

export function questionWords(group: ControlGroup): QuestionWords {
  if (group.kind === "single") return wordsOfOne(group.controls[0]);
  if (group.kind === "name-parts") return wordsOfName(group);
  // A label that leads to the first part of a date names the date.
  const label = group.kind === "date-parts" ? labelText(group.controls[0]!) : "";
  return label === "" || namesDatePart(label) ? wordsOfSet(group.controls) : words(label, [], []);
}

/** Sources in the order of trust: what the page declares, then the table, then what stands before. */
function wordsOfOne(control: Control): QuestionWords {
  const heads = headsOf(control);
  const declared = [referencedText(control, "aria-labelledby"), labelText(control), ariaLabel(control)].find(
    (text) => !saysNothing(text),
  );
  if (declared !== undefined && heads !== null && repeats(declared, [...heads.row, ...heads.column])) {
    return words(textOfHeads(heads, true), [heads.band || titleOf(control)], unitOf(heads));
  }
  if (declared !== undefined && heads === null) return words(asSeen(control, declared), [], []);
  if (declared !== undefined) return words(declared, sectionOf(heads!), unitOf(heads));
  if (heads !== null) {
    const matrix = isMatrix(control);
    const text = textOfHeads(heads, matrix);
    const band = heads.band === "" && matrix ? titleOf(control) : heads.band;
    const section = matrix || heads.row.length === 0 ? [band] : sectionOf(heads);
    if (!saysNothing(text)) return words(text, section, unitOf(heads));
  }
  if (isChoice(control)) {
    const after = isInput(control) ? followingLine(control) : ownText(control);
    if (after !== "") return words(after, [], []);
  }
  const before = precedingText(control);
  if (saysNothing(before.text) && isDropDown(control)) return words(ownName(control), [], []);
  if (!saysNothing(before.text)) return words(before.text, [], [before.hint, ...unitOf(heads)]);
  const group = closestWithin(control, GROUP_SELECTOR);
  const alone = group !== null && onlyControl(group, control) ? groupName(group) : "";
  if (alone !== "") return { ...words(alone, [], []), namedBy: group };
  const last = [control.getAttribute("title") ?? "", control.getAttribute("placeholder") ?? ""];
  return words(last.find((text) => !saysNothing(text)) ?? "", [], []);
}

/** Words longer than this are an explanation, not a question. */
const LONGEST_QUESTION = 150;

/** A name for screen readers may be only a part of what stands before the box for everybody: «Дата» of «Дата приказа». */
function asSeen(control: Control, declared: string): string {
  if (declared !== ariaLabel(control)) return declared;
  const { text } = precedingText(control);
  const wider = text.length <= LONGEST_QUESTION && text.toLowerCase().includes(declared.toLowerCase());
  return wider ? text : declared;
}

/** The boxes of a name ask for one full name; whose, they say themselves or what stands around them does. */
function wordsOfName({ controls, whose }: NameGroup): QuestionWords {
  if (whose !== "") return words(`ФИО ${whose}`, [], []);
  const around = wordsOfSet(controls);
  if (/(?:^|[^а-яё])(?:ФИО|Ф\.\s*И\.\s*О\.?)(?![а-яё])|фамилия,?\s+имя/i.test(around.text)) return around;
  const above = around.namedBy === null && around.text.length <= LONGEST_QUESTION ? [around.text] : [];
  const band = headsOf(controls[0]!)?.band ?? "";
  return words("ФИО", [band, ...above, ...around.tableSection], around.hints);
}

/** A set of radio buttons or check boxes: its labels name the options, the question stands around the set. */
function wordsOfSet(controls: readonly Control[]): QuestionWords {
  const table = wordsOfSetInTable(controls);
  const around = commonAncestor(controls);
  const group = around.closest(GROUP_SELECTOR);
  const optionLabels = table?.optionLabels ?? [];
  if (group !== null && holdsOnly(group, controls)) {
    const name = groupName(group);
    if (!saysNothing(name)) return { ...words(name, [], []), optionLabels, namedBy: group };
  }
  if (table !== null) return table;
  const first = startWithin(controls[0]!, around);
  const before = precedingText(first);
  return words(before.text, [], [before.hint]);
}

/** One row of a grid asks, its columns answer, or the other way round. */
function wordsOfSetInTable(controls: readonly Control[]): QuestionWords | null {
  const places = controls.map((control) => placeInTable(control));
  const first = places[0];
  if (first == null || places.some((place) => place?.grid !== first.grid)) return null;
  const cells = places.map((place) => place!.cell);
  const heads = cells.map((cell) => tableHeads(first.grid, cell));
  const head = heads[0]!;
  if (cells.every((cell) => cell === first.cell)) {
    const text = textOfHeads(head, false);
    return saysNothing(text) ? null : words(text, head.row.length > 0 ? sectionOf(head) : [head.band], []);
  }
  const inOneRow = cells.every((cell) => cell.row === first.cell.row);
  const asks = inOneRow ? head.row : head.column;
  const optionLabels = heads.map((each) => (inOneRow ? each.column : each.row).join(": "));
  if (asks.length === 0) return null;
  const section = head.band === "" ? titleOf(controls[0]!) : head.band;
  return { ...words(asks.join(": "), [section], []), optionLabels };
}

function words(text: string, section: readonly string[], hints: readonly string[]): QuestionWords {
  return {
    text,
    tableSection: section.filter((each) => each !== ""),
    hints: hints.filter((each) => each !== ""),
    optionLabels: [],
    namedBy: null,
  };
}

/** «учитель – учитель: количество пар» in a matrix; the row's own words where the row holds one question. */
function textOfHeads(heads: TableHeads, matrix: boolean): string {
  const row = heads.row.join(": ");
  const column = heads.column.join(": ");
  if (row === "") return column;
  return matrix && column !== "" ? `${row}: ${column}` : row;
}

function sectionOf(heads: TableHeads): string[] {
  return [heads.band, ...heads.column];
}

/** What stands right above a table that has no caption. */
function titleOf(control: Element): string {
  const table = control.closest("table");
  if (table === null || table.caption !== null) return "";
  const { text } = precedingText(table);
  return text.length <= LONGEST_QUESTION ? text : "";
}

function unitOf(heads: TableHeads | null): string[] {
  return heads === null ? [] : [heads.unit];
}

function headsOf(control: Element): TableHeads | null {
  const place = placeInTable(control);
  return place === null ? null : tableHeads(place.grid, place.cell);
}

/** Several cells of the row hold controls under the same row head. */
function isMatrix(control: Element): boolean {
  const place = placeInTable(control);
  if (place === null) return false;
  const { grid, cell } = place;
  const own = rowHeads(grid, cell).row.join("\n");
  return grid.rows[cell.row]!.cells.some(
    (peer) => peer !== cell && peer.hasControl && rowHeads(grid, peer).row.join("\n") === own,
  );
}

function commonAncestor(controls: readonly Element[]): Element {
  let around: Element = controls[0]!.parentElement ?? controls[0]!;
  while (around.parentElement !== null && !controls.every((control) => around.contains(control)))
    around = around.parentElement;
  return around;
}

/** The outermost element around the first control that holds none of the others: what stands before it is the question. */
function startWithin(control: Element, around: Element): Element {
  let start = control;
  while (start.parentElement !== null && start.parentElement !== around) start = start.parentElement;
  return start;
}

function holdsOnly(group: Element, controls: readonly Element[]): boolean {
  const inside = controlsIn(group);
  if (inside.length > controls.length + 1) return false;
  const own = new Set(controls);
  // A text box for «другое» beside the options does not make the group a section.
  const others = inside.filter((element) => !own.has(element));
  return others.length <= 1;
}

function onlyControl(group: Element, control: Element): boolean {
  return controlsIn(group).length === 1 && group.contains(control);
}

function followingLine(control: Element): string {
  let text = "";
  for (let node = control.nextSibling; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1 && /^(?:br|input|select|textarea|div|p)$/.test((node as Element).localName))
      break;
    text += ` ${readableText(node)}`;
  }
  return text.replace(/\s+/g, " ").trim();
}
