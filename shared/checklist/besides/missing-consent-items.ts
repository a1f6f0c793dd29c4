import { lackAdvice, lackWords } from "../../consents/lack-words.ts";
import { activeWithoutConsent } from "../../consents/may-become-active.ts";
import { byPerson, type LackingPerson, missingConsents } from "../../consents/missing-consents.ts";
import { textOf } from "../../workbook/read-workbook.ts";
import type { OtherItem, ReadOthers } from "./other-item.ts";

/** So many people are told one by one; more would bury the rest of the checklist, so that then they are told together. */
const ONE_BY_ONE = 20;
/** So many codes of people who are told together. */
const TOLD = 10;

/**
 * Consents that are missing (152-ФЗ, статья 9; ТК РФ, статья 351.8): a line a person of the active pairs, and one line for everybody else
 * in the programme. Nothing as long as nobody has begun to work: a fresh workbook lacks them all.
 */
export const missingConsentItems: ReadOthers = (workbook, { today }) => {
  if (!workbook.located.includes("Согласия") || workbook.missingColumns.has("Согласия")) return [];
  const urgent = byPerson(activeWithoutConsent(workbook, today).flatMap(({ consents }) => consents));
  const isUrgent = new Set(urgent.map(({ person }) => person));
  // Whoever took the consent back is not asked again: their data are destroyed, which is a line of its own.
  const others = byPerson(
    missingConsents(workbook, today).filter(({ answer }) => answer.why !== "withdrawn"),
  ).filter(({ person }) => !isUrgent.has(person));
  const hasBegun = workbook.tables.Согласия.length > 0;
  return [
    ...(hasBegun && urgent.length <= ONE_BY_ONE
      ? uniquePeople(urgent).map(personItem)
      : together(urgent, "в действующих парах")),
    ...(hasBegun ? together(others, "в программе") : []),
  ];
};

/** A person of two pairs lacks the same consent twice. */
function uniquePeople(people: readonly LackingPerson[]): readonly LackingPerson[] {
  return people.map(({ person, lacking }) => ({
    person,
    lacking: lacking.filter(({ kind }, at) => lacking.findIndex((other) => other.kind === kind) === at),
  }));
}

function personItem({ person, lacking }: LackingPerson): OtherItem {
  const who = markOf({ person });
  return {
    key: `missing-consents/${who}/${lacking.map(({ kind }) => kind).join("+")}`,
    source: "missing-consents",
    title: `${who}: пара действует, а согласия не хватает (${lacking.map(lackWords).join(", ")})`,
    from: null,
    due: null,
    standing: "идёт",
    dueWords: "нужно до начала работы пары",
    advice: [...new Set(lacking.map(lackAdvice))].join(" "),
    tab: "Согласия",
    row: lacking.find(({ answer }) => answer.row !== null)?.answer.row?.row ?? 1,
  };
}

function together(people: readonly LackingPerson[], where: string): readonly OtherItem[] {
  const [first] = people;
  if (first === undefined) return [];
  const codes = people.slice(0, TOLD).map(markOf).join(", ");
  const rest = people.length - TOLD;
  return [
    {
      key: `missing-consents/${where}/все`,
      source: "missing-consents",
      title: `Согласий не хватает у людей ${where}: ${people.length} (${codes}${rest > 0 ? ` и ещё ${rest}` : ""})`,
      from: null,
      due: null,
      standing: "идёт",
      dueWords: where === "в программе" ? "нужно до обработки данных" : "нужно до начала работы пары",
      advice: "Возьмите согласия и впишите их во вкладку «Согласия»: код, вид, кто подписал, дата.",
      tab: "Согласия",
      row: 1,
    },
  ];
}

function markOf({ person }: Pick<LackingPerson, "person">): string {
  return textOf(person, "Код") || `участник из строки ${person.row} вкладки «${person.tab}»`;
}
