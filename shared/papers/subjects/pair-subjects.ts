import { consentRegister } from "../../consents/consent-register.ts";
import { lackWords } from "../../consents/lack-words.ts";
import { consentGate } from "../../consents/may-become-active.ts";
import { lacks } from "../../consents/missing-consents.ts";
import { type PairMeetings, pairMeetings } from "../../pairs/pair-meetings.ts";
import { menteesOfPairing } from "../../participants/pairing-rows.ts";
import type { Person } from "../../participants/participant.ts";
import { isStanding, type KnownPairing, knownPairings } from "../../participants/standing-pairings.ts";
import { codeKey } from "../../people/code.ts";
import { dateOf, isOption, type TableRow, textOf } from "../../workbook/read-workbook.ts";
import type { PaperSource } from "../paper-kinds.ts";
import type { PairContext } from "../placeholders/pair-values.ts";
import { labelOf, notFound, type PaperBook } from "./paper-request.ts";
import type { LeftOut, Subject, Subjects } from "./subject.ts";

type PairSource = Extract<PaperSource, { of: "order" | "pair" }>;

/** The pairs a paper is made from, and why the others are not in it. */
export function pairSubjects(book: PaperBook, source: PairSource): Subjects {
  const leftOut: LeftOut[] = [...notFound(book, ["Пары"])];
  const passedOver: LeftOut[] = [];
  const missing = missingWordsOf(book, source);
  const taken = knownPairings(book.workbook).filter((pair) => {
    const who = labelOf(pair.row);
    const why = reasonAgainst(book, source, pair);
    if (why === null) {
      const words = missing(pair);
      if (words === "") return true;
      const passes = book.request.despite.trim() !== "";
      (passes ? passedOver : leftOut).push({ who, why: words });
      return passes;
    }
    if (why !== NOT_ASKED) leftOut.push({ who, why });
    return false;
  });
  const meetings = pairMeetings(book.workbook);
  const pairs = taken.map((pair) => contextOf(book, source, pair, meetings(pair.row, book.request.on)));
  const subjects = source.of === "order" ? byOrder(pairs) : pairs.map(alone);
  return { subjects, leftOut, passedOver };
}

const NOT_ASKED = "not asked for";

function reasonAgainst(book: PaperBook, source: PairSource, pair: KnownPairing): string | null {
  const { request, isChosen, hiddenOf } = book;
  const { row, mentors, mentees, unknown } = pair;
  if (request.rows.length > 0 && !isChosen(row)) return NOT_ASKED;
  if (request.rows.length === 0 && source.of === "pair" && source.chosen)
    return "эту бумагу делают только для названных пар: укажите их коды";
  // Who took the consent back is left out first: of such a person nothing else is told.
  if ([...mentors, ...mentees].some((person) => hiddenOf(person as Person) !== null))
    return "участник отозвал согласие на обработку персональных данных";
  if (request.rows.length === 0 && !isStanding(pair))
    return textOf(row, "Наставник") === ""
      ? "не указан наставник"
      : `пара в состоянии «${textOf(row, "Состояние")}»`;
  if (
    mentors.length !== 1 ||
    mentees.length === 0 ||
    unknown.length > 0 ||
    mentees.length !== menteesOfPairing(row).length
  )
    return "по вкладкам «Наставники» и «Наставляемые» не понять, кто в паре: проверьте коды";
  if (source.of === "pair" && source.mentors === "teachers" && !isOption(mentors[0]!, "Категория", "педагог"))
    return "наставник не из категории «педагог»: статья 351.8 Трудового кодекса – о работниках";
  if (
    request.rows.length === 0 &&
    source.of === "pair" &&
    source.mentors === "teachers" &&
    mentees.every(isLearner)
  )
    return "наставляемый не работник: статья 351.8 Трудового кодекса – о помощи другому работнику; если бумага всё же нужна, назовите код пары";
  return null;
}

/** Somebody of whom it is known that he is no worker of a school; an empty category may be one. */
function isLearner(mentee: TableRow<"Наставляемые">): boolean {
  return isOption(mentee, "Категория", "обучающийся") || isOption(mentee, "Категория", "студент");
}

/** What consents are missing for a pair, "" for none. */
function missingWordsOf(book: PaperBook, source: PairSource): (pair: KnownPairing) => string {
  const { workbook, request } = book;
  const gate = consentGate(workbook);
  const register = consentRegister(workbook);
  return ({ row, mentors, mentees }) => {
    if (source.consents === "gate") {
      const answer = gate(row, request.on);
      return answer.allowed ? "" : answer.missing.consents.map(withCode).join("; ");
    }
    return [...mentors, ...mentees]
      .flatMap((person) => lacks(register, person as Person, ["processing"], request.on))
      .map(withCode)
      .join("; ");
  };
}

const withCode = (each: Parameters<typeof lackWords>[0]) => `${labelOf(each.person)}: ${lackWords(each)}`;

function contextOf(
  { workbook, byCodes, request: { paperDate } }: PaperBook,
  { dated }: PairSource,
  pair: KnownPairing,
  meetings: PairMeetings,
): PairContext {
  const key = codeKey(textOf(pair.row, "Код"));
  const programmes = workbook.tables.Программы.filter(
    (row) => key !== "" && codeKey(textOf(row, "Пара")) === key,
  );
  // The last row of a pair is its present programme.
  return {
    pair,
    programme: programmes[programmes.length - 1] ?? null,
    meetings,
    byCodes,
    dated: dated === undefined || paperDate === null ? null : { heading: dated, date: paperDate },
  };
}

/** Pairs of one order stand in one paper; those without a number yet in a paper of their own. */
function byOrder(pairs: readonly PairContext[]): readonly Subject[] {
  const orders = new Map<string, PairContext[]>();
  for (const context of pairs) {
    const { row } = context.pair;
    const key = [textOf(row, "Приказ №"), dateOf(row, "Дата приказа") ?? ""].join("\n");
    const known = orders.get(key);
    if (known) known.push(context);
    else orders.set(key, [context]);
  }
  return [...orders].map(([key, own]) => ({ kind: "order", pairs: own, number: key.split("\n")[0] ?? "" }));
}

function alone(pair: PairContext): Subject {
  const { meetings, byCodes } = pair;
  const { lines, hasPlan } = meetings;
  const rows = lines.flatMap(({ row, held }) => (row === null ? [] : [{ row, day: held ?? LAST }]));
  rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.row.row - b.row.row));
  return {
    kind: "pair",
    pair,
    meetings: rows.map(({ row }) => ({ meeting: row, byCodes })),
    planned: lines.map((line) => ({ line, hasPlan, byCodes })),
  };
}

/** Meetings without a day stand behind the others. */
const LAST = "9999-12-31";
