import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { planClearing } from "../../../shared/consent-acts/plan-clearing.ts";
import { planWithdrawal, type Withdrawal } from "../../../shared/consent-acts/plan-withdrawal.ts";
import { hiddenPeople } from "../../../shared/consents/hidden-people.ts";
import { dateOf, readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { bookOf } from "../workbook/example-books.ts";

const today = "2026-05-15" as ISODate;
const moment = { today, who: "проверка" };
const NAME = "Скрытнова Зоя Примеровна";
const consent = (code: string, kind = "обработка ПД") => ({
  "Код участника": code,
  Вид: kind,
  "Кто подписал": "сам",
  Дата: "2025-09-01",
});
const book = bookOf({
  Наставники: [{ Код: "М-001", ФИО: "Опытова Вера Тестовна", "Основные компетенции": `вместе с ${NAME}` }],
  Наставляемые: [
    { Код: "Н-001", ФИО: NAME, Категория: "педагог", "Основной запрос": "уроки" },
    { Код: "Н-002", ФИО: "Молодцов Илья Тестович" },
  ],
  Пары: [{ Код: "П-001", Наставник: "М-001", Наставляемый: "Н-001", Состояние: "действует" }],
  Согласия: [consent("Н-001"), consent("Н-001", "распространение ПД"), consent("М-001")],
});
const day = "2026-05-10" as ISODate;
const withdrawn = (change: Partial<Withdrawal> = {}) => {
  const plan = planWithdrawal(book, { code: "Н-001", kinds: ["processing"], day, ...change }, moment);
  if (!plan.ok) throw new Error(plan.why);
  expect(simulateEdits(book, plan.edits)).toEqual(plan.after);
  return plan;
};
const consentsOf = ({ after }: ReturnType<typeof withdrawn>) =>
  readWorkbook(after).tables.Согласия.map((row) => [
    textOf(row, "Код участника"),
    textOf(row, "Вид"),
    dateOf(row, "Отозвано"),
  ]);

describe("a withdrawal written down", () => {
  test("stands in every consent of the kind, hides the person at once and names nobody", () => {
    const plan = withdrawn();
    expect(consentsOf(plan)).toEqual([
      ["Н-001", "обработка ПД", day],
      ["Н-001", "распространение ПД", null],
      ["М-001", "обработка ПД", null],
    ]);
    expect(hiddenPeople(readWorkbook(plan.after), today).map(({ label }) => label)).toEqual(["Н-001"]);
    expect(plan.remarks).toEqual([
      "Имя Н-001 сразу перестанет показываться всюду. Данные нужно уничтожить до 09.06.2026.",
      "Н-001 стоит в парах: П-001. Без согласия работать нельзя: завершите их или расторгните.",
    ]);
    const journal = readWorkbook(plan.after).tables.Журнал;
    expect(textOf(journal[journal.length - 1]!, "Что")).toMatch(/^Отзыв согласия: Н-001\./);
    expect(JSON.stringify([plan.edits, plan.changes])).not.toContain("Скрытнова");
  });

  test("of publication alone hides nobody; two kinds at once are two days", () => {
    expect(hiddenPeople(readWorkbook(withdrawn({ kinds: ["distribution"] }).after), today)).toEqual([]);
    expect(
      consentsOf(withdrawn({ kinds: ["processing", "distribution"] })).filter(([, , at]) => at),
    ).toHaveLength(2);
  });

  test("of whoever has no consent written down gets a row of its own", () => {
    expect(consentsOf(withdrawn({ code: "Н-002" })).at(-1)).toEqual(["Н-002", "обработка ПД", day]);
    expect(hiddenPeople(readWorkbook(withdrawn({ code: "Н-002" }).after), today)).toHaveLength(1);
  });

  test.each([
    [{ code: "" }, /кто отозвал/],
    [{ kinds: [] }, /какое согласие/],
    [{ day: null }, /день отзыва/],
    [{ day: "2026-05-16" as ISODate }, /ещё не наступил/],
    [{ day: "2025-08-31" as ISODate }, /позже дня отзыва \(вкладка «Согласия», строка \d+\)/],
    [{ kinds: ["extraDuties"] }, /нет согласия «дополнительные обязанности наставника»/],
  ] as const)("is refused: %o", (change, why) => {
    const plan = planWithdrawal(book, { code: "Н-001", kinds: ["processing"], day, ...change }, moment);
    expect(plan.ok ? "" : plan.why).toMatch(why);
  });
});

describe("clearing what the book holds of somebody", () => {
  const { after } = withdrawn();
  const clear = (places: readonly string[] = []) => {
    const plan = planClearing(after, "Н-001", new Set(places), moment);
    if (!plan.ok) throw new Error(plan.why);
    return plan;
  };

  test("takes the row at once and other cells only when chosen; the whole book then names nobody", () => {
    const plan = clear();
    expect(plan.cells).toBeGreaterThan(1);
    expect(plan.categories).toContain("фамилия, имя, отчество");
    expect(JSON.stringify(plan.mentions)).not.toContain("Скрытнова");
    expect(JSON.stringify(simulateEdits(after, plan.edits))).toContain("Скрытнова");
    const all = clear(plan.mentions.map(({ place }) => place));
    const cleared = simulateEdits(after, all.edits);
    expect(JSON.stringify(cleared)).not.toContain("Скрытнова");
    expect(textOf(readWorkbook(cleared).tables.Журнал.at(-1)!, "Что")).toMatch(
      /^Данные участника Н-001 очищены после отзыва согласия: ячеек \d+\.$/,
    );
  });

  test("is refused where nobody took a consent back", () => {
    const plan = planClearing(book, "Н-001", new Set(), moment);
    expect(plan.ok ? "" : plan.why).toMatch(/больше нет/);
  });
});
