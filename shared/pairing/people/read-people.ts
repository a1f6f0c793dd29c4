import type { ISODate } from "../../calendar/iso-date.ts";
import { dateParts } from "../../calendar/iso-date.ts";
import { type ConsentRegister, consentRegister } from "../../consents/consent-register.ts";
import { lackAdvice, lackWords } from "../../consents/lack-words.ts";
import { lacks, neededBy } from "../../consents/missing-consents.ts";
import type { Note } from "../../messages/note.ts";
import { inProgramme, isPerson, type Person } from "../../participants/participant.ts";
import { knownPairings, menteesWithoutPairing } from "../../participants/standing-pairings.ts";
import { codeKey, isCode } from "../../people/code.ts";
import { definitionsOf } from "../../report/build-report.ts";
import { isEarlyCareer, serviceOf } from "../../report/people-counts.ts";
import type { ReportContext } from "../../report/report-context.ts";
import { comparisonKey } from "../../text/fold.ts";
import { numberOf, type TableRow, textOf, type Workbook, yesOf } from "../../workbook/read-workbook.ts";
import { asksForSubject } from "../rules/subject.ts";
import { topicsOf } from "../words/read-topics.ts";
import type { SubjectName } from "../words/topics.ts";
import { isFormUntold, sideOf } from "./category-forms.ts";
import { type PairHistory, pairHistory } from "./pair-history.ts";
import type { MenteeProfile, MentorProfile } from "./profiles.ts";
import { findSelf } from "./same-person.ts";
import { readTimeGiven } from "./time-given.ts";
import { knownAge, readWishedAge, schoolClassOf } from "./wished-age.ts";

/** Who takes part in forming pairs on a day, in the order of codes, and who does not and why. */
export type PairingPeople = {
  readonly mentors: readonly MentorProfile[];
  readonly mentees: readonly MenteeProfile[];
  /** Mentees without a pair for whom none may be proposed now: a sentence each, without names. */
  readonly gated: readonly { readonly code: string; readonly why: string }[];
  readonly notes: readonly Note[];
};

/** What is written beside the competences says less of what a mentor can teach. */
const BESIDES = 0.5;

/**
 * Reads the banks for forming pairs: mentors of the programme with room for one more, mentees of the programme without a pair. People
 * without a valid consent to processing take no part (152-ФЗ, статья 9): nothing about them is weighed.
 */
export function readPeople(workbook: Workbook, on: ISODate): PairingPeople {
  const notes: Note[] = [];
  const register = consentRegister(workbook);
  const pairings = knownPairings(workbook);
  for (const { row, unknown } of pairings) {
    for (const { heading, words } of unknown) {
      const code = heading === "Наставник" ? "report.unknown-mentor" : "report.unknown-mentee";
      const place = `Пары, строка ${row.row}`;
      notes.push({ code, severity: "problem", place, words: isCode(words) ? words : "…" });
    }
  }
  const present = workbook.tables.Наставники.filter(
    (row) => isPerson(row as Person) && inProgramme(row as Person, on),
  );
  const history = pairHistory(pairings);
  const isRepeatedMentor = repeatedCodes(present);
  const mentors = inOrder(
    present.flatMap((row) => {
      const refusal = mentorRefusal(row, isRepeatedMentor, register, on);
      if (refusal === null) return [mentorProfile(row, history, register, on)];
      const place = `Наставники, строка ${row.row}`;
      const words = refusal.replace(/\.$/, "");
      notes.push({ code: "pairing.mentor-left-out", severity: "problem", place, words });
      return [];
    }),
  );
  const selfOf = findSelf(present, workbook.tables.Наставляемые);
  const searching = menteesWithoutPairing(workbook, on, pairings);
  const isRepeatedMentee = repeatedCodes(searching);
  const context = { workbook, on, definitions: definitionsOf(workbook), note: () => undefined };
  const gated: { code: string; why: string }[] = [];
  const mentees = inOrder(
    searching.flatMap((row) => {
      const code = textOf(row, "Код");
      if (!isCode(code) || isRepeatedMentee(code)) {
        const place = `Наставляемые, строка ${row.row}`;
        const words = isCode(code) ? `код «${code}» ещё у одной строки` : "нет кода";
        notes.push({ code: "pairing.mentee-left-out", severity: "problem", place, words });
        return [];
      }
      const why = gateWords(row as Person, register, on) ?? unreadDates(row as Person);
      if (why === null) return [menteeProfile(row, context, history, selfOf(row))];
      gated.push({ code, why });
      return [];
    }),
  );
  return { mentors, mentees, gated: inOrder(gated), notes };
}

function inOrder<T extends { readonly code: string }>(people: readonly T[]): readonly T[] {
  // By code and not by row: sorting the sheet changes nothing.
  const keyOf = ({ code }: T) => codeKey(code).replace(/\d+/, (digits) => digits.padStart(9, "0"));
  return [...people].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Whom two rows with one code mean, nobody can tell. */
function repeatedCodes(rows: readonly TableRow[]): (code: string) => boolean {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const key = codeKey(textOf(row as Person, "Код"));
    (seen.has(key) ? repeated : seen).add(key);
  }
  return (code) => repeated.has(codeKey(code));
}

/** Why a mentor takes no part, without names; null where he does. */
function mentorRefusal(
  row: TableRow<"Наставники">,
  isRepeated: (code: string) => boolean,
  register: ConsentRegister,
  on: ISODate,
): string | null {
  const code = textOf(row, "Код");
  if (!isCode(code)) return "нет кода";
  if (isRepeated(code)) return `код «${code}» ещё у одной строки`;
  const why = gateWords(row as Person, register, on) ?? unreadDates(row as Person);
  if (why !== null) return `${code} – ${why}`;
  const category = textOf(row, "Категория");
  if (category === "") return `${code} – не указана категория, без неё форма наставничества неизвестна`;
  if (row.unread.has("Сколько наставляемых готов вести"))
    return `${code} – не понял, сколько наставляемых готов вести`;
  if (isFormUntold(sideOf(category), textOf(row, "Место работы/учёбы")))
    return `${code} – категория «${category}», а место работы или учёбы не указано или это школа: форму наставничества не определить`;
  return null;
}

/** The consent without which nobody is proposed to anybody, in words; null where it holds. */
function gateWords(person: Person, register: ConsentRegister, on: ISODate): string | null {
  const [missing] = lacks(register, person, ["processing"], on);
  if (missing !== undefined) return `согласие ${lackWords(missing)}. ${lackAdvice(missing)}`;
  const [extra] = lacks(register, person, neededBy(person, true), on);
  // A teacher who took the consent to mentoring back has given it up (ТК РФ, статья 351.8).
  const isGivenUp = extra?.answer.why === "withdrawn" || extra?.answer.why === "unread-withdrawal";
  return extra !== undefined && isGivenUp ? `согласие ${lackWords(extra)}` : null;
}

/** A day that nobody can read may be any day: whether the person is still in the programme is not known. */
function unreadDates(person: Person): string | null {
  const heading = (["Дата вхождения в программу", "Дата завершения программы"] as const).find((each) =>
    person.unread.has(each),
  );
  return heading === undefined ? null : `не понял дату в столбце «${heading}»`;
}

function mentorProfile(
  row: TableRow<"Наставники">,
  history: PairHistory,
  register: ConsentRegister,
  on: ISODate,
): MentorProfile {
  const competences = textOf(row, "Основные компетенции");
  const besides = [textOf(row, "Важные для программы достижения"), textOf(row, "Интересы")]
    .filter((words) => words !== "")
    .join("; ");
  const topics = new Map<string, number>();
  const subjects = new Map<SubjectName, number>();
  const [main, other] = [topicsOf(competences), topicsOf(besides)];
  for (const topic of other.about.keys()) topics.set(topic, BESIDES);
  for (const subject of other.subjects) subjects.set(subject, BESIDES);
  for (const topic of main.about.keys()) topics.set(topic, 1);
  for (const subject of main.subjects) subjects.set(subject, 1);
  const busy = history.led(row);
  const wishedWords = textOf(row, "Желаемый возраст наставляемых");
  const timeWords = textOf(row, "Ресурс времени на программу");
  const [extra] = lacks(register, row as Person, neededBy(row as Person, true), on);
  return {
    row,
    code: textOf(row, "Код"),
    category: textOf(row, "Категория"),
    side: sideOf(textOf(row, "Категория")),
    place: textOf(row, "Место работы/учёбы"),
    born: numberOf(row, "Год рождения"),
    service: numberOf(row, "Стаж, лет"),
    competences,
    besides,
    topics,
    subjects,
    wishedWords,
    wished: wishedWords === "" ? null : readWishedAge(wishedWords),
    timeWords,
    hours: timeWords === "" ? null : readTimeGiven(timeWords),
    trained: yesOf(row, "Прошёл обучение"),
    busy,
    free: Math.max(0, Math.floor(numberOf(row, "Сколько наставляемых готов вести") ?? 1) - busy),
    before:
      extra === undefined
        ? ""
        : `до начала работы нужно согласие наставника ${lackWords(extra)} (ТК РФ, статья 351.8)`,
  };
}

/** Where people keep the school of a mentee in a book of several schools: a column of their own. */
const PLACE_COLUMNS = ["Место работы/учёбы", "Место учёбы", "Место работы", "Школа", "Организация"].map(
  comparisonKey,
);

function menteeProfile(
  row: TableRow<"Наставляемые">,
  context: ReportContext,
  history: PairHistory,
  self: readonly TableRow<"Наставники">[],
): MenteeProfile {
  const request = textOf(row, "Основной запрос");
  const post = textOf(row, "Должность/класс");
  const born = numberOf(row, "Год рождения");
  const { about, themes, subjects } = topicsOf(request);
  const own = [...row.values].find(
    ([heading, value]) =>
      PLACE_COLUMNS.includes(comparisonKey(heading)) && typeof value === "string" && value !== "",
  );
  const category = textOf(row, "Категория");
  const isLearner = sideOf(category) === "обучающийся";
  return {
    row,
    code: textOf(row, "Код"),
    category,
    side: sideOf(category),
    place: own === undefined ? "" : String(own[1]),
    born,
    service: serviceOf(row, context.on),
    earlyCareer: isEarlyCareer(row, context),
    request,
    post,
    topics: about,
    themes,
    subjects: new Set([...subjects, ...topicsOf(post).subjects]),
    asksForSubject: asksForSubject(themes, subjects),
    age: knownAge(born, isLearner ? schoolClassOf(post) : null, dateParts(context.on).year),
    self: new Set(self.map((mentor) => textOf(mentor, "Код"))),
    terminated: history.mentorsOf(row, "расторгнута"),
    completed: history.mentorsOf(row, "завершена"),
  };
}
