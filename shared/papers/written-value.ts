import { dateParts, dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { monthGenitive } from "../calendar/month-names.ts";
import { declinedFullName, type NameCase } from "../people/declined-name.ts";
import { partsOfFullName } from "../people/full-name.ts";
import { type Correction, correctedForm } from "./declension/corrections.ts";
import { type DeclinedWords, declinedPhrase } from "./declension/declined-phrase.ts";
import type { Mark } from "./marks.ts";
import type { PaperChart } from "./paper-chart.ts";
import type { Found } from "./placeholders/placeholder.ts";

/** Something the workbook does not have: a line is left to write on. */
export type Blank = { readonly place: string; readonly why: string };

/** @example blankWords(blank) // "в книге нет: Наставники, М-001, «ФИО»" */
export function blankWords({ place, why }: Blank): string {
  return why === "" ? `в книге нет: ${place}` : `пусто: ${place} (${why})`;
}

/** A form the program is not sure of: the words, the case and what was written. */
export type Doubt = { readonly words: string; readonly nameCase: NameCase; readonly form: string };

/** What a placeholder becomes. */
export type Written =
  | {
      readonly kind: "words";
      readonly text: string;
      readonly blanks: readonly Blank[];
      readonly doubts: readonly Doubt[];
    }
  | { readonly kind: "chart"; readonly chart: PaperChart };

const EMPTY_NAME = "_".repeat(32);
/** Beside a signature. */
const EMPTY_INITIALS = "_".repeat(18);
const EMPTY_WORDS = "_".repeat(22);
const EMPTY_NUMBER = "_".repeat(6);
const EMPTY_DATE = "«____» ______________ 20___ г.";
const EMPTY_FIGURES = "__.__.____";

/** Values as they are written for a placeholder: in its case and look, an empty line where the workbook has nothing. */
export function writtenValue(
  found: readonly Found[],
  mark: Mark,
  corrections: readonly Correction[],
): Written {
  const blanks: Blank[] = [];
  const doubts: Doubt[] = [];
  const texts: string[] = [];
  for (const each of found) {
    if (each.kind === "chart") return { kind: "chart", chart: each.chart };
    if (each.kind === "nothing") {
      if (each.missing !== undefined) blanks.push(each.missing);
      texts.push("");
      continue;
    }
    if (each.kind === "date") {
      if (each.date === null) blanks.push({ place: each.place, why: "" });
      const figures = mark.look === "figures";
      texts.push(each.date === null ? (figures ? EMPTY_FIGURES : EMPTY_DATE) : dateWords(each.date, figures));
      continue;
    }
    if (each.words === "") {
      blanks.push({ place: each.place, why: each.why ?? "" });
      const line = emptyLine(each.kind, mark);
      texts.push(each.code === undefined || each.code === "" ? line : `${line} (${each.code})`);
      continue;
    }
    const { words, sure } = inCase(each.kind, each.words, mark.nameCase, corrections);
    if (!sure && mark.nameCase !== null)
      doubts.push({ words: each.words, nameCase: mark.nameCase, form: words });
    texts.push(each.kind === "name" ? inLook(each.words, words, mark) : withFirstLetter(words, mark));
  }
  // Words of several people may hold commas themselves.
  const between = found.some((each) => each.kind === "name") ? ", " : "; ";
  // «7 «Б» класс» of three pupils is said once.
  const said = found.some((each) => each.kind === "name") ? texts : [...new Set(texts)];
  return { kind: "words", text: said.join(between), blanks, doubts };
}

function emptyLine(kind: "name" | "phrase" | "words" | "number", { look }: Mark): string {
  if (kind === "name") return look === "initials" || look === "initials-first" ? EMPTY_INITIALS : EMPTY_NAME;
  return kind === "number" ? EMPTY_NUMBER : EMPTY_WORDS;
}

function inCase(
  kind: "name" | "phrase" | "words" | "number",
  words: string,
  nameCase: NameCase | null,
  corrections: readonly Correction[],
): DeclinedWords {
  if (nameCase === null || kind === "number") return { words, sure: true };
  const given = correctedForm(corrections, words, nameCase);
  if (given !== null) return { words: given, sure: true };
  if (kind === "name") {
    const declined = declinedFullName(words, nameCase);
    return { words: declined ?? words, sure: declined !== null };
  }
  if (kind === "phrase") return declinedPhrase(words, nameCase);
  return { words, sure: false };
}

/** «Примерова Анна Тестовна» as «Примерова А. Т.» or «А. Т. Примерова»; a name nobody can take apart stays whole. */
function inLook(fullName: string, written: string, { look }: Mark): string {
  const parts = partsOfFullName(fullName);
  if ((look !== "initials" && look !== "initials-first") || parts === null) return written;
  // A case keeps the order of the words: the surname stands first or last.
  const words = written.split(/\s+/);
  const surnameFirst = fullName.trimStart().startsWith(parts.surname);
  const surname = surnameFirst ? words[0] : words[words.length - 1];
  const names = surnameFirst ? words.slice(1) : words.slice(0, -1);
  const initials = names
    .slice(0, 2)
    .map((name) => `${name.charAt(0)}.`)
    .join("\u00A0");
  return look === "initials" ? `${surname}\u00A0${initials}` : `${initials}\u00A0${surname}`;
}

/** «МБОУ» keeps its capitals. */
function withFirstLetter(words: string, { look }: Mark): string {
  if (look === "capital") return words.charAt(0).toUpperCase() + words.slice(1);
  return look === "small" && !/^\p{Lu}{2}/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** @example dateWords("2026-09-01", false) // "1 сентября 2026 г." */
export function dateWords(date: ISODate, figures: boolean): string {
  if (figures) return dottedDate(date);
  const { year, month, day } = dateParts(date);
  return `${day}\u00A0${monthGenitive(month)} ${year}\u00A0г.`;
}
