import type { ISODate } from "../../calendar/iso-date.ts";
import { foldSpaces } from "../../text/fold.ts";
import { findDates } from "./document-date.ts";
import type { FrontLine } from "./front-lines.ts";
import { type FrontSection, sectionOf } from "./front-sections.ts";
import type { TitleFound } from "./title.ts";

type Approval = { readonly order: string | null; readonly date: ISODate | null };

/** Sections that approve, best first: the stamp, then the order itself, then the reference of an attachment. */
const approving: readonly FrontSection[] = ["approval", "order", "attachment"];

const number =
  /(№|(?:^|\s)N)\s*([0-9A-Za-zА-Яа-яЁё]*\d[0-9A-Za-zА-Яа-яЁё]*(?:\s?[-–/.]\s?[0-9A-Za-zА-Яа-яЁё]+)*)(\s+(?:о\/д|од|о|п|к|ОД|О\/Д)(?![А-Яа-яЁё]))?/g;

/** Words whose number is part of a name: «детским садом № 104», «протокол № 5». */
const notAnOrder =
  /(школ|сош|оош|ноош|лице|гимнази|сад|доу|црр|д\/с|училищ|колледж|техникум|центр|дом|интернат|протокол|оу|приложени|кабинет|комплекс|отделен)[а-яё]*\s*$/i;

/**
 * Order number and date of the approval, from the stamp above the title or the order itself; null where the papers name none.
 * @example «Утверждено приказом директора … № 106-09 от « 04. » апреля 20 2022 г.» // { order: "106-09", date: "2022-04-04" }
 */
export function findApproval(lines: readonly FrontLine[], title: TitleFound | null): Approval | null {
  const found = approving
    .map((section) => readSection(sectionLines(lines, section, title)))
    .filter((approval): approval is Approval => approval !== null);
  const best = found.find(({ order, date }) => order !== null && date !== null);
  return best ?? found.find(({ order, date }) => order !== null || date !== null) ?? null;
}

/** The lines of each section of a kind: from its first words to the next section of another kind or the title. */
function sectionLines(
  lines: readonly FrontLine[],
  wanted: FrontSection,
  title: TitleFound | null,
): string[][] {
  const sections: string[][] = [];
  let current: string[] | null = null;
  lines.forEach((line, index) => {
    const section = sectionOf(line.text);
    const inTitle = title !== null && index >= title.from && index <= title.to;
    if (section === wanted && !inTitle) {
      current = [line.text];
      sections.push(current);
    } else if (
      inTitle ||
      endsSection(section, wanted) ||
      /^\d+[.)]\s/.test(line.text) ||
      /^об? /i.test(line.text)
    ) {
      current = null;
    } else {
      current?.push(line.text);
    }
  });
  return sections;
}

/** An approval stamp holds the post, the signature and the order; an agreement or a preamble is another matter. */
function endsSection(section: FrontSection | null, wanted: FrontSection): boolean {
  if (section === null || section === "signature") return false;
  if (wanted === "approval" || wanted === "attachment") return section !== "order";
  return true;
}

function readSection(sections: readonly (readonly string[])[]): Approval | null {
  const read = sections
    .map((lines) => readStamp(lines.join(" \n ")))
    .filter((stamp) => stamp.order !== null || stamp.date !== null);
  return read.find(({ order, date }) => order !== null && date !== null) ?? read[0] ?? null;
}

function readStamp(text: string): Approval {
  const numbers = [...text.matchAll(number)]
    .filter((match) => !notAnOrder.test(text.slice(0, match.index).replace(/\n\s*$/, "\n")))
    .map((match) => ({
      at: match.index ?? 0,
      order: foldSpaces(`${match[2] ?? ""}${match[3] ?? ""}`),
      score: score(text, match),
    }));
  const best = numbers.sort((a, b) => b.score - a.score || a.at - b.at)[0];
  const dates = findDates(withoutProtocols(text));
  const days = [...new Set(dates.map(({ date }) => date))];
  const near = best === undefined ? undefined : dates.find(({ at }) => Math.abs(at - best.at) < 60);
  return { order: best?.order ?? null, date: near?.date ?? (days.length === 1 ? (days[0] ?? null) : null) };
}

function withoutProtocols(text: string): string {
  return text.replace(/протокол[^\n]*/gi, (words) => " ".repeat(words.length));
}

/** An order's number stands after «приказ», beside «от …», or begins its line. */
function score(text: string, match: RegExpMatchArray): number {
  const at = match.index ?? 0;
  const before = text.slice(0, at);
  const after = text.slice(at + match[0].length);
  let points = 0;
  if (/(приказ|распоряжени|постановлени)[^\n]*$/i.test(before)) points += 3;
  if (/^\s*от(?![а-яё])/i.test(after) || /(^|[^а-яё])от[^\n]{0,40}$/i.test(before)) points += 2;
  if (/(^|\n)\s*$/.test(before)) points += 1;
  return points;
}
