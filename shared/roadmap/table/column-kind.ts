import {
  boundHeadings,
  type ColumnKind,
  columnWordings,
  foreignHeadings,
  otherTableHeadings,
  plainActivityHeadings,
} from "./column-wordings.ts";
import { headingKey } from "./heading-key.ts";
import { isPeriodHeading } from "./period-heading.ts";

/** What a heading says of its column. */
export type HeadingKind = {
  /** null: no part of a roadmap, or nothing known. */
  readonly kind: ColumnKind | null;
  /** «Сроки и ответственные»: the column holds deadlines and assignees together. */
  readonly shared: boolean;
  /** The heading is itself a deadline («Сентябрь», «II квартал»); the cells below hold marks. */
  readonly period: boolean;
  /** Known to be no part of a roadmap («Примечание»), not only unknown. */
  readonly foreign: boolean;
};

const unknown: HeadingKind = { kind: null, shared: false, period: false, foreign: false };

/**
 * What a heading names, by the wordings found in it.
 * @example readHeading("Сроки, ответственные") // { kind: "deadline", shared: true, … }
 */
export function readHeading(heading: string): HeadingKind {
  const key = ` ${headingKey(heading)} `;
  if (key.trim() === "") return unknown;
  if (isPeriodHeading(key.trim())) return { ...unknown, kind: "deadline", period: true };
  if (/^ (n|no|nn|№№?)\.? $/.test(key)) return { ...unknown, kind: "number" };
  if (/^ (№|n )/.test(key)) return { ...unknown, kind: numberedHeading(key) };
  const kind = weightiest(key);
  const foreignAt = foreignHeadings
    .map(({ stem }) => wordStart(key, stem))
    .filter((at) => at >= 0)
    .sort((a, b) => a - b)[0];
  if (foreignAt !== undefined) {
    const isFact = wordStart(key, "факт") >= 0;
    // «Ответственные, участники» is about who answers; «Подпись ответственного» is about signatures.
    if (kind === null || isFact || firstKnown(key) >= foreignAt) return { ...unknown, foreign: true };
  }
  const parts = key
    .split(/,|;|\/| и |\+|\n/)
    .map((part) => weightiest(` ${part.trim()} `))
    .filter((part): part is ColumnKind => part !== null);
  const distinct = [...new Set(parts)];
  if (distinct.length === 2 && distinct.includes("deadline") && distinct.includes("assignee"))
    return { ...unknown, kind: "deadline", shared: true };
  // «Мероприятия и сроки их проведения»: the activities come first, whatever else stands with them.
  if (distinct.length > 1 && distinct[0] === "activity") return { ...unknown, kind: "activity" };
  if (kind !== null) return { ...unknown, kind };
  return unknown;
}

/** «Содержание», «Работа»: a heading that names what is to be done where no other heading of the row does. */
export function isPlainActivityHeading(heading: string): boolean {
  return (plainActivityHeadings as readonly string[]).includes(headingKey(heading));
}

/** Which end of a deadline a heading gives, or null: «начало», «окончание». */
export function boundOf(heading: string): "from" | "to" | null {
  const key = headingKey(heading);
  return boundHeadings.find(({ words }) => (words as readonly string[]).includes(key))?.bound ?? null;
}

/** Whether the heading is one of a table of people, pairs or indicators. */
export function isOtherTableHeading(heading: string): boolean {
  const key = ` ${headingKey(heading)} `;
  return otherTableHeadings.some(({ stem }) => wordStart(key, stem) >= 0);
}

/** «№ п/п», «№ этапа» count rows; «№ и наименование мероприятия» names them too. */
function numberedHeading(key: string): ColumnKind {
  if (!/ и |,|наименовани|названи/.test(key)) return "number";
  const named = weightiest(key.replace(/п\/п|п\.п\.?/g, ""));
  return named === "activity" || named === "stage" ? named : "number";
}

function weightiest(key: string): ColumnKind | null {
  return columnWordings.find(({ stem }) => wordStart(key, stem) >= 0)?.kind ?? null;
}

function firstKnown(key: string): number {
  const places = columnWordings.map(({ stem }) => wordStart(key, stem)).filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

/** Where a word begins with the stem; -1 where none does. */
function wordStart(key: string, stem: string): number {
  let from = key.indexOf(stem);
  while (from >= 0) {
    if (!/[а-яa-z]/.test(key.charAt(from - 1))) return from;
    from = key.indexOf(stem, from + 1);
  }
  return -1;
}

/** Whether a word of the heading begins with the stem. */
export function headingSays(heading: string, stem: string): boolean {
  return wordStart(` ${headingKey(heading)} `, stem) >= 0;
}
