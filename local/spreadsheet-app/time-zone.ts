const DAY_MS = 86_400_000;
/** Sheets counts days from 30 December 1899. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** A clock is made once for a zone: to make one takes far longer than to look at it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** Wall-clock parts of a moment in a time zone; `hour` 0–23. */
function wallClock(instant: number, timeZone: string): Record<string, string> {
  const parts = clockOf(timeZone).formatToParts(new Date(instant));
  return Object.fromEntries(parts.map((part) => [part.type, part.value]));
}

/** How far the zone's wall clock is ahead of UTC at a moment, in milliseconds. */
function offset(instant: number, timeZone: string): number {
  const at = wallClock(instant, timeZone);
  const asUtc = Date.UTC(
    Number(at.year),
    Number(at.month) - 1,
    Number(at.day),
    Number(at.hour),
    Number(at.minute),
    Number(at.second),
  );
  return asUtc - Math.floor(instant / 1000) * 1000;
}

/** The moment when the wall clock of a zone shows a serial day of the sheet (45000 = 15 March 2023, 00:00). */
export function instantOfSerial(serial: number, timeZone: string): number {
  const wall = FIRST_DAY + serial * DAY_MS;
  const guess = wall - offset(wall, timeZone);
  return wall - offset(guess, timeZone);
}

/** The serial day and time of the sheet for a moment in a zone; the inverse of {@link instantOfSerial}. */
export function serialOfInstant(instant: number, timeZone: string): number {
  return (instant + offset(instant, timeZone) - FIRST_DAY) / DAY_MS;
}

/** Serial day of a calendar day: serialOfDay(2023, 3, 15) = 45000. */
export function serialOfDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - FIRST_DAY) / DAY_MS;
}

/** Calendar day of a serial day as "DD.MM.YYYY". */
export function dottedSerial(serial: number): string {
  const [year, month, day] = new Date(FIRST_DAY + Math.floor(serial) * DAY_MS)
    .toISOString()
    .slice(0, 10)
    .split("-");
  return `${day}.${month}.${year}`;
}

const patternLetters = {
  yyyy: "year",
  MM: "month",
  dd: "day",
  HH: "hour",
  mm: "minute",
  ss: "second",
} as const satisfies Record<string, string>;

/**
 * A moment in the letters of `Utilities.formatDate`; letters beyond yyyy MM dd HH mm ss throw.
 * @example formatInZone(Date.UTC(2024, 4, 31, 22), "Europe/Moscow", "yyyy-MM-dd") // "2024-06-01"
 */
export function formatInZone(instant: number, timeZone: string, pattern: string): string {
  const at = wallClock(instant, timeZone);
  return pattern.replace(/[A-Za-z]+/g, (letters) => {
    const part = patternLetters[letters as keyof typeof patternLetters];
    if (!part)
      throw new Error(`Utilities.formatDate: «${letters}» is not part of the in-memory Google Sheets`);
    return at[part] as string;
  });
}
