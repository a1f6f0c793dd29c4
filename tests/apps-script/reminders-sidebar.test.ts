import { beforeAll, expect, test } from "vitest";
import { runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { built } from "../builds/built.ts";
import { openSidebar } from "./open-sidebar.ts";
import { day, MONDAY, startReminders } from "./reminders-book.ts";

let folder: string;
beforeAll(async () => {
  folder = await built("add-on-with-reminders");
}, 60_000);

test("every mail is shown with its whole text before a press sends it; pressing again finds nothing to send", async () => {
  const { addOn } = startReminders(folder);
  const sidebar = await openSidebar(addOn, "openReminders");
  expect(sidebar.text()).toContain("Сейчас выключены");
  expect(sidebar.text()).toContain("Письма, если отправить сейчас: 6");
  const shown = [...sidebar.document.querySelectorAll(".mail-text")].map((text) => text.textContent);
  expect(addOn.google.mail.sent).toEqual([]);
  await sidebar.press("Отправить сейчас");
  expect(addOn.google.mail.sent.map(({ body }) => body)).toEqual(shown);
  expect(sidebar.text()).toContain("Отправлено: 6 писем.");
  expect(sidebar.text()).toContain("Сейчас писать некому");
});

test("switched on with the chosen day and hour, changed, and switched off", async () => {
  const { addOn } = startReminders(folder);
  const { triggers } = addOn.google;
  const sidebar = await openSidebar(addOn, "openReminders");
  await sidebar.choose("#remind-weekday", "5");
  await sidebar.choose("#remind-hour", "14");
  await sidebar.press("Включить");
  expect(sidebar.text()).toContain("Напоминания включены.");
  expect(sidebar.text()).toContain("Следующие письма: 25.10.2024");
  expect(triggers.hung).toMatchObject([{ hour: 14 }]);
  await sidebar.choose("#remind-weekday", "4");
  await sidebar.press("Сохранить");
  expect(sidebar.text()).toContain("Следующие письма: 24.10.2024");
  expect(triggers.hung).toHaveLength(1);
  await sidebar.press("Выключить");
  expect(sidebar.text()).toContain("Сейчас выключены");
  expect(triggers.hung).toEqual([]);
});

test("another number of days shows other mails; what is no number is told, and the mails stay", async () => {
  const { addOn } = startReminders(folder);
  const sidebar = await openSidebar(addOn, "openReminders");
  await sidebar.choose("#remind-weekday", "3");
  await sidebar.choose("#remind-ahead", "0");
  expect(sidebar.text()).toContain("Письма, если отправить сейчас: 2");
  expect((sidebar.document.querySelector("#remind-weekday") as unknown as HTMLSelectElement).value).toBe("3");
  await sidebar.choose("#remind-ahead", "");
  expect(sidebar.text()).toContain("целое число от 0 до 60");
  expect(sidebar.text()).toContain("Письма, если отправить сейчас: 2");
  await sidebar.choose("#remind-ahead", "4");
  await sidebar.press("Включить");
  await sidebar.choose("#remind-ahead", "7");
  await sidebar.press("Сохранить");
  expect(addOn.google.triggers.hung).toHaveLength(1);
});

test("who has no address is named, and the place to write it is opened", async () => {
  const { addOn, store } = startReminders(folder, { people: {} });
  const sidebar = await openSidebar(addOn, "openReminders");
  expect(sidebar.text()).toContain("Нет адреса почты: Завуч; Методист; Директор");
  await sidebar.press("Вписать адреса");
  expect(sidebar.text()).toContain("Открыта вкладка «Справочники»");
  expect(store("Справочники").hidden).toBe(false);
});

test("mails that changed while the person looked are shown anew, and none leaves", async () => {
  const { addOn, type } = startReminders(folder);
  const sidebar = await openSidebar(addOn, "openReminders");
  type("Контроль сроков", 2, 3, "Другое мероприятие");
  await sidebar.press("Отправить сейчас");
  expect(sidebar.text()).toContain("Ничего не сделано. Проверьте новые письма");
  expect(addOn.google.mail.sent).toEqual([]);
});

test("without the rights it says which and where they are given; with them it goes on", async () => {
  const { addOn } = startReminders(folder);
  addOn.google.rights.refused.add("https://www.googleapis.com/auth/script.scriptapp");
  const sidebar = await openSidebar(addOn, "openReminders");
  expect(sidebar.document.querySelector("main a")?.getAttribute("href")).toMatch(
    /^https:\/\/accounts\.google/,
  );
  addOn.google.rights.refused.clear();
  await sidebar.press("Проверить ещё раз");
  expect(sidebar.text()).toContain("Сейчас выключены");
});

test("a run that Google no longer starts is told", async () => {
  const { addOn, switchOn } = startReminders(folder);
  switchOn();
  addOn.google.triggers.hung.splice(0);
  addOn.setNow(day("2024-10-27"));
  const sidebar = await openSidebar(addOn, "openReminders");
  expect(sidebar.text()).toContain("Google не запускал напоминания с 21.10.2024");
  await sidebar.press("Сохранить");
  expect(sidebar.text()).not.toContain("не запускал");
  expect(addOn.google.triggers.hung).toHaveLength(1);
});

test("the usual edition says how to get reminders and offers no button that cannot work", async () => {
  const usual = await built("add-on");
  const sidebar = await openSidebar(runAddOn(usual, { now: MONDAY }), "openReminders");
  expect(sidebar.text()).toContain("писем не отправляет");
  expect(sidebar.text()).toContain("apps-script-with-reminders");
  expect(sidebar.document.querySelectorAll("main button")).toHaveLength(0);
}, 60_000);
