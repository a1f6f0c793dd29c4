import { dateParts, type ISODate } from "../../calendar/iso-date.ts";
import type { ConsentRegister } from "../../consents/consent-register.ts";
import { lackWords } from "../../consents/lack-words.ts";
import { lacks, neededBy } from "../../consents/missing-consents.ts";
import type { Person } from "../../participants/participant.ts";
import { isEarlyCareer, serviceOf } from "../../report/people-counts.ts";
import type { ReportContext } from "../../report/report-context.ts";
import { comparisonKey } from "../../text/fold.ts";
import { numberOf, type TableRow, textOf, yesOf } from "../../workbook/read-workbook.ts";
import { asksForSubject } from "../rules/subject.ts";
import { topicsOf, weightsOf } from "../words/read-topics.ts";
import type { SubjectName } from "../words/school-subjects.ts";
import { sideOf } from "./category-forms.ts";
import type { PairHistory } from "./pair-history.ts";
import type { MenteeProfile, MentorProfile } from "./profiles.ts";
import { readTimeGiven } from "./time-given.ts";
import { knownAge, readWishedAge, schoolClassOf } from "./wished-age.ts";

/** What is written beside the competences says less of what a mentor can teach. */
const BESIDES = 0.5;

/** A row of «Наставники» as the rules see it. */
export function mentorProfile(
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

/** A row of «Наставляемые» as the rules see it; `self`: rows of mentors that are this very person. */
export function menteeProfile(
  row: TableRow<"Наставляемые">,
  context: ReportContext,
  history: PairHistory,
  self: readonly TableRow<"Наставники">[],
): MenteeProfile {
  const request = textOf(row, "Основной запрос");
  const post = textOf(row, "Должность/класс");
  const born = numberOf(row, "Год рождения");
  const asked = topicsOf(request);
  const { about, themes, subjects } = asked;
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
    asked: weightsOf(asked),
    themes,
    subjects: new Set([...subjects, ...topicsOf(post).subjects]),
    asksForSubject: asksForSubject(themes, subjects),
    age: knownAge(born, isLearner ? schoolClassOf(post) : null, dateParts(context.on).year),
    self: new Set(self.map((mentor) => textOf(mentor, "Код"))),
    terminated: history.mentorsOf(row, "расторгнута"),
    completed: history.mentorsOf(row, "завершена"),
  };
}
