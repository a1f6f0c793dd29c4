import { expect, test } from "vitest";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { readWorkbook, textOf } from "../../shared/workbook/read-workbook.ts";
import { exampleWorkbook } from "./example-workbook.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { openBook, stored } from "./stored-book.ts";

/** A question as Google's page carries it: its entry in `data-params`, whose first bracket is written otherwise. */
const item = (entry: number, title: string, control: string) => {
  const params = `%.@.${JSON.stringify([[1, title, null, 0, [[entry, null, 0]]], "i1", "i2", false]).slice(1)}`;
  return `<div role="listitem"><div data-params='${params}'><div role="heading" aria-level="3" id="t${entry}">${title}</div>${control.replace("<input", `<input aria-labelledby="t${entry}"`)}</div></div>`;
};

const GOOGLE = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Мониторинг</title><h1>Мониторинг наставничества</h1><form>
${item(1001, "ИНН", '<input type="text">')}
${item(1002, "Краткое наименование организации", '<input type="text">')}
${item(1003, "Электронная почта куратора", '<input type="email">')}
${item(1004, "Количество баллов", '<input type="text" required>')}
<p><label>Должность куратора <input></label></p>
<label><input type="checkbox" required> Согласен на обработку персональных данных</label>
</form></html>`;

const PLAIN = `<!doctype html><html lang="ru"><meta charset="utf-8"><h1>Анкета</h1>
<p><label>ИНН <input></label></p><p><label>Количество баллов <input></label></p></html>`;

const { open } = extensionBrowser({ "/google": GOOGLE, "/plain": PLAIN });

const copied = (panel: { evaluate: <T>(act: () => T) => Promise<T> }) =>
  panel.evaluate(() => (window as unknown as { copied: string }).copied);

/** Where nobody can look into the clipboard, what is put there is. */
const hearCopies = (panel: { evaluate: (act: () => void) => Promise<void> }) =>
  panel.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      Object.assign(window, { copied: text });
    };
  });

test("a form of Google is answered by a link: names and e-mails only when let in, the page untouched", async () => {
  const { page, panel, steps } = await open("/google?hl=ru&entry.1001=0");
  await steps.openBook();
  await steps.readForm();
  await hearCopies(panel);
  await panel.getByText("Ссылка с ответами вместо заполнения: 2").click();
  const box = panel.getByRole("textbox", { name: "Ссылка с ответами" });
  const told = async () => [...new URL(await box.inputValue()).searchParams];
  await expect
    .poll(() => told())
    .toEqual([
      ["hl", "ru"],
      ["usp", "pp_url"],
      ["entry.1001", "7700000007"],
      ["entry.1002", "Школа № 7"],
    ]);
  const personal = panel.getByRole("group", { name: "Имена, телефоны и почта" });
  await expect.poll(() => personal.innerText()).toContain("остаётся в истории браузера");
  const email = personal.getByRole("checkbox", { name: "Электронная почта куратора: kurator@example.ru" });
  await expect.poll(() => email.isChecked()).toBe(false);
  await email.check();
  await expect.poll(() => told()).toContainEqual(["entry.1003", "kurator@example.ru"]);
  await email.uncheck();
  // A row that the person leaves out is left out here too; what has no place in an address is named.
  await steps.row("ИНН").getByRole("checkbox").uncheck();
  await expect.poll(() => told()).not.toContainEqual(["entry.1001", "7700000007"]);
  const entries = await panel.locator(".answer-link").innerText();
  expect(entries).toContain("Должность куратора. На этот вопрос ссылкой ответить нельзя.");
  await panel.getByRole("button", { name: "Скопировать ссылку" }).click();
  await panel.getByText("Ссылка скопирована.").waitFor();
  await expect.poll(() => copied(panel)).toBe(await box.inputValue());
  const opened = page.context().waitForEvent("page");
  await panel.getByRole("button", { name: "Открыть в новой вкладке" }).click();
  const fresh = await opened;
  expect(fresh.url()).toBe(await box.inputValue());
  await fresh.close();
  expect(
    await page
      .locator("input")
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value).join("")),
  ).toBe("on");
});

test("a page that takes no such link offers none", async () => {
  const { panel, steps } = await open("/plain");
  await steps.openBook();
  await steps.readForm();
  await expect.poll(() => panel.getByText("Ссылка с ответами").count()).toBe(0);
});

test("what was filled is told without answers, copied, written into the book once, and taken back", async () => {
  const { panel, steps } = await open("/google?entry.1001=77");
  await openBook(panel, await exampleWorkbook());
  await steps.readForm();
  await hearCopies(panel);
  await expect.poll(() => panel.getByRole("region", { name: "Итог" }).count()).toBe(0);
  await steps.fill();
  const result = panel.getByRole("region", { name: "Итог" });
  await result.waitFor();
  const words = await result.locator(".told").innerText();
  expect(words).toMatch(
    /^Форма «Мониторинг наставничества»\nhttp:\/\/127\.0\.0\.1:\d+\/google\n\d\d\.\d\d\.\d{4}, \d\d:\d\d: заполнено 4 из 6 вопросов\. Форма не отправлена\.\n/,
  );
  expect(words).toContain("Количество баллов: показатель не определён.");
  expect(words).toContain("отметку ставите вы сами");
  for (const value of ["7700000007", "kurator@example.ru", "заместитель"]) expect(words).not.toContain(value);
  await panel.getByRole("button", { name: "Скопировать итог" }).click();
  await panel.getByText("Итог скопирован.").waitFor();
  await expect.poll(() => copied(panel)).toBe(words);
  await panel.getByRole("button", { name: "Скопировать строку для «Отчётов»" }).click();
  await panel.getByText("Строка скопирована.").waitFor();
  const cells = (await copied(panel)).split("\t");
  // A question the form insists on is left, so nobody is told that it is done.
  expect(cells).toEqual([
    "Мониторинг наставничества",
    "",
    "",
    "",
    "",
    expect.stringMatching(/\/google$/),
    "ожидается",
    "",
  ]);

  const before = await stored(panel);
  await panel.getByRole("button", { name: "Записать в «Отчёты»" }).click();
  // A book from the plain input is asked for once; right after a dialog some browsers want one more press.
  await result.getByText("обновлена").waitFor();
  const rows = readWorkbook(await readWorkbookFile(new Uint8Array(await stored(panel)))).tables.Отчёты;
  expect(rows.map((row) => [textOf(row, "Название"), textOf(row, "Состояние")])).toEqual([
    ["Мониторинг наставничества", "ожидается"],
  ]);
  await result.getByText("эта форма уже записана").waitFor();
  await panel.getByRole("button", { name: "Вернуть книгу как было" }).click();
  await result.getByText("снова такая").waitFor();
  expect((await stored(panel)).equals(before)).toBe(true);
});
