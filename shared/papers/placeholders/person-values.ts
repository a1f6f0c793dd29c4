import type { DestructionAct } from "../../consent-acts/destruction-act.ts";
import type { Person } from "../../participants/participant.ts";
import { comparisonKey } from "../../text/fold.ts";
import { textOf } from "../../workbook/read-workbook.ts";
import type { Found, Placeholder } from "./placeholder.ts";
import { BY_CODES, cellFound, placeOf } from "./row-values.ts";

export type PersonContext = {
  readonly person: Person;
  readonly byCodes: boolean;
  /** What the act of destruction says of the person; null for any other paper. */
  readonly act: DestructionAct | null;
};

/** The full name, or an empty line with the code beside it. */
export function nameFound(person: Person, byCodes: boolean): Found {
  const place = placeOf(person, "ФИО");
  const code = textOf(person, "Код");
  return byCodes
    ? { kind: "name", words: "", place, code, why: BY_CODES }
    : { kind: "name", words: textOf(person, "ФИО"), place, code };
}

/** Under what heading a post stands: the mentors' bank has none of its own, schools add one. */
const POSTS = ["Должность/класс", "Должность", "Должность, класс", "Должность (класс)"];

export function postFound(person: Person, byCodes: boolean): Found {
  const keys = POSTS.map(comparisonKey);
  const heading = [...person.values.keys()].find((each) => keys.includes(comparisonKey(each)));
  const found = cellFound(person, heading ?? "Должность", byCodes);
  return found.kind === "words" ? { ...found, kind: "phrase" } : found;
}

export function workplaceFound(person: Person, byCodes: boolean): Found {
  const found = cellFound(person, "Место работы/учёбы", byCodes);
  return found.kind === "words" ? { ...found, kind: "phrase" } : found;
}

const WITHDRAWN = "Согласия, «Отозвано»";

/** What was destroyed earlier the workbook does not have: the commission writes it. */
const ofAct =
  (words: (act: DestructionAct) => string) =>
  ({ person, act }: PersonContext): readonly Found[] => [
    {
      kind: "words",
      words: act === null ? "" : words(act),
      place: `данные участника ${textOf(person, "Код")}`.trim(),
      why: act === null ? "" : "строка уже очищена: впишите от руки",
    },
  ];

/** The person a paper is made for: a consent, an act. */
export const personPlaceholders: readonly Placeholder<PersonContext>[] = [
  { name: "ФИО участника", read: ({ person, byCodes }) => [nameFound(person, byCodes)] },
  {
    name: "Должность участника",
    also: ["Класс участника", "Должность или класс участника"],
    read: ({ person, byCodes }) => [postFound(person, byCodes)],
  },
  {
    name: "Код участника",
    read: ({ person }) => [{ kind: "words", words: textOf(person, "Код"), place: placeOf(person, "Код") }],
  },
  {
    name: "Роль участника",
    read: ({ person }) => [
      {
        kind: "phrase",
        words: person.tab === "Наставники" ? "наставник" : "наставляемый",
        place: person.tab,
      },
    ],
  },
  {
    name: "Дата отзыва",
    read: ({ act }) => [{ kind: "date", date: act?.withdrawn ?? null, place: WITHDRAWN }],
  },
  {
    name: "Уничтожить до",
    read: ({ act }) => [{ kind: "date", date: act?.lastDay ?? null, place: WITHDRAWN }],
  },
  { name: "Причина уничтожения", read: ofAct(({ reason }) => reason) },
  { name: "Категории данных", read: ofAct(({ categories }) => categories.join(", ")) },
  { name: "Информационная система", read: ofAct(({ system }) => system) },
  { name: "Способ уничтожения", read: ofAct(({ method }) => method) },
];
