import { beforeAll, describe, expect, test } from "vitest";
import { runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import type { BookPageKind } from "../../shared/printed-pages/book-page.ts";
import { type PrintedPage, printedKinds } from "../../shared/printed-pages/printed-page.ts";
import { built } from "../builds/built.ts";
import { ask, value } from "./ask-add-on.ts";
import { openSidebar } from "./open-sidebar.ts";
import { peopleSchool, peopleSheet, standing } from "./people/people-school.ts";

let folder: string;
beforeAll(async () => {
  folder = await built("add-on");
});

const kinds = printedKinds.flatMap(({ key }) => (key === "questionnaire" ? [] : [key]));

describe("a page to print of the spreadsheet", () => {
  test.each(kinds)("%s: reads only, and names nobody who took the consent back", (kind: BookPageKind) => {
    const addOn = peopleSheet(folder);
    const before = standing(addOn);
    const reply = ask<PrintedPage>(addOn, "printedPage", { kind });
    expect(value(reply).html).toContain("<h1>");
    expect(JSON.stringify(reply)).not.toMatch(/Скрытнова|тайный/);
    expect(standing(addOn)).toBe(before);
  });

  test.each(kinds)("%s: names nobody at all where the book goes by codes", (kind: BookPageKind) => {
    const byCodes = peopleSheet(folder, { ...peopleSchool, Паспорт: { "Режим имён": "коды" } });
    const { html } = value(ask<PrintedPage>(byCodes, "printedPage", { kind }));
    expect(html).not.toMatch(/Опытова|Занятов|Новикова|Парнов|example\.ru/);
  });

  test("a sheet without a book says what to do; a blank questionnaire needs no book", async () => {
    const addOn = runAddOn(folder);
    expect(ask(addOn, "printedPage", { kind: "official" })).toEqual({
      ok: false,
      message: "В этой таблице ещё нет книги. Выберите в меню «Создать книгу».",
    });
    const sidebar = await openSidebar(addOn, "openPapers");
    await sidebar.choose("#printed-kind", "questionnaire");
    await sidebar.press("Сохранить страницу для печати");
    expect(sidebar.text()).toContain("Страница сохранена: «Бланк анкеты – учителя, наставляемый, до.html».");
    expect(sidebar.calls).not.toContain("printedPage");
  });
});
