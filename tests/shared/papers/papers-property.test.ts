import fc from "fast-check";
import { expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { consentRegister } from "../../../shared/consents/consent-register.ts";
import { validConsent } from "../../../shared/consents/valid-consent.ts";
import { marksIn } from "../../../shared/papers/marks.ts";
import { paperKinds } from "../../../shared/papers/paper-kinds.ts";
import { planPapers } from "../../../shared/papers/plan-papers.ts";
import type { Person } from "../../../shared/participants/participant.ts";
import { knownPairings } from "../../../shared/participants/standing-pairings.ts";
import { textOf } from "../../../shared/workbook/read-workbook.ts";
import { askedFor, bookWith, kindOf, paperSchool } from "./paper-school.ts";

/** Surnames that are part of no other word here. */
const SURNAMES = [
  "Берёзкина Анна",
  "Дубов Пётр",
  "Сосновская Ольга",
  "Кедров Игорь",
  "Ясенева Мария",
  "Осинина Вера",
  "Липкин Олег",
  "Рябинин Антон",
];
const renamed = <T extends { readonly Код: string; readonly ФИО: string }>(
  rows: readonly T[],
  from: number,
) => rows.map((row, index) => ({ ...row, ФИО: `${SURNAMES[from + index]} ${row.ФИО.split(" ")[2]}` }));
const banks = {
  Наставники: renamed(paperSchool.Наставники, 0),
  Наставляемые: renamed(paperSchool.Наставляемые, 4),
};
const mentors = banks.Наставники.map(({ Код, ФИО }) => ({ code: Код, name: ФИО }));
const mentees = banks.Наставляемые.map(({ Код, ФИО }) => ({ code: Код, name: ФИО }));
const people = [...mentors, ...mentees];
const code = (of: typeof people) => fc.constantFrom(...of.map((person) => person.code));
/** Words in which a name could hide, too: the rows of a pair mention people by name as well. */
const mention = (of: typeof people) => fc.constantFrom(...of.flatMap((person) => [person.code, person.name]));

const school = fc.record({
  pairs: fc.array(
    fc.record({
      Наставник: mention(mentors),
      Наставляемый: mention(mentees),
      Состояние: fc.constantFrom("предложена", "действует"),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  consents: fc.array(
    fc.record({
      "Код участника": code(people),
      Вид: fc.constantFrom("обработка ПД", "дополнительные обязанности наставника"),
      "Кто подписал": fc.constantFrom("сам", "законный представитель"),
      Дата: fc.constantFrom("2025-09-01", "2025-11-19", "2026-09-01"),
      "Действует до": fc.constantFrom("", "2025-11-19", "2026-11-19"),
    }),
    { maxLength: 14 },
  ),
  withdrawn: fc.array(fc.tuple(fc.constantFrom(...people), fc.boolean()), { maxLength: 3 }),
  despite: fc.constantFrom("", "согласие в пути"),
  chosen: fc.boolean(),
});

const MARKS = [
  ...new Set([
    ...paperKinds.flatMap(({ layout }) => marksIn(JSON.stringify(layout))),
    "{{ФИО наставника, творительный}}",
    "{{ФИО участника, родительный}}",
    "{{Наставляемый: Наставник}}",
    "{{Пара: Наставник}}",
  ]),
];

test("who took the consent back is in no paper, and without a reason nobody without a consent is in a pair's", () => {
  fc.assert(
    fc.property(school, ({ pairs, consents, withdrawn, despite, chosen }) => {
      const workbook = bookWith({
        // Nothing else here sounds like anybody's name.
        Паспорт: { "Полное наименование организации": "Школа № 5", "Учебный год": "2025-2026" },
        ...banks,
        Пары: pairs.map((pair, index) => ({ Код: `П-00${index + 1}`, ...pair })),
        Программы: withdrawn.map(([{ name }], index) => ({
          Пара: `П-00${index + 1}`,
          Название: `Программа: ${name}`,
        })),
        Встречи: [],
        Согласия: [
          ...consents,
          ...withdrawn.map(([{ code: own, name }, byName]) => ({
            "Код участника": byName ? name : own,
            Вид: "обработка ПД",
            Дата: "2025-10-01",
            Отозвано: "2026-09-01",
          })),
        ],
      });
      // The last day of a consent on which the withdrawals count: everything was signed before it.
      const request = askedFor({
        on: "2026-09-02" as ISODate,
        despite,
        rows: chosen ? ["П-001", "М-001", "Н-001"] : [],
      });
      const register = consentRegister(workbook);
      const pairings = knownPairings(workbook);
      for (const { key } of paperKinds) {
        const plan = planPapers(
          workbook,
          kindOf(key),
          MARKS.map((mark) => ({ repeats: true, row: true, marks: [mark] })),
          request,
        );
        const said = JSON.stringify(plan, (_, value) => (value instanceof Map ? [...value] : value));
        const texts = said.replace(JSON.stringify(plan.kind), "");
        const named = withdrawn.filter(([{ name }]) => texts.includes(name.slice(0, name.indexOf(" ") - 2)));
        expect([key, named]).toEqual([key, []]);
        const { source } = kindOf(key);
        if (despite !== "" || (source.of !== "pair" && source.of !== "order")) continue;
        for (const paperRow of plan.papers.flatMap(({ madeFrom }) => madeFrom)) {
          const pair = pairings.find(({ row }) => textOf(row, "Код") === paperRow);
          for (const person of [...(pair?.mentors ?? []), ...(pair?.mentees ?? [])] as readonly Person[])
            expect(validConsent(register, person, "processing", request.on).kind).toBe("valid");
        }
      }
    }),
    { numRuns: 25 },
  );
});
