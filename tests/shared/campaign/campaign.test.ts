import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import {
  campaignRow,
  type FilledForm,
  filledFormWords,
  pastedCampaign,
} from "../../../shared/campaign/filled-form.ts";
import { planCampaign } from "../../../shared/campaign/plan-campaign.ts";
import { type OutsideRow, planData } from "../../../shared/structuring/plan-data.ts";
import { planStructure } from "../../../shared/structuring/plan-structure.ts";
import { startPlanning } from "../../../shared/structuring/planning.ts";
import { readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";

const LINK = "https://forms.yandex.ru/u/5e2ac2d850/";

const form: FilledForm = {
  title: "Мониторинг  наставничества",
  address: `${LINK}?answer_short_text_1=%D0%98%D0%B2%D0%B0%D0%BD`,
  when: "21.11.2026, 18:20",
  asked: 40,
  filled: 37,
  kept: 2,
  toCheck: ["Доля наставников"],
  left: [{ text: "Согласие", reason: "отметку ставите вы сами", isMissing: false }],
};

const moment = { today: "2026-11-21" as ISODate, who: "расширение" };

function workbook(...rows: OutsideRow[]): WorkbookSnapshot {
  const planning = startPlanning(emptyWorkbook);
  planStructure(planning);
  planData(planning, { Отчёты: rows });
  return planning.step().after;
}

function reports(snapshot: WorkbookSnapshot) {
  return readWorkbook(snapshot).tables.Отчёты.map((row) =>
    [textOf(row, "Название"), textOf(row, "Ссылка на форму"), textOf(row, "Состояние")].join(" | "),
  );
}

test("the row goes under the headings of the tab, and tells nothing the program does not know", () => {
  expect(pastedCampaign(campaignRow(form))).toBe(`Мониторинг наставничества\t\t\t\t\t${LINK}\tзаполнено\t`);
});

test("no answer gets into the row or the words, not even out of the address", () => {
  const told = pastedCampaign(campaignRow(form)) + filledFormWords(form);
  expect(told).not.toContain("answer_short_text");
  expect(decodeURIComponent(told)).not.toContain("Иван");
});

test("what the form still wants of the workbook keeps it «ожидается»; what is the person's own does not", () => {
  const missing = { text: "ИНН", reason: "", isMissing: true };
  expect(campaignRow({ ...form, left: [missing] }).Состояние).toBe("ожидается");
  expect(campaignRow({ ...form, filled: 0, kept: 0, left: [] }).Состояние).toBe("ожидается");
});

test("a title of a page becomes no formula and no second cell", () => {
  const title = '=HYPERLINK("x")\tещё\nи ещё';
  expect(pastedCampaign(campaignRow({ ...form, title })).split("\t")[0]).toBe(`'=HYPERLINK("x") ещё и ещё`);
  expect(pastedCampaign(campaignRow({ ...form, title })).split("\t")).toHaveLength(8);
});

test("the words are for people: what, where, when, how much, what is left", () => {
  expect(filledFormWords(form).split("\n")).toEqual([
    "Форма «Мониторинг наставничества»",
    LINK,
    "21.11.2026, 18:20: заполнено 37 из 40 вопросов, ответ уже был: 2. Форма не отправлена.",
    "Проверить (1):",
    "— Доля наставников",
    "Оставлено вам (1):",
    "— Согласие: отметку ставите вы сами",
  ]);
  const many = Array.from({ length: 50 }, () => ({ text: "В", reason: "", isMissing: false }));
  expect(filledFormWords({ ...form, left: many })).toContain("— и ещё 20");
});

describe("written into the workbook", () => {
  const row = campaignRow(form);
  const after = (before: WorkbookSnapshot) => {
    const plan = planCampaign(before, row, moment)!;
    return { plan, rows: reports(simulateEdits(before, plan.edits)) };
  };
  const WRITTEN = `Мониторинг наставничества | ${LINK} | заполнено`;

  test.each<[string, OutsideRow[], string[]]>([
    ["a new row", [], [WRITTEN]],
    ["beside others", [{ Название: "Отчёт за год" }], ["Отчёт за год |  | ", WRITTEN]],
    [
      "into the row with its link, whatever the title and the answers in the link",
      [
        {
          Название: "Мой мониторинг",
          "Ссылка на форму": `${LINK}?answer_short_text_7=1`,
          Состояние: "ожидается",
        },
      ],
      [`Мой мониторинг | ${LINK}?answer_short_text_7=1 | заполнено`],
    ],
    [
      "into the row with its title",
      [{ Название: "мониторинг наставничества", Состояние: "ожидается" }],
      [`мониторинг наставничества | ${LINK} | заполнено`],
    ],
    [
      "not into a row of that title with another form",
      [{ Название: "Мониторинг наставничества", "Ссылка на форму": "https://forms.yandex.ru/u/2/" }],
      ["Мониторинг наставничества | https://forms.yandex.ru/u/2/ | ", WRITTEN],
    ],
    [
      "nothing where it was sent",
      [{ Название: "М", "Ссылка на форму": LINK, Состояние: "отправлено" }],
      [`М | ${LINK} | отправлено`],
    ],
    [
      "a word of the school's own stays",
      [{ Название: "М", "Ссылка на форму": LINK, Состояние: "на проверке" }],
      [`М | ${LINK} | на проверке`],
    ],
  ])("%s", (_, rows, expected) => {
    const once = after(workbook(...rows));
    expect(once.rows).toEqual(expected);
    // The second time there is nothing left to write.
    const again = planCampaign(simulateEdits(workbook(...rows), once.plan.edits), row, moment)!;
    expect(again).toEqual({ edits: [], changes: [] });
  });

  test("a workbook without the tab is left alone", () => {
    expect(planCampaign(emptyWorkbook, row, moment)).toBeNull();
  });
});
