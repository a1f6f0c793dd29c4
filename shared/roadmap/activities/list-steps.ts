import type { CellLine } from "../../document/document-grid.ts";
import { bulletGlyphs, dashGlyphs, leadingMark } from "../../document/item-marks.ts";
import { endsOpen, startsInside } from "../../document/open-end.ts";
import { openBrackets } from "./open-brackets.ts";

/** How much of the words on either side of a dash tells what it is, in characters. */
const wordsLookedAt = 300;

/** An activity's words and its dash-bulleted parts. `text` is "" where nothing introduces them. */
type IntroducedSteps = { readonly text: string; readonly steps: readonly string[] };

/** After a dash, these go on with the sentence: «наставничества – при наличии в организации наставляемых». */
const goesOn =
  /^(а|без|в|во|для|до|если|за|и|из|или|к|как|на|не|но|о|об|от|по|при|с|со|то|у|это|является|лишь|только|так|чтобы|согласно|ежегодно)(?=[\s,.;:])/i;

/** Words of the forms of mentoring: «учитель – ученик» is one of them, not two list items. */
const formWords =
  /^(учител|ученик|педагог|студент|работодател|наставник|наставляем|родител|воспитател|директор|руководител|школ|выпускник|молодо|специалист|куратор)/i;

/** What items of a plan begin with: a name of work («проведение», «подготовка») or a paper («приказ»). «организаций - участников» does not. */
const beginsItem =
  /^([а-яё]+(ние|тие|вка|тка|рка|ция|инг)|приказ|положени|план|программ|анкет|договор|журнал|встреч|сбор|анализ|отбор|отчет|семинар)(?![а-яё]*(ов|ами|ах|ях)[\s,.;])/i;

/**
 * Cuts the lines of one activity into its text and steps. A line after the last step that begins with a capital is an activity
 * of its own, so more than one may come out.
 * @example splitSteps([{ text: "Обучение: - подготовка; - проведение", bullet: null }]) // «Обучение:», steps «подготовка;», «проведение»
 */
export function splitSteps(lines: readonly CellLine[]): IntroducedSteps[] {
  const parts: { text: string; steps: string[] }[] = [{ text: "", steps: [] }];
  let glyph: string | null = null;
  for (const line of lines) {
    const typed = line.bullet === null ? leadingMark(line.text) : null;
    const mark = line.bullet ?? (typed?.mark.kind === "dash" ? typed.mark.glyph : null);
    const text = line.bullet === null && typed?.mark.kind === "dash" ? typed.rest : line.text;
    const part = parts[parts.length - 1] as { text: string; steps: string[] };
    if (mark !== null) glyph = line.bullet === null ? mark : glyph;
    else if (part.steps.length > 0 && !goesOnAfter(part.steps[part.steps.length - 1] ?? "", text))
      glyph = null;
    const pieces = cutAtDashes(text, glyph, mark !== null && line.bullet === null);
    glyph = pieces.glyph;
    const [first = "", ...others] = pieces.texts;
    if (mark !== null) part.steps.push(first);
    else addPlain(parts, first);
    const current = parts[parts.length - 1] as { text: string; steps: string[] };
    current.steps.push(...others);
  }
  return parts;
}

function addPlain(parts: { text: string; steps: string[] }[], text: string): void {
  const part = parts[parts.length - 1] as { text: string; steps: string[] };
  const lastStep = part.steps[part.steps.length - 1];
  if (lastStep === undefined) part.text = `${part.text} ${text}`.trim();
  else if (goesOnAfter(lastStep, text)) part.steps[part.steps.length - 1] = `${lastStep} ${text}`;
  else parts.push({ text, steps: [] });
}

/** A line below a step is its tail where it begins in lower case or the step breaks off. */
function goesOnAfter(step: string, line: string): boolean {
  return startsInside(line) || endsOpen(step) || /^[^А-ЯЁA-Z]/.test(line);
}

/** Cuts one line at the dashes that open items: after a colon, then also after the marks that close an item. */
function cutAtDashes(
  text: string,
  open: string | null,
  inList: boolean,
): { texts: string[]; glyph: string | null } {
  const texts: string[] = [];
  let glyph = open;
  let listed = inList || open !== null;
  let from = 0;
  const candidate = new RegExp(
    `(^|[\\s;:.,])([${dashGlyphs}${bulletGlyphs}]|[а-и]\\))(\\s*)(?=[А-Яа-яЁёA-Za-z«"„“])`,
    "g",
  );
  const insideBrackets = openBrackets(text);
  let letter = open !== null && /\)$/.test(open) ? open : null;
  for (const match of text.matchAll(candidate)) {
    const at = (match.index ?? 0) + (match[1] ?? "").length;
    const mark = match[2] ?? "";
    const end = (match.index ?? 0) + match[0].length;
    const before = text.slice(Math.max(from, at - wordsLookedAt), at);
    if (before.trim() === "" || insideBrackets(from, at)) continue;
    if (/\)$/.test(mark)) {
      // «а) … б) …»: the first stands after a colon, each of the others after the letter before it.
      if (letter === null ? mark !== "а)" || !/:\s*$/.test(before) : mark !== letterAfter(letter)) continue;
      letter = mark;
      texts.push(text.slice(from, at).trim());
      from = end;
      glyph = mark;
      continue;
    }
    const isBullet = bulletGlyphs.includes(mark);
    if (isBullet && (match[3] === "" || mark === "*" || mark === "·") && !listed) continue;
    if (
      !isBullet &&
      !opensItem(
        before,
        text.slice(end, end + wordsLookedAt),
        mark,
        match[3] ?? "",
        listed ? glyph : null,
        listed,
      )
    )
      continue;
    texts.push(text.slice(from, at).trim());
    from = end;
    glyph = glyph ?? mark;
    listed = true;
  }
  texts.push(text.slice(from).trim());
  return { texts, glyph };
}

function letterAfter(mark: string): string {
  return `${String.fromCharCode(mark.charCodeAt(0) + 1)})`;
}

function opensItem(
  before: string,
  after: string,
  mark: string,
  space: string,
  glyph: string | null,
  listed: boolean,
): boolean {
  const trimmed = before.trim();
  if (/:$/.test(trimmed)) return true;
  if (!listed || goesOn.test(after)) return false;
  if (/[;.]$/.test(trimmed)) return true;
  if (/,$/.test(trimmed) && mark === glyph) return true;
  // With no mark between, only the very dash that opened the list opens the next item, set off by spaces.
  if (mark !== glyph || space === "" || insideQuotes(before, after)) return false;
  const word = /([А-Яа-яЁё-]+)$/.exec(trimmed)?.[1] ?? "";
  if (formWords.test(word) && formWords.test(after)) return false;
  return word === "" || /^[А-ЯЁ]{2,}$/.test(word) || /^[А-ЯЁ«"]/.test(after) || beginsItem.test(after);
}

/** The nearest quotation mark before opens and the nearest after closes. */
function insideQuotes(before: string, after: string): boolean {
  const opened = /[«»][^«»]*$/.exec(before)?.[0].charAt(0) === "«";
  const closes = /[«»]/.exec(after)?.[0] === "»";
  return opened && closes;
}
