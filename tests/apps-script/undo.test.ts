import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Undone, UndoPreview } from "../../apps-script/server/server-api.ts";
import { type RunningAddOn, runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { cellOf, type SheetStore } from "../../local/spreadsheet-app/sheet-store.ts";
import { storedSnapshot } from "../../local/spreadsheet-app/stored-snapshot.ts";
import { NEWER_BOOK } from "../../shared/messages/newer-book.ts";
import { built } from "../builds/built.ts";
import { contents, ofNewerProgram } from "../shared/workbook/example-books.ts";
import { ask, createAfterLooking, requestOf, shownItems, value } from "./ask-add-on.ts";
import { openSidebar } from "./open-sidebar.ts";

let folder: string;
let roadmap: string;
let addOn: RunningAddOn;

beforeAll(async () => {
  folder = await built("add-on");
  roadmap = await readFile(join(import.meta.dirname, "../fixtures/roadmaps/school-1.txt"), "utf8");
});
beforeEach(() => {
  addOn = runAddOn(folder, { now: "2023-11-15T09:00:00Z" });
});

const create = () => value(createAfterLooking(addOn, requestOf(roadmap)));
const preview = () => value(ask<UndoPreview | null>(addOn, "previewUndo"));
const undo = (shown: string) => value(ask<Undone>(addOn, "undoLast", { shown }));
const book = () => storedSnapshot(addOn.google.spreadsheet.stores);
const store = (name: string) =>
  addOn.google.spreadsheet.stores.find((tab) => tab.name === name) as SheetStore;
const seen = (): UndoPreview => {
  const shown = preview();
  if (shown === null) throw new Error("nothing to take back");
  return shown;
};

test("an untouched spreadsheet has nothing to take back", () => {
  expect(preview()).toBeNull();
});

test("a roadmap is taken back as the preview says, and the time of it is known", () => {
  create();
  const shown = seen();
  expect(shown.when).toBe("2023-11-15 12:00");
  expect(shown.changes.join(" ")).toContain("Очистить дорожную карту во вкладке «Дорожная карта»");
  const before = contents(book());
  expect(preview()).toEqual(shown);
  expect(contents(book())).toEqual(before);

  const done = undo(shown.fingerprint);
  expect(done).toMatchObject({ kind: "undone", state: { checklist: null } });
  expect(store("Дорожная карта").merges).toEqual([]);
  expect(preview()).toBeNull();
  expect(addOn.google.locks.held).toBe(false);
});

test("what was typed after the preview makes it look again; the row with it stays", () => {
  create();
  const shown = seen();
  Object.assign(cellOf(store("Контроль сроков"), 3, 14), { value: "перенесено" });
  const reply = undo(shown.fingerprint);
  if (reply.kind !== "changed" || reply.preview === null) throw new Error("written");
  expect(reply.preview.kept.join(" ")).toContain("К-002");
  undo(reply.preview.fingerprint);
  const left =
    book()
      .tabs.find(({ name }) => name === "Контроль сроков")
      ?.rows.slice(1) ?? [];
  expect(left.filter((row) => row[0] !== null)).toHaveLength(1);
  expect(left[1]?.[13]).toBe("перенесено");
});

test.each([0.3, 0.8])(
  "an undoing that Google broke off at %s of it is completed by the next",
  (share) => {
    create();
    const before = addOn.google.spreadsheet.writes();
    undo(seen().fingerprint);
    const writes = addOn.google.spreadsheet.writes() - before;
    const expected = contents(book());

    addOn = runAddOn(folder, { now: "2023-11-15T09:00:00Z" });
    create();
    addOn.google.spreadsheet.dieAfter(Math.floor(writes * share));
    expect(ask(addOn, "undoLast", { shown: seen().fingerprint })).toMatchObject({ ok: false });
    addOn.google.spreadsheet.dieAfter(Number.POSITIVE_INFINITY);
    undo(seen().fingerprint);
    expect(contents(book())).toEqual(expected);
  },
  30_000,
);

test("the sidebar shows what will be taken back before it is", async () => {
  create();
  const sidebar = await openSidebar(addOn, "openCreateWorkbook");
  const { document } = sidebar.window;
  const press = async (words: string) => {
    const button = [...document.querySelectorAll("button")].find(
      (each) => each.textContent?.trim() === words,
    );
    if (!button) throw new Error(`no button «${words}»`);
    button.click();
    await sidebar.settle();
  };
  await press("Отменить последнее");
  expect(document.body.textContent).toContain("Записано 15.11.2023 в 12:00");
  expect(document.body.textContent).toContain("Очистить дорожную карту");
  await press("Оставить как есть");
  expect(preview()).not.toBeNull();
  await press("Отменить последнее");
  await press("Отменить");
  expect(document.body.textContent).toContain("Отменено. Вкладки и заголовки остались");
  expect(preview()).toBeNull();
});

test("a book of a newer program is neither ticked nor changed nor taken back, and the sentence says why", () => {
  create();
  const shown = value(ask<{ fingerprint: string }>(addOn, "previewRoadmap", requestOf(roadmap))).fingerprint;
  const lists = store("Справочники");
  ofNewerProgram(book())
    .tabs.find(({ name }) => name === "Справочники")
    ?.rows.forEach((row, down) => {
      row.forEach((cell, right) => {
        Object.assign(cellOf(lists, down + 1, right + 1), { value: cell ?? "" });
      });
    });
  const before = contents(book());
  value(ask(addOn, "sidebarState"));
  const [seen] = shownItems(addOn);
  const tick = { seen, act: { kind: "tick", day: "2023-11-15", who: "Примерова А. Т." } };
  const refused = { ok: false, message: NEWER_BOOK };
  expect(ask(addOn, "actOnItem", tick)).toEqual(refused);
  expect(ask(addOn, "previewUndo")).toEqual(refused);
  expect(ask(addOn, "undoLast", { shown: "" })).toEqual(refused);
  expect(ask(addOn, "createWorkbook", { ...requestOf(roadmap), shown })).toEqual(refused);
  expect(contents(book())).toEqual(before);
});
