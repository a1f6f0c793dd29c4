import { parseISODate } from "../../../shared/calendar/iso-date.ts";
import { type DateSystem, serialOf } from "../patch/day-numbers.ts";

/** A day, a time or both, as ISO 8601 writes them; the time zone, which files do not tell, apart. */
const WRITTEN = /^(\d{4}-\d{2}-\d{2})?(?:T|$|(?=\d{2}:))(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;

/**
 * The number of a day that a file writes out (`t="d"`), as «Strict Open XML» of Excel does; null where it is no day.
 * @example serialOfWritten("2024-09-15", "1900") // 45550
 * @example serialOfWritten("2024-09-15T12:00:00", "1900") // 45550.5
 */
export function serialOfWritten(words: string, system: DateSystem): number | null {
  const [, day, hours = "0", minutes = "0", seconds = "0"] = WRITTEN.exec(words.trim()) ?? [];
  if (day === undefined && !words.includes(":")) return null;
  const date = day === undefined ? null : parseISODate(day);
  if (day !== undefined && date === null) return null;
  const whole = date === null ? 0 : serialOf(date, system);
  if (whole === null) return null;
  return whole + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

const DAY_CELL =
  /(<(?:\w+:)?c\b[^>]*?)\st\s*=\s*(?:"d"|'d')([^>]*>\s*(?:<(?:\w+:)?f\b[^>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>))?\s*<(?:\w+:)?v>)([^<]*)/g;

/** The XML of a sheet with days as the numbers every other file holds: the reader takes a day written out for a text. */
export function withoutWrittenDays(xml: string, system: DateSystem): string {
  if (!xml.includes('"d"') && !xml.includes("'d'")) return xml;
  return xml.replace(DAY_CELL, (whole, open: string, between: string, words: string) => {
    const serial = serialOfWritten(words, system);
    return serial === null ? whole : open + between + serial;
  });
}
