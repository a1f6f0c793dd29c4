import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Asked } from "../../../shared/form-map/asked-words.ts";
import { UNDECIDED } from "../../../shared/form-map/form-map.ts";
import { matchQuestions } from "../../../shared/form-map/match-questions.ts";
import { askedQuestions } from "../form-filling/asked-questions.ts";
import { heldOut } from "../form-filling/wordings-held-out.ts";

/** «Раздел | Подраздел | Вопрос» as a question. */
function asked(words: string, place: number): Asked & { readonly choice: typeof UNDECIDED } {
  const parts = words.split(" | ");
  return {
    key: `q${place}`,
    section: parts.slice(0, -1),
    question: parts.at(-1)!,
    kind: "text",
    choice: UNDECIDED,
  };
}

function pairsOf(before: readonly string[], after: readonly string[]): (readonly [string, string])[] {
  return matchQuestions(before.map(asked), after.map(asked)).matches.map((match) => [
    before[match.before]!,
    after[match.after]!,
  ]);
}

describe("one question in other words is the same", () => {
  test.each([
    ["2.1. Количество наставников, всего, чел. *", "3) Количество наставников, всего (чел.)"],
    ["Количество наставников", "Сколько наставников?"],
    ["Количество наставников, прошедших обучение", "Численность наставников, которые прошли обучение"],
    ["Кол-во наставляемых на 01.06.2025", "Количество наставляемых на 01.06.2026"],
    ["Количество пар за 2024/2025 учебный год", "Количество пар за 2025–2026 уч. год"],
    ["Наименование организации", "Укажите наименование образовательной организации"],
    ["Приказ № и дата", "Номер и дата приказа"],
    ["1. Наставники | Всего", "Раздел 4. Наставники | Всего, чел."],
    [
      "Общие сведения | Количество наставников, прошедших обучение",
      "Количество наставников, прошедших обучение",
    ],
    ["ФИО куратора (полностью)", "ФИО куратора полностью"],
  ])("%s = %s", (before, after) => {
    expect(pairsOf([before], [after])).toEqual([[before, after]]);
  });
});

describe("another meaning is another question", () => {
  test.each([
    ["Количество наставников", "Количество наставляемых"],
    ["Количество наставников", "Количество наставников, не прошедших обучение"],
    ["Количество наставников", "Из них наставников"],
    ["Количество наставников", "Доля наставников"],
    ["Количество наставников", "Количество наставников – педагогов"],
    ["Количество наставников", "Планируемое количество наставников"],
    ["Количество наставников", "Количество наставников, имеющих грамоты"],
    ["Количество наставников, имеющих медали", "Количество наставников, имеющих грамоты"],
    ["Обучающихся 10–19 лет", "Обучающихся 15–19 лет"],
    ["Стаж до 3 лет", "Стаж от 3 лет"],
    ["Педагоги со стажем до 3 лет", "Педагоги со стажем до 5 лет"],
    ["Пар «учитель – учитель»", "Пар «учитель – ученик»"],
    ["Программ разработано", "Программ реализовано"],
    ["Дата приказа", "Номер приказа"],
    ["ФИО куратора", "ФИО руководителя"],
    ["ФИО куратора", "Телефон куратора"],
    ["Наличие | Приказ о назначении куратора", "Номер | Приказ о назначении куратора"],
    ["Количество наставляемых педагогов", "Количество наставляемых у педагогов"],
    ["Название школы", "Название школы-партнёра"],
    ["Наставники | Всего", "Наставляемые | Всего"],
    ["Наставники | Из них женщин", "Наставляемые | Из них женщин"],
    ["Наставники | Всего", "Всего"],
    ["Наличие приказа о внедрении", "Реквизиты приказа о внедрении"],
    [
      "План | Количество наставников, прошедших обучение",
      "Факт | Количество наставников, прошедших обучение",
    ],
    ["", ""],
    ["*", "*"],
  ])("%s ≠ %s", (before, after) => {
    expect(pairsOf([before], [after])).toEqual([]);
  });
});

describe("where several may be meant, none is taken", () => {
  test.each([
    ["a year more beside", ["Пар, 2025"], ["Пар, 2025", "Пар, 2026"]],
    ["years moved on", ["Пар, 2024", "Пар, 2025"], ["Пар, 2025", "Пар, 2026"]],
    [
      "a new one of the same meaning",
      ["Сколько наставников?"],
      ["Наставников, чел.", "Численность наставников"],
    ],
  ])("%s", (_, before, after) => {
    expect(pairsOf(before, after)).toEqual([]);
    expect(matchQuestions(before.map(asked), after.map(asked)).unsure.length).toBeGreaterThan(0);
  });

  test("the same years beside each other stay what they are", () => {
    const years = ["Пар, 2024", "Пар, 2025"];
    expect(pairsOf(years, [...years].reverse()).map(([a, b]) => a === b)).toEqual([true, true]);
  });

  test("a year that one question names moves on", () => {
    expect(pairsOf(["Пар за 2024 год"], ["Пар за 2025 год"])).toHaveLength(1);
  });
});

const FORM = [
  "Наставники | Всего",
  "Наставники | Из них педагогов",
  "Наставники | Из них прошли обучение",
  "Наставляемые | Всего",
  "Наставляемые | Из них педагогов",
  "Количество пар «педагог – педагог»",
  "Количество пар «ученик – ученик»",
  "Доля молодых специалистов, %",
  "ФИО куратора",
  "Телефон куратора",
  "Дата приказа о назначении куратора",
  "Номер приказа о назначении куратора",
];

test("reordering and renumbering lose nothing and mix up nothing", () => {
  const numbering = fc.constantFrom("", "1. ", "2.3. ", "№ 4. ", "а) ", "* ");
  fc.assert(
    fc.property(
      fc.shuffledSubarray(FORM, { minLength: FORM.length }),
      fc.array(numbering, { minLength: FORM.length, maxLength: FORM.length }),
      (shuffled, numbers) => {
        const now = shuffled.map((words, place) => {
          const parts = words.split(" | ");
          return [...parts.slice(0, -1), `${numbers[place]}${parts.at(-1)}`].join(" | ");
        });
        const { matches } = matchQuestions(FORM.map(asked), now.map(asked));
        expect(matches).toHaveLength(FORM.length);
        for (const { before, after } of matches) expect(shuffled[after]).toBe(FORM[before]);
      },
    ),
  );
});

test("no question is taken twice, whatever the two lists are; a new question takes none of the others away", () => {
  const words = fc.array(
    fc.constantFrom(
      "наставников",
      "наставляемых",
      "всего",
      "из них",
      "2025",
      "2026",
      "доля",
      "1.",
      "педагогов",
      "",
    ),
    { maxLength: 5 },
  );
  const lists = fc.array(
    words.map((each) => each.join(" ")),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const { matches } = matchQuestions(before.map(asked), after.map(asked));
      expect(new Set(matches.map((match) => match.before)).size).toBe(matches.length);
      expect(new Set(matches.map((match) => match.after)).size).toBe(matches.length);
    }),
  );
});

test("questions of real forms that ask for different things are never one question", () => {
  const all = [...heldOut, ...askedQuestions("aside")].filter(({ text }) => text !== "");
  const forms = new Map(all.map((each) => [JSON.stringify([each.section ?? [], each.text]), each]));
  const list = [...forms.values()].map((each) => ({
    field: each.field,
    beginnings: new Set(each.text.toLowerCase().match(/[а-яё]{4}/g) ?? []),
    asked: { key: "", section: each.section ?? [], question: each.text, kind: each.kind, choice: UNDECIDED },
  }));
  const mixedUp: string[] = [];
  let same = 0;
  for (const [place, one] of list.entries()) {
    for (const other of list.slice(place + 1)) {
      // Only what shares most of its words can be taken for one another.
      const shared = [...one.beginnings].filter((each) => other.beginnings.has(each)).length;
      if (shared < 0.75 * Math.min(one.beginnings.size, other.beginnings.size)) continue;
      if (matchQuestions([one.asked], [other.asked]).matches.length === 0) continue;
      if (one.field === other.field) same += 1;
      else mixedUp.push(`${one.asked.question} = ${other.asked.question}`);
    }
  }
  expect(mixedUp).toEqual([]);
  expect(same).toBeGreaterThan(0);
});
