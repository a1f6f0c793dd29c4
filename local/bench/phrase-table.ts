import { readFileSync } from "node:fs";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { Deadline, DeadlinePart, Recurrence } from "../../shared/deadline/deadline.ts";

/** A phrase of the table with its meaning in the school year 2023-2024, written by hand, and the reason for it. */
export type PhraseRow = {
  readonly construction: string;
  readonly phrase: string;
  readonly meaning: Pick<Deadline, "parts" | "unread">;
  readonly why: string;
};

/**
 * Reads `tests/fixtures/deadline-phrases.tsv`: «# construction» lines, then phrase, meaning and reason a line. A meaning is its parts
 * between « | »: «≤20.10.23» a last day, «=20.10.23» a day, «01.10.23..31.10.23» a window, «~01.10.23..» standing, «event: …»,
 * «demand», «plan», each with a rhythm and «{scope}» after it; at the end the words left over in [ ], [*] for all of them.
 */
export function readPhraseTable(): readonly PhraseRow[] {
  const rows: PhraseRow[] = [];
  let construction = "";
  for (const line of readFileSync("tests/fixtures/deadline-phrases.tsv", "utf8").split("\n")) {
    if (line.startsWith("# ")) construction = line.slice(2);
    else if (line !== "") rows.push(rowOf(line, construction));
  }
  return rows;
}

function rowOf(line: string, construction: string): PhraseRow {
  const [written, meaning, why, more] = line.split("\t");
  if (!written || !meaning || !why || more !== undefined) throw new Error(`not a row: ${line}`);
  const phrase = written
    .replace(/\\n/g, "\n")
    .replace(/\\u([0-9A-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  const left = /\s*\[(.*)\]$/.exec(meaning);
  const parts = left ? meaning.slice(0, left.index) : meaning;
  return {
    construction,
    phrase,
    meaning: {
      parts: parts === "" || parts === "—" ? [] : parts.split(" | ").map(partOf),
      unread: left?.[1] === "*" ? phrase : (left?.[1] ?? ""),
    },
    why,
  };
}

function partOf(words: string): DeadlinePart {
  const [, moment = "", recurs, scope] =
    /^(.*?)(?: (yearly|half-yearly|quarterly|monthly|weekly|daily))?(?: \{(.*)\})?$/.exec(words) ?? [];
  return {
    ...momentOf(moment),
    ...(recurs !== undefined && { recurs: recurs as Recurrence }),
    ...(scope !== undefined && { scope }),
  };
}

function momentOf(words: string): DeadlinePart {
  if (words === "demand") return { kind: "on-demand" };
  if (words === "plan") return { kind: "by-plan" };
  if (words.startsWith("event: ")) return { kind: "on-event", event: words.slice(7) };
  const standing = /^~(.*)\.\.(.*)$/.exec(words);
  if (standing) return { kind: "ongoing", from: dayOf(standing[1]), due: dayOf(standing[2]) };
  const window = /^(.+)\.\.(.+)$/.exec(words);
  const day = dayOf(words.slice(1));
  if (words.startsWith("≤") && day) return { kind: "by", due: day };
  if (words.startsWith("=") && day) return { kind: "window", from: day, due: day };
  const from = dayOf(window?.[1]);
  const due = dayOf(window?.[2]);
  if (from && due) return { kind: "window", from, due };
  throw new Error(`not a meaning: ${words}`);
}

function dayOf(words = ""): ISODate | null {
  const match = /^(\d\d)\.(\d\d)\.(\d\d)$/.exec(words);
  return match ? (`20${match[3]}-${match[2]}-${match[1]}` as ISODate) : null;
}
