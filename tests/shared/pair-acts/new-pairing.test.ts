import { describe, expect, test } from "vitest";
import { planNewPairing } from "../../../shared/pair-acts/plan-new-pairing.ts";
import { planPairStep } from "../../../shared/pair-acts/plan-pair-step.ts";
import { type Beginning, planPairingByHand } from "../../../shared/pair-acts/plan-pairing-by-hand.ts";
import { readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf, withTab } from "../workbook/example-books.ts";
import { afterOf, book, day, moment, refusalsOf, rowsOf, today } from "./book-of-pairs.ts";

const wanted = { mentor: "М-001", mentees: ["Н-005"], form: "педагог – педагог", start: day("2025-03-03") };
const order: Beginning = { order: "12", orderDate: day("2025-03-01") };
const plan = (
  change: Partial<Parameters<typeof planPairingByHand>[1]> = {},
  beginning: Beginning | null = null,
  at: WorkbookSnapshot = book,
) => planPairingByHand(at, { ...wanted, ...change }, beginning, moment);

describe("a pair that the curator knows", () => {
  test("is a row «предложена» with its code, its days and a line of «Журнал», and no name is told", () => {
    const made = plan({ roleModel: "опытный учитель – молодой специалист", end: day("2025-05-30") });
    const after = afterOf(made);
    expect(made.ok && simulateEdits(book, made.edits)).toEqual(after);
    expect(rowsOf(after).at(-1)).toEqual([
      "П-004",
      "М-001",
      "Н-005",
      "предложена",
      "2025-03-03",
      "2025-05-30",
      "",
    ]);
    expect(made.ok && made.changes).toEqual([
      "Новая пара П-004: М-001 – Н-005; педагог – педагог; опытный учитель – молодой специалист; с 03.03.2025 по 30.05.2025.",
      "Присвоить в «Пары» коды: П-004.",
    ]);
    expect(textOf(readWorkbook(after).tables.Журнал.at(-1)!, "Что")).toContain("П-004");
    expect(JSON.stringify(made.ok && [made.changes, made.remarks])).not.toMatch(/Первая|Эпсилон/);
  });

  test("works at once when the order, the day and the consents are there", () => {
    const made = plan({}, order);
    expect(rowsOf(afterOf(made)).at(-1)?.slice(0, 5)).toEqual([
      "П-004",
      "М-001",
      "Н-005",
      "действует",
      "2025-03-03",
    ]);
    expect(made.ok && made.changes.at(-1)).toBe("Пара П-004: «действует».");
    expect(made.ok && made.remarks).toEqual([]);
  });

  test("a group is one row", () => {
    const made = plan({ mentor: "М-002", mentees: ["Н-005", "Н-004"] });
    expect(rowsOf(afterOf(made)).at(-1)?.slice(1, 3)).toEqual(["М-002", "Н-005; Н-004"]);
    expect(made.ok && made.changes[0]).toMatch(/^Новая группа П-004: М-002 – Н-005, Н-004;/);
    expect(made.ok && made.remarks[0]).toBe(
      "Наставляемый уже есть в другой строке: Пара П-001, «предложена».",
    );
  });

  test.each([
    [{ mentor: "" }, null, ["Выберите наставника."]],
    [{ mentees: [] }, null, ["Выберите хотя бы одного наставляемого."]],
    [{ mentor: "М-009" }, null, ["Во вкладке «Наставники» нет «М-009»."]],
    [{ mentees: ["Н-005", "н-5"] }, null, ["Н-005 выбран дважды."]],
    [{ mentees: ["Н-004"] }, null, ["Эти люди уже вместе: Пара П-001 в состоянии «предложена»."]],
    [
      { mentees: ["Н-005", "Н-001"] },
      null,
      [
        "М-001 готов вести 2, а вместе с новыми и предложенными стало бы 3. Выберите другого наставника или исправьте «Сколько наставляемых готов вести» во вкладке «Наставники».",
      ],
    ],
    [{ end: day("2025-03-01") }, null, ["Завершение 01.03.2025 раньше начала 03.03.2025. Проверьте даты."]],
    [
      { start: null },
      {},
      [
        "Укажите номер приказа о закреплении пары.",
        "Укажите дату приказа о закреплении пары.",
        "Укажите день, с которого работает пара.",
      ],
    ],
    [
      { start: day("2025-03-20") },
      order,
      ["Пара начинает работать 20.03.2025: переведите её в состояние «действует» в этот день."],
    ],
    [
      { mentees: ["Н-001"] },
      order,
      [
        "Группа П-002 уже действует, и в ней Н-001. У наставляемого одна действующая пара: сначала завершите или расторгните её или отметьте, кто выбыл.",
      ],
    ],
  ] as const)("is refused: %o, %o", (change, beginning, sentences) => {
    expect(refusalsOf(plan(change, beginning))).toEqual(sentences);
  });

  test("without a consent is proposed with a remark, and works at once only with a reason, which «Журнал» keeps", () => {
    const ended = afterOf(planPairStep(book, { kind: "complete", code: "П-002", end: today }, moment));
    const lacking = { mentees: ["Н-003"] };
    const proposed = plan(lacking, null, ended);
    expect(proposed.ok && proposed.remarks).toEqual([
      "Прежде чем они начнут работать, нужны согласия: Н-003: «обработка ПД»: согласия нет.",
    ]);
    expect(refusalsOf(plan(lacking, order, ended))).toEqual([
      "Новая пара: не хватает согласий (Н-003: «обработка ПД»: согласия нет). Возьмите их или напишите, почему пара начинает работу без них.",
    ]);
    const made = plan(lacking, { ...order, withoutConsents: "бумага едет почтой" }, ended);
    expect(textOf(readWorkbook(afterOf(made)).tables.Журнал.at(-1)!, "Что")).toContain("бумага едет почтой");
  });

  test("whoever took the consent back is brought together with nobody", () => {
    const withdrawn = withTab(book, "Согласия", (tab) => {
      const column = (tab.rows[0] ?? []).indexOf("Отозвано");
      tab.rows = tab.rows.map((row) => {
        if (!row.includes("Н-005")) return row;
        const line = [...row];
        line[column] = { date: today };
        return line;
      });
    });
    expect(refusalsOf(plan({}, null, withdrawn))).toEqual([
      "Н-005: согласие на обработку данных отозвано, новую пару записать нельзя.",
    ]);
  });

  test("nobody leads themselves, and a code of two rows is nobody's", () => {
    const teacher = { ФИО: "Обеими Ольга Тестовна", Категория: "педагог" };
    const both = bookOf({
      Наставники: [teacher],
      Наставляемые: [
        { ...teacher, Код: "Н-001" },
        { Код: "Н-002", ФИО: "Первый" },
        { Код: "Н-002", ФИО: "Второй" },
      ],
    });
    expect(refusalsOf(plan({ mentees: ["Н-001"] }, null, both))).toEqual([
      "М-001 и Н-001 – один и тот же человек.",
    ]);
    expect(refusalsOf(plan({ mentees: ["Н-002"] }, null, both))[0]).toMatch(
      /^«Н-002» стоит в нескольких строках вкладки «Наставляемые»: 3, 4\./,
    );
  });

  test("the form that the categories show is told, and one that contradicts them", () => {
    const none = plan({ form: "" });
    expect(none.ok && none.remarks).toEqual([
      "Форма наставничества не выбрана: в отчёт по формам пара не попадёт. По категориям этих людей подходит «педагог – педагог».",
    ]);
    expect(textOf(readWorkbook(afterOf(none)).tables.Пары.at(-1)!, "Форма наставничества")).toBe("");
    const other = plan({ form: "ученик – ученик" });
    expect(other.ok && other.remarks).toEqual([
      "По категориям этих людей подходит «педагог – педагог», а выбрана «ученик – ученик». Проверьте.",
    ]);
  });

  test("is not written where it could not be found again", () => {
    const without = { ...book, tabs: book.tabs.filter(({ name }) => name !== "Пары") };
    expect(refusalsOf(plan({}, null, without))).toEqual([
      "В книге нет вкладки «Пары». Дополните книгу, и программа её создаст.",
    ]);
    const nameless = withTab(book, "Пары", (tab) => {
      tab.rows = tab.rows.map((row) => [null, ...row.slice(1)]);
    });
    expect(refusalsOf(plan({}, null, nameless))).toEqual([
      "Во вкладке «Пары» не хватает столбца. Верните столбцам прежние названия.",
    ]);
  });

  test("a new pair after one that is over is a new row, and the old one is named", () => {
    const ended = afterOf(planPairStep(book, { kind: "complete", code: "П-002", end: today }, moment));
    const plan = planNewPairing(
      ended,
      { mentor: "М-002", mentees: ["Н-003"], form: "педагог – педагог" },
      moment,
    );
    expect(plan.ok && plan.remarks).toEqual([
      "Эти люди уже работали вместе: Группа П-002, «завершена» 14.03.2025.",
    ]);
    expect(rowsOf(afterOf(plan)).at(-1)?.slice(0, 4)).toEqual(["П-004", "М-002", "Н-003", "предложена"]);
    expect(refusalsOf(planNewPairing(book, { mentor: "М-002", mentees: ["Н-003"] }, moment))).toEqual([
      "Эти люди уже вместе: Группа П-002 в состоянии «действует».",
    ]);
  });
});
