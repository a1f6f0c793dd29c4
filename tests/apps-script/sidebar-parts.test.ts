import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type RunningAddOn, runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { built } from "../builds/built.ts";
import { ask } from "./ask-add-on.ts";
import { Broken, openSidebar } from "./open-sidebar.ts";

type Sidebar = Awaited<ReturnType<typeof openSidebar>>;

let folder: string;

beforeAll(async () => {
  folder = await built("add-on");
});

async function openSection(sidebar: Sidebar, name: string): Promise<void> {
  const tabs = [...sidebar.document.querySelectorAll("nav button")] as unknown as HTMLButtonElement[];
  tabs.find((tab) => tab.textContent === name)?.click();
  await sidebar.settle();
}
const asked = (sidebar: Sidebar) => sidebar.calls.filter((name) => name === "sidebarPart").length;

test("a section comes when it is opened, once; what was typed in it stays", async () => {
  const sidebar = await openSidebar(runAddOn(folder), "openDeadlines");
  expect(asked(sidebar)).toBe(0);
  await openSection(sidebar, "Создать книгу");
  await sidebar.type("#roadmap", "1. Назначить куратора");
  await openSection(sidebar, "Контроль сроков");
  await openSection(sidebar, "Создать книгу");
  expect((sidebar.document.querySelector("#roadmap") as unknown as HTMLTextAreaElement).value).toBe(
    "1. Назначить куратора",
  );
  expect(asked(sidebar)).toBe(1);
  await openSection(sidebar, "Напоминания");
  expect(sidebar.text()).toContain("издание с напоминаниями");
  expect(asked(sidebar)).toBe(2);
});

test("a section that does not come says so, and comes when asked again", async () => {
  let broken = true;
  const sidebar = await openSidebar(runAddOn(folder), "openCreateWorkbook", async (name) => {
    if (broken && name === "sidebarPart") throw new Broken();
  });
  expect(sidebar.document.querySelector('[role="alert"]')?.textContent).toContain("Нет связи с Google");
  broken = false;
  await sidebar.press("Повторить");
  expect(sidebar.text()).toContain("Текст дорожной карты");
});

test("a section of another version of the program asks to open the panel anew", async () => {
  const addOn = runAddOn(folder);
  const newer: RunningAddOn = {
    ...addOn,
    call: (name, ...args) =>
      name === "sidebarPart"
        ? JSON.stringify({ ok: true, value: 'var part = page["a module of later"].signal' })
        : addOn.call(name, ...args),
  };
  const sidebar = await openSidebar(newer, "openCreateWorkbook");
  expect(sidebar.document.querySelector('[role="alert"]')?.textContent).toContain("Закройте панель");
});

test("the server hands out the code of a section and no other file", async () => {
  const addOn = runAddOn(folder);
  const part = ask<string>(addOn, "sidebarPart", { name: "create" });
  const file = await readFile(join(folder, "CreatePart.html"), "utf8");
  expect(part.ok && file.trim() === `<script>${part.value}</script>`).toBe(true);
  expect(ask(addOn, "sidebarPart", { name: "Sidebar" })).toMatchObject({ ok: false });
});
