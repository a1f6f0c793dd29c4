import { beforeAll, describe, expect, test } from "vitest";
import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import type { WebsitePreview } from "../../apps-script/server/server-api.ts";
import { type RunningAddOn, runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { storedSnapshot } from "../../local/spreadsheet-app/stored-snapshot.ts";
import { withServices } from "../../local/spreadsheet-app/with-services.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { built } from "../builds/built.ts";
import { ask, value } from "./ask-add-on.ts";
import { openSidebar } from "./open-sidebar.ts";
import { websiteSchool as school } from "./website-school.ts";

const TODAY = "2024-10-15" as ISODate;

let folder: string;
beforeAll(async () => {
  folder = await built("add-on");
});

function bookWith(data: OutsideData): RunningAddOn {
  const addOn = runAddOn(folder, { now: `${TODAY}T09:00:00Z` });
  const snapshot = storedSnapshot(addOn.google.spreadsheet.stores);
  const { edits } = planWorkbook({
    snapshot,
    reading: null,
    data,
    schoolYear: null,
    today: TODAY,
    who: "проверка",
  });
  withServices(addOn.google, () => applyEdits(addOn.google.spreadsheet.app.getActive(), edits));
  return addOn;
}

describe("the section for the website", () => {
  test("is shown before it is copied: who is named, who is not, what did not come in", async () => {
    const addOn = bookWith(school);
    const before = JSON.stringify(storedSnapshot(addOn.google.spreadsheet.stores));
    const sidebar = await openSidebar(addOn, "openWebsiteSection");
    const [named, unnamed] = sidebar.text().split("Кто не назван");
    expect(named).toContain("Согласная Анна Примеровна");
    expect(unnamed).toContain("М-002");
    expect(unnamed).toContain("Н-001");
    expect(unnamed).toMatch(/Программы, строка \d+/);
    const frame = sidebar.document.querySelector("iframe");
    expect(frame?.getAttribute("sandbox")).toBe("");
    expect(frame?.getAttribute("srcdoc")).toContain("https://example.ru/3.pdf");
    expect(JSON.stringify(storedSnapshot(addOn.google.spreadsheet.stores))).toBe(before);
    expect(sidebar.calls.filter((name) => !/^(?:sidebarState|sidebarPart)$/.test(name))).toEqual([
      "previewWebsite",
    ]);
  });

  test("nobody without a consent is named anywhere in what the sidebar gets", () => {
    const reply = JSON.stringify(value(ask<WebsitePreview>(bookWith(school), "previewWebsite")));
    expect(reply).toContain("Согласная");
    expect(reply).not.toMatch(/Молчалин|Тайн/);
  });

  test("nobody at all is named where the book goes by codes", () => {
    const byCodes = { ...school, Паспорт: { ...school.Паспорт, "Режим имён": "коды" } };
    const preview = value(ask<WebsitePreview>(bookWith(byCodes), "previewWebsite"));
    expect(preview).toMatchObject({ byCodes: true, mentors: [], unnamed: { mentors: ["М-001", "М-002"] } });
    expect(JSON.stringify(preview)).not.toContain("Согласная");
  });

  test("a sheet without a book says what to do", async () => {
    const sidebar = await openSidebar(runAddOn(folder), "openWebsiteSection");
    expect(sidebar.document.querySelector('main [role="alert"]')?.textContent).toContain("Создать книгу");
  });

  test("words and HTML are copied; where the browser will not, the way by hand is told", async () => {
    const sidebar = await openSidebar(bookWith(school), "openWebsiteSection");
    const taken: string[] = [];
    Object.defineProperty(sidebar.window.navigator, "clipboard", {
      configurable: true,
      value: { writeText: async (text: string) => void taken.push(text) },
    });
    await sidebar.press("Скопировать HTML");
    expect(sidebar.text()).toContain("в режиме HTML");
    await sidebar.press("Скопировать текст");
    expect(taken[0]).toMatch(/^<h1>Наставничество<\/h1>/);
    expect(taken[1]).toMatch(/^Наставничество\n.*Школа № 0/);
    expect(taken[1]).toContain("– Положение, № 3 от 01.09.2024: https://example.ru/3.pdf");
    Object.defineProperty(sidebar.window.navigator, "clipboard", {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error("not allowed")) },
    });
    Object.assign(sidebar.document, { execCommand: () => false });
    await sidebar.press("Скопировать текст");
    expect(sidebar.text()).toContain("Откройте «Скопировать вручную»");
  });
});
