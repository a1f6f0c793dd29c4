/** What a cell of a spreadsheet holds. Dates are UTC midnights of the day written, with the time of day where there is one. */
export type FileValue = string | number | boolean | Date | null | undefined;

const months = [
  ["январь", "января", "янв"],
  ["февраль", "февраля", "фев"],
  ["март", "марта", "мар"],
  ["апрель", "апреля", "апр"],
  ["май", "мая", "май"],
  ["июнь", "июня", "июн"],
  ["июль", "июля", "июл"],
  ["август", "августа", "авг"],
  ["сентябрь", "сентября", "сен"],
  ["октябрь", "октября", "окт"],
  ["ноябрь", "ноября", "ноя"],
  ["декабрь", "декабря", "дек"],
] as const;
const weekdays = ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"] as const;

/** Formats that every country shows in its own way (files name them in English), and the one that programs write dates in. */
const formatsOfLocale: Readonly<Record<string, string>> = {
  "yyyy-mm-dd": "dd.mm.yyyy",
  "m/d/yy": "dd.mm.yyyy",
  "mm-dd-yy": "dd.mm.yyyy",
  "m/d/yyyy": "dd.mm.yyyy",
  "d-mmm-yy": "dd.mmm.yy",
  "d-mmm": "dd.mmm",
  "mmm-yy": "mmm.yy",
  "m/d/yy h:mm": "dd.mm.yyyy h:mm",
};

/**
 * The text a cell shows in a Russian Excel, by its value and number format: a date of the format `mmmm yyyy` is «сентябрь 2024».
 * Numbers keep a dot, as numbers of rows are written («1.1»), and never more digits than Excel shows.
 */
export function shownValue(value: FileValue, format: string | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "ИСТИНА" : "ЛОЖЬ";
  if (value instanceof Date) return Number.isFinite(value.getTime()) ? shownDate(value, format ?? "") : "";
  return shownNumber(value, format ?? "");
}

function shownDate(date: Date, format: string): string {
  const plain = cleanFormat(format);
  const wanted =
    formatsOfLocale[plain.toLowerCase()] ?? (plain === "" || /^general$/i.test(plain) ? "dd.mm.yyyy" : plain);
  const month = months[date.getUTCMonth()] ?? months[0];
  const withDay = /(^|[^a-z])d{1,2}([^a-z]|$)/i.test(wanted.replace(/"[^"]*"/g, ""));
  let clock = false;
  return wanted
    .replace(
      /"([^"]*)"|\\(.)|AM\/PM|y+|m+|d+|h+|s+(?:\.0+)?|[^"\\]/gi,
      (token, quoted?: string, escaped?: string) => {
        if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
        const letter = token.charAt(0).toLowerCase();
        const size = token.length;
        const wasClock = clock;
        if (/[ymdhs]/.test(letter)) clock = letter === "h";
        switch (letter) {
          case "y":
            return size > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
          case "m":
            if (wasClock) return two(date.getUTCMinutes());
            if (size >= 4) return month[withDay ? 1 : 0];
            return size === 3
              ? month[2]
              : size === 2
                ? two(date.getUTCMonth() + 1)
                : String(date.getUTCMonth() + 1);
          case "d":
            if (size > 2) return weekdays[date.getUTCDay()] ?? "";
            return size === 2 ? two(date.getUTCDate()) : String(date.getUTCDate());
          case "h":
            return size > 1 ? two(date.getUTCHours()) : String(date.getUTCHours());
          case "s":
            return two(date.getUTCSeconds());
          default:
            return /^am\/pm$/i.test(token) || token === "@" ? "" : token;
        }
      },
    )
    .trim();
}

function shownNumber(value: number, format: string): string {
  if (!Number.isFinite(value)) return "";
  const sections = cleanFormat(format).split(";");
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? "";
  const literal = section.replace(
    /"([^"]*)"|\\(.)/g,
    (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? "",
  );
  const digits = /[#0?][#0?,\s]*(?:\.[#0?]*)?/.exec(
    section.replace(/"[^"]*"|\\./g, (part) => " ".repeat(part.length)),
  );
  if (!digits || section === "" || /^(general|@|основной)$/i.test(section) || /e[+-]/i.test(section))
    return general(value);
  const percent = section.includes("%");
  const number = (percent ? value * 100 : value) * (sections[1] !== undefined && value < 0 ? -1 : 1);
  const pattern = digits[0].trim();
  const [whole = "", fraction = ""] = pattern.split(".");
  const least = (fraction.match(/0/g) ?? []).length;
  let text = trimZeros(Math.abs(number).toFixed(Math.min(fraction.length, 15)), least);
  const wanted = (whole.match(/0/g) ?? []).length;
  const [integer = "", rest] = text.split(".");
  const grouped = whole.includes(",")
    ? integer.replace(/\B(?=(\d{3})+$)/g, " ")
    : integer.padStart(wanted, "0");
  text = rest === undefined ? grouped : `${grouped}.${rest}`;
  const shown = `${number < 0 ? "-" : ""}${text}`;
  const before = literal.slice(0, literal.indexOf(pattern) < 0 ? 0 : literal.indexOf(pattern));
  const after =
    literal.indexOf(pattern) < 0
      ? percent
        ? "%"
        : ""
      : literal.slice(literal.indexOf(pattern) + pattern.length);
  return `${before}${shown}${after}`.replace(/_./g, " ").replace(/\*./g, "").trim();
}

/** As a cell without a format: eleven digits at most, so that 1.1 is not 1.1000000000000001. */
function general(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function trimZeros(text: string, least: number): string {
  const [whole = "", fraction = ""] = text.split(".");
  let end = fraction.length;
  while (end > least && fraction.charAt(end - 1) === "0") end -= 1;
  return end === 0 ? whole : `${whole}.${fraction.slice(0, end)}`;
}

/** Without colours, conditions and the marks of countries: `[$-419]mmmm\ yyyy;@` → `mmmm\ yyyy;@`. */
function cleanFormat(format: string): string {
  return format
    .replace(/\[(?:\$([^\]-]*)(?:-[^\]]*)?|[^\]]*)\]/g, (_, sign?: string) => sign ?? "")
    .replace(/;@$/, "");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
