import { describe, expect, test } from "vitest";
import { madePaper, paperTemplate } from "../../../extension/papers/make-papers.ts";
import type { PaperKind } from "../../../shared/papers/paper-kinds.ts";
import { paperKinds } from "../../../shared/papers/paper-kinds.ts";
import { planPapers } from "../../../shared/papers/plan-papers.ts";
import type { Workbook } from "../../../shared/workbook/read-workbook.ts";
import {
  type Ask,
  askedFor,
  bookWith,
  byCodes,
  kindOf,
  NAMES,
  paperSchool,
  WITHDRAWN,
} from "../../shared/papers/paper-school.ts";
import { partsOf, textOf } from "./word-file.ts";

const needsRows = (kind: PaperKind): Ask =>
  kind.source.of === "pair" && kind.source.chosen ? { rows: ["П-001"] } : {};

async function texts(workbook: Workbook, kind: PaperKind, ask: Ask = needsRows(kind)) {
  const template = await paperTemplate(kind, null);
  const plan = planPapers(workbook, kind, template.units, askedFor(ask));
  const files = await Promise.all(plan.papers.map((paper) => madePaper(template, paper)));
  return { plan, files, texts: await Promise.all(files.map(textOf)) };
}

const kinds: readonly PaperKind[] = paperKinds;

describe.each(kinds.map((kind) => [kind.key, kind] as const))("%s", (_, kind) => {
  test("no placeholder of ours is unknown or left over, and the paper says that it is an example", async () => {
    const school = bookWith({
      Согласия: paperSchool.Согласия.filter((row) => !row["Код участника"].startsWith("Н-")),
    });
    for (const workbook of [bookWith(), school]) {
      const made = await texts(workbook, kind, { ...needsRows(kind), despite: "проверка" });
      expect(made.plan.standing).toEqual([]);
      expect(made.texts.length).toBeGreaterThan(
        kind.key === "согласие-представителя" && workbook !== school ? -1 : 0,
      );
      for (const text of made.texts) expect(text).not.toMatch(/\{\{|\}\}|undefined|null|NaN/);
      for (const file of made.files)
        expect(
          Object.entries(partsOf(file)).find(([name]) => /^word\/footer\d+\.xml$/.test(name))?.[1],
        ).toContain("Примерная форма");
    }
  });

  test("nobody who took the consent back is in it; by codes nobody at all", async () => {
    for (const [workbook, names] of [
      [bookWith(), WITHDRAWN],
      [byCodes(), NAMES],
    ] as const) {
      const { files } = await texts(workbook, kind, { ...needsRows(kind), despite: "проверка" });
      for (const file of files) {
        const { "word/document.xml": document, ...others } = partsOf(file);
        // The school of this test is called so, too.
        expect(
          `${document}${JSON.stringify(others)}`.replace(
            /Примерная (?:школа|форма)|Образцовая|Примерск/g,
            "",
          ),
        ).not.toMatch(names);
      }
    }
  });
});

test("the order names its pairs, the curator in the accusative, the head with initials", async () => {
  const [text = ""] = (await texts(bookWith(), kindOf("приказ"))).texts;
  for (const words of [
    "Муниципальное бюджетное учреждение «Примерная школа № 5»",
    "25\u00A0сентября 2025\u00A0г.",
    "№ 45-О",
    "Примерова Анна Тестовна",
    "Тестова Мария Ивановна, учитель начальных классов",
    "с 01.10.2025 по 31.05.2026",
    "на куратора Кураторову Ольгу Ивановну, заместителя директора по УВР.",
    "М.\u00A0П.\u00A0Директорова",
    "Примерова\u00A0А.\u00A0Т.",
  ])
    expect(text).toContain(words);
});

test("a consent leaves every line for identity papers empty", async () => {
  const [text = ""] = (await texts(bookWith(), kindOf("согласие"))).texts;
  expect(text).toContain("Я, Новичков Антон Сергеевич,");
  expect(text).toContain("даю Муниципальному бюджетному учреждению «Примерная школа № 5»");
  expect(text.split("\n").find((line) => line.startsWith("Документ, удостоверяющий личность"))).toBe(
    "Документ, удостоверяющий личность: \t",
  );
});

test("200 pairs stand in one order, a row each, and 200 sheets are made", async () => {
  const numbers = Array.from({ length: 200 }, (_, index) => String(index + 1).padStart(3, "0"));
  const many = bookWith({
    Наставники: numbers.map((number) => ({
      Код: `М-${number}`,
      ФИО: `Примеров Иван Ильич`,
      Категория: "выпускник",
      "Год рождения": 1980,
    })),
    Наставляемые: numbers.map((number) => ({
      Код: `Н-${number}`,
      ФИО: `Образцова Анна Львовна`,
      Категория: "студент",
      "Год рождения": 2000,
    })),
    Пары: numbers.map((number) => ({
      Код: `П-${number}`,
      Наставник: `М-${number}`,
      Наставляемый: `Н-${number}`,
      Состояние: "предложена",
    })),
    Программы: [],
    Встречи: [],
    Согласия: numbers.flatMap((number) =>
      ["М", "Н"].map((letter) => ({
        "Код участника": `${letter}-${number}`,
        Вид: "обработка ПД",
        "Кто подписал": "сам",
        Дата: "2025-09-01",
      })),
    ),
  });
  const order = await texts(many, kindOf("приказ"));
  expect(order.plan.leftOut).toEqual([]);
  expect(order.texts[0]?.match(/Примеров Иван Ильич/g)).toHaveLength(200);
  const sheets = await texts(many, kindOf("встречи"));
  expect(new Set(sheets.plan.papers.map(({ fileName }) => fileName)).size).toBe(200);
});

test("the note draws what was answered before and after", async () => {
  const rows = (survey: string, point: number) =>
    ["наставник", "наставляемый"].flatMap((role) =>
      Array.from({ length: 3 }, () => ({
        Роль: role,
        Опрос: survey,
        Дата: "2025-10-01",
        "Комфортность участия в программе": point,
      })),
    );
  const { files, plan } = await texts(
    bookWith({ Анкеты: [...rows("до", 5), ...rows("после", 9)] }),
    kindOf("справка"),
  );
  const parts = partsOf(files[0]!);
  const charts = Object.keys(parts).filter((name) => name.startsWith("word/charts/"));
  expect(charts).toHaveLength(2);
  expect(parts[charts[0] as string]).toContain("<c:v>50</c:v>");
  expect(parts[charts[1] as string]).toContain("Комфортность участия в программе (наставники)");
  for (const name of charts) expect(parts["[Content_Types].xml"]).toContain(`/${name}`);
  expect(plan.papers[0]?.blanks.map(({ place }) => place)).not.toContain("Анкеты");
});
