import { afterAll, beforeAll, expect, test } from "vitest";
import type { CreateRequest } from "../../../apps-script/server/server-api.ts";
import { runAddOn } from "../../../local/spreadsheet-app/run-add-on.ts";
import { type ServedSidebar, serveSidebar } from "../../../local/spreadsheet-app/serve-sidebar.ts";
import { requestOf } from "../../apps-script/ask-add-on.ts";
import { built } from "../../builds/built.ts";

let served: ServedSidebar;

beforeAll(async () => {
  served = await serveSidebar(runAddOn(await built("add-on"), { now: "2023-11-15T09:00:00Z" }));
});
afterAll(() => served.close());

const post = (name: string, args: readonly unknown[]) =>
  fetch(`${served.url}call/${name}`, { method: "POST", body: JSON.stringify(args) });

test("the sheet's page listens on this machine only", async () => {
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await (await fetch(served.url)).text()).toContain("Google Таблица (в памяти)");
});

test("the sidebar comes with a channel to the add-on before its script", async () => {
  const page = await (await fetch(served.sidebarUrl)).text();
  expect(page.indexOf("withSuccessHandler")).toBeGreaterThan(0);
  expect(page.indexOf("withSuccessHandler")).toBeLessThan(page.indexOf('<script type="module"'));
  expect(page).toContain('data-view="deadlines"');
});

test("a call reaches the add-on and shows in the sheet", async () => {
  const text = "№\tМероприятие\tСрок\tОтветственный\n1\tПриказ о наставничестве\tдо 01.12.2023\tКуратор\n";
  const request = requestOf(text, { schoolYear: "2023-2024" });
  const seen = JSON.parse(await (await post("previewRoadmap", [JSON.stringify(request)])).json());
  const wanted: CreateRequest = { ...request, shown: seen.value.fingerprint };
  const reply = await post("createWorkbook", [JSON.stringify(wanted)]);
  expect(JSON.parse(await reply.json())).toMatchObject({ ok: true });
  const { tabs, menus } = await (await fetch(`${served.url}sheet`)).json();
  expect(menus[0].title).toBe("Наставничество");
  const deadlines = tabs.find((tab: { name: string }) => tab.name === "Контроль сроков");
  const words = deadlines.rows[1].map((cell: { text: string }) => cell.text);
  expect(words).toEqual(expect.arrayContaining(["Приказ о наставничестве", "01.12.2023", "предстоит"]));
  expect(tabs.map((tab: { name: string }) => tab.name)).not.toContain("Справочники");
});

test("a function that is not there fails as in Google", async () => {
  const reply = await post("deleteEverything", []);
  expect(reply.status).toBe(500);
  expect(await reply.json()).toBe("Script function not found: deleteEverything");
});
