import { nameShield } from "../checklist/outgoing/name-shield.ts";
import type { Question } from "../form-filling/question.ts";
import { HIDDEN, withoutPersonalWords } from "../people/personal-words.ts";
import { foldSpaces } from "../text/fold.ts";
import { type TableRow, textOf, type Workbook } from "../workbook/read-workbook.ts";
import type { Asked } from "./asked-words.ts";
import { type MappedQuestion, SECTION_JOINT } from "./form-map.ts";

/** Takes the names of a book's people out of the words of a page. */
export type NamesOfBook = (text: string) => string;

export const NO_BOOK: NamesOfBook = (text) => text;

/** A page may greet by name whoever signed in: the people of the book are known, whatever their names look like. */
export function namesOfBook(workbook: Workbook): NamesOfBook {
  const { Наставники: mentors, Наставляемые: mentees } = workbook.tables;
  const names = [
    ...[...mentors, ...mentees].map((row) => textOf(row as TableRow<"Наставники">, "ФИО")),
    ...(["ФИО руководителя", "ФИО куратора"] as const).map(
      (label) => workbook.passport.texts.get(label) ?? "",
    ),
  ];
  const people = names
    .filter((name) => name !== "")
    .map(
      (name, place): TableRow<"Наставляемые"> => ({
        tab: "Наставляемые",
        row: place + 2,
        values: new Map([
          ["ФИО", name],
          ["Код", HIDDEN],
        ]),
        unread: new Set(),
      }),
    );
  return nameShield({ ...workbook, tables: { ...workbook.tables, Наставляемые: people } });
}

/** Whether a question belongs into a map: what a person answers whatever the program knows (consents, files) does not. */
export function isKept({ barrier, text }: Question): boolean {
  return text !== "" && (barrier === null || IN_PASSING.has(barrier));
}

/** What bars a question today and not for good. */
const IN_PASSING: ReadonlySet<Question["barrier"]> = new Set(["disabled", "read-only"]);

/** A question of a page as it may be kept and shared. */
export function askedOf({ key, text, section, kind }: Question, names: NamesOfBook): Asked {
  return {
    key: keptKey(key),
    section: section.map((each) => kept(each, names)),
    question: kept(text, names),
    kind,
  };
}

function kept(words: string, names: NamesOfBook): string {
  return withoutPersonalWords(names(foldSpaces(words)));
}

/**
 * The name that the author of the page gave a question, "" for any other: one made of the question's words says nothing more than
 * they do. The number of a frame before it is another at each load.
 * @example keptKey("0:name:inn") // "name:inn"
 */
export function keptKey(key: string): string {
  const [, name = ""] = /^(?:\d+:)?((?:name|id):[\w.:~[\]-]{1,60})$/.exec(key) ?? [];
  return /\d{7,}/.test(name.replace(/entry\.\d+/, "")) ? "" : name;
}

/** A question of a map, as it is compared with those of a page: one that was saved beside another book may still name people of this. */
export function askedOfMap({ key, section, question, kind }: MappedQuestion, names: NamesOfBook): Asked {
  const path = section.split(ARROW).map((each) => kept(each, names));
  return { key, section: path.filter((each) => each !== ""), question: kept(question, names), kind };
}

const ARROW = SECTION_JOINT.trim();

/** The words of a heading path as one cell; a heading's own arrow becomes a dash. */
export function sectionWords(section: readonly string[]): string {
  return section
    .map((each) => each.split(ARROW).join("–"))
    .filter((each) => each !== "")
    .join(SECTION_JOINT);
}
