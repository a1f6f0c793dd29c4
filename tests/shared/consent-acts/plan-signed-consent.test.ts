import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { planSignedConsent, type SignedConsent } from "../../../shared/consent-acts/plan-signed-consent.ts";
import { missingConsents } from "../../../shared/consents/missing-consents.ts";
import { dateOf, readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf } from "../workbook/example-books.ts";

const today = "2026-05-15" as ISODate;
const moment = { today, who: "проверка" };
const book = bookOf({
  Наставники: [{ Код: "М-001", ФИО: "Опытова Вера Тестовна", Категория: "педагог" }],
});
const signed: SignedConsent = {
  code: "М-001",
  kind: "processing",
  signer: "сам",
  day: "2026-05-12" as ISODate,
  until: "2027-05-31" as ISODate,
  place: " папка 3 ",
};
const plan = (change: Partial<SignedConsent> = {}, at: WorkbookSnapshot = book) =>
  planSignedConsent(at, { ...signed, ...change }, moment);
function written(change: Partial<SignedConsent> = {}) {
  const made = plan(change);
  if (!made.ok) throw new Error(made.why);
  expect(simulateEdits(book, made.edits)).toEqual(made.after);
  return made;
}

describe("a consent that was signed", () => {
  test("is a row by the code, with a line of «Журнал», and is missing no more", () => {
    const { after, changes } = written();
    const { Согласия: consents, Журнал: journal } = readWorkbook(after).tables;
    expect(
      consents.map((row) => [
        textOf(row, "Код участника"),
        textOf(row, "Вид"),
        textOf(row, "Кто подписал"),
        dateOf(row, "Дата"),
        dateOf(row, "Действует до"),
        textOf(row, "Где хранится"),
      ]),
    ).toEqual([["М-001", "обработка ПД", "сам", "2026-05-12", "2027-05-31", "папка 3"]]);
    expect(changes).toEqual(["М-001: согласие «обработка ПД» от 12.05.2026."]);
    expect(textOf(journal.at(-1)!, "Что")).toBe("М-001: согласие «обработка ПД» от 12.05.2026.");
    expect(JSON.stringify(changes)).not.toContain("Опытова");
    expect(missingConsents(readWorkbook(book), today)).not.toEqual([]);
    expect(missingConsents(readWorkbook(after), today)).toEqual([]);
  });

  test("holds without a term, and on its last day", () => {
    expect(
      dateOf(readWorkbook(written({ until: null }).after).tables.Согласия[0]!, "Действует до"),
    ).toBeNull();
    expect(written({ until: signed.day }).ok).toBe(true);
  });

  test("is not written twice", () => {
    const twice = plan({}, written().after);
    expect(twice.ok ? "" : twice.why).toBe("Такая строка во вкладке «Согласия» уже есть.");
  });

  test.each([
    [{ code: "" }, /чьё согласие/],
    [{ signer: "" }, /кто подписал/],
    [{ day: null }, /день подписания/],
    [{ day: "2026-05-16" as ISODate }, /ещё не наступил/],
    [{ until: "2026-05-11" as ISODate }, /кончается 11\.05\.2026, раньше дня подписания/],
    [{ place: "паспорт 4512 № 345678" }, /таких номеров в книге не хранят/],
  ] as const)("is refused: %o", (change, why) => {
    const made = plan(change);
    expect(made.ok ? "" : made.why).toMatch(why);
  });

  test("is refused where the tab is gone", () => {
    const without = { ...book, tabs: book.tabs.filter(({ name }) => name !== "Согласия") };
    const made = plan({}, without);
    expect(made.ok ? "" : made.why).toBe(
      "В книге нет вкладки «Согласия». Дополните книгу, и программа её создаст.",
    );
  });
});
