import type { Entry } from "./cell-progress.ts";
import type { CellReading } from "./read-cell.ts";
import { isMark, type Token, wordAt } from "./tokens.ts";
import { readDayInWords } from "./vocabulary/day-words.ts";
import { isMeasured } from "./vocabulary/measures.ts";
import { weekdayOfWord } from "./vocabulary/weekdays.ts";

/** Words that say which part of a period is meant, or another one: unread beside it they make its days too wide or wrong. */
const NARROWING =
  /^(?:недел|нед$|декад|половин|начал|нач$|серед|сер$|кон(?:ец|ц|ч)|кон$|окончани|заверш|итог|результат|исход|числ|чис$|дн[яеюи]|дней|дн$|месяц|мес$|четверт|квартал|кв$|полугод|семестр|триместр|каникул|год[ауыо]|год$|гг?$|век|до$|к$|ко$|по$|после$|перед$|ранее$|раньше$|поздн|позже$|между$|через$|спустя$|кроме$|исключ|следующ|прошл|прошедш|будущ|предыдущ|предшеств|перв|втор|трет|пят(?!ниц)|последн|кажд|четн|нечетн|не$|перенес|отмен|вместо$)/;
/** A mark that leads from a period to the words about it: «сентябрь (3 неделя)», «сентябрь, 2 декада», «начало - май». */
const LEADING = [",", "(", ")", "[", "]", "-", ":", '"'];

/**
 * Entries with days beside which a word of time stayed unread: «2 недели сентября», «сентябрь следующего года», «кроме июля». A
 * month too wide is as wrong as a wrong one, so they are given no days at all.
 */
export function narrowedEntries(tokens: readonly Token[], reading: CellReading): ReadonlySet<Entry> {
  const narrowed = new Set<Entry>();
  if (reading.unread.length === 0) return narrowed;
  const open = new Set(reading.unread.filter((token) => !reading.aside.has(token)));
  if (open.size === 0) return narrowed;
  const places = new Map(tokens.map((token, place): [Token, number] => [token, place]));
  for (const entry of reading.entries) {
    const first = entry.tokens[0];
    const last = entry.tokens[entry.tokens.length - 1];
    if (entry.draft.kind !== "dated" || !first || !last) continue;
    const before = neighbour(tokens, (places.get(first) as number) - 1, -1);
    const after = neighbour(tokens, (places.get(last) as number) + 1, 1);
    const ofDays = entry.draft.first.kind === "day";
    const ofYears = entry.draft.first.daysBy === "bounds-of-year";
    const changes = (place: number) =>
      // «летний период 2024 года»: a year alone is hardly ever the whole of it.
      (ofYears && open.has(tokens[place] as Token)) ||
      isNarrowing(tokens, place, open) ||
      (!ofDays && isOpenWeekday(tokens, place, open));
    if (changes(before) || changes(after)) narrowed.add(entry);
  }
  return narrowed;
}

/** The nearest word or number, if only leading marks and the like stand between. */
function neighbour(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let at = from;
  while (
    isMark(tokens, at, ...LEADING) ||
    // «сентябрь.2025»
    (isMark(tokens, at, ".", "'") && tokens[at + step]?.kind === "number" && tokens[at + 1]?.glued) ||
    /^(?:и|или|в|во|на|с|со)$/.test(wordAt(tokens, at))
  )
    at += step;
  return at;
}

function isNarrowing(tokens: readonly Token[], at: number, open: ReadonlySet<Token>): boolean {
  const token = tokens[at];
  if (!token || !open.has(token)) return false;
  if (token.kind === "number") return !isClock(tokens, at) && !isMeasured(tokens, at + 1);
  if (readDayInWords(tokens, at)) return true;
  return NARROWING.test(wordAt(tokens, at)) && !isClockFrom(tokens, at + 1);
}

/** «шестая пятница октября» is no October; «пятница, 13 октября» is that day. */
function isOpenWeekday(tokens: readonly Token[], at: number, open: ReadonlySet<Token>): boolean {
  const token = tokens[at];
  return token !== undefined && open.has(token) && weekdayOfWord(token.text) !== null;
}

/** «9.00», «12:30»: an hour changes no day. */
function isClock(tokens: readonly Token[], at: number): boolean {
  return isClockFrom(tokens, at) || isClockFrom(tokens, at - 2);
}

function isClockFrom(tokens: readonly Token[], at: number): boolean {
  const hours = tokens[at];
  const minutes = tokens[at + 2];
  if (hours?.kind !== "number" || minutes?.kind !== "number" || minutes.text.length !== 2) return false;
  if (!isMark(tokens, at + 1, ".", ":", "-") || Number(hours.text) > 24) return false;
  if (isMark(tokens, at + 1, "-")) return minutes.text === "00";
  return isMark(tokens, at + 1, ":") ? Number(minutes.text) < 60 : /^[0-5][05]$/.test(minutes.text);
}
