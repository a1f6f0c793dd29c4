import type { FrontLine } from "./front-lines.ts";
import { sectionOf } from "./front-sections.ts";
import { fromShortForm, isBareForm, startsWithAuthority, startsWithForm } from "./institution-forms.ts";
import type { TitleFound } from "./title.ts";

/** Words after which a name has ended: «МБОУ «СОШ № 5» на 2024-2025 учебный год». */
const afterName =
  /\s+(\(?(на\s+)?\d{4}\s?[-–/]|на\s+\d{4}|на период|в\s+\d{4}|за\s+\d{4}|с\s+\d{4}|от\s+\d|от\s+«|приказ|протокол|№\s*_+|_{2,}|по\s+реализации|по\s+внедрению|педагогических\s).*$/i;

/**
 * The organisation whose roadmap it is, as its own papers name it: from the heading, else the approval stamp, else the title.
 * A name that stands only in another case («в Школе № 1») is no name to copy: null.
 */
export function findInstitution(lines: readonly FrontLine[], title: TitleFound | null): string | null {
  const outside = lines
    .map((line, index) => ({ line, index }))
    .filter(({ index }) => !title || index < title.from || index > title.to);
  for (const { line, index } of outside) {
    if (startsWithForm(line.text)) return nameFrom(lines, index, line.text);
  }
  for (const { line, index } of outside) {
    const section = sectionOf(line.text);
    const short = section === "preamble" ? null : fromShortForm(line.text);
    const inStamp = section !== null || index === 0 || sectionOf(lines[index - 1]?.text ?? "") !== null;
    if (short !== null && inStamp && line.text.length < 200) return nameFrom(lines, index, short);
  }
  const inTitle = title === null ? null : fromShortForm(title.title);
  if (inTitle !== null) return cutName(inTitle);
  for (const { line, index } of outside) {
    if (startsWithAuthority(line.text)) return nameFrom(lines, index, line.text);
  }
  return null;
}

/** The name from its first line on, over the lines that belong to it. */
function nameFrom(lines: readonly FrontLine[], index: number, start: string): string | null {
  let name = start;
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next] as FrontLine;
    // Two opening marks often share one closing mark: «Школа «Фантом».
    const closed = line.startsBlock && /»$/.test(name);
    const open = (quotesOpen(name) > 0 && !closed) || isBareForm(name);
    if (line.startsBlock && !open && !/^[«"]/.test(line.text)) break;
    if (!open && !continuesName(line.text)) break;
    name = `${name} ${line.text}`;
  }
  return cutName(name);
}

function continuesName(line: string): boolean {
  if (sectionOf(line) !== null || /\d{4}|№\s*\d+[-/]/.test(line) || /дорожн|план/i.test(line)) return false;
  if (/^[А-ЯЁ]\.\s?[А-ЯЁ]\./.test(line)) return false;
  return !startsWithForm(line) && !startsWithAuthority(line);
}

function cutName(found: string): string | null {
  const cut = found.replace(afterName, "");
  const closed = closingQuote(cut);
  const tail = closed === null ? "" : cut.slice(closed + 1);
  // After the closing quotation mark only the place may follow: «… «СОШ № 5» г. Кинешмы».
  const kept =
    closed === null ||
    /^\s*(№|имени|им\.|г\.|города|городско|с\.|села|пос|п\.|района|муниципал|[А-ЯЁ][а-яё]+(ого|ской|ского|й)\s)/.test(
      tail,
    )
      ? cut
      : cut.slice(0, closed + 1);
  const name = kept.replace(/[\s,;.]+$/, "");
  // «в ДОУ» names a kind of organisation, not one of them.
  return isBareForm(name) ? null : name;
}

/** Where the outermost quotation ends; an inner pair may share its closing mark with the outer one. */
function closingQuote(text: string): number | null {
  if (!text.includes("«")) return null;
  const last = text.lastIndexOf("»");
  return last < 0 ? null : last;
}

function quotesOpen(text: string): number {
  const opened = (text.match(/[«„]/g) ?? []).length;
  return opened - (text.match(/[»“]/g) ?? []).length;
}
