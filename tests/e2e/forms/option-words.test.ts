import { afterAll, beforeAll, expect, test } from "vitest";
import { type FormBrowser, openFormBrowser } from "./form-browser.ts";

// Options that are drawn only when the list is opened: the book and the list may spell the same answer otherwise.

let browser: FormBrowser;
beforeAll(async () => {
  browser = await openFormBrowser(["ant-design-lists"]);
});
afterAll(async () => {
  await browser?.close();
});

test("an option of a list just opened is found in another spelling, and put back", async () => {
  const open = await browser.open("ant-design-lists");
  const town = (await browser.panel.collect()).find(({ text }) => text === "Муниципалитет")!;
  const answer = { kind: "options", values: ["г. Примерск"] } as const;
  const [outcome] = await browser.panel.write([{ key: town.key, seen: town.current, answer }]);
  expect(outcome).toMatchObject({ state: "filled" });
  expect((await open.state()).town).toEqual(["Примерская область", "Город Примерск"]);
  expect(await browser.panel.undo()).toEqual([]);
  expect((await open.state()).town).toBeUndefined();
});
