import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Acted, Created, RoadmapRequest } from "../../apps-script/server/server-api.ts";
import { type RunningAddOn, runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { cellOf, type SheetStore } from "../../local/spreadsheet-app/sheet-store.ts";
import { storedSnapshot } from "../../local/spreadsheet-app/stored-snapshot.ts";
import type { Act } from "../../shared/checklist/acting/act.ts";
import type { ChecklistItem } from "../../shared/checklist/checklist.ts";
import type { ChecklistState } from "../../shared/checklist/checklist-state.ts";
import type { Reply } from "../../shared/messages/reply.ts";
import type { Roadmap } from "../../shared/roadmap/roadmap.ts";
import type { RoadmapPreview } from "../../shared/roadmap-preview/roadmap-preview.ts";
import { locateTab } from "../../shared/workbook/locate.ts";
import { built } from "../builds/built.ts";
import { actOn, ask, createAfterLooking, requestOf, shownItems, value } from "./ask-add-on.ts";

let folder: string;
let roadmap: string;
let golden: Roadmap;
let addOn: RunningAddOn;

beforeAll(async () => {
  folder = await built("add-on");
  roadmap = await readFile(join(import.meta.dirname, "../fixtures/roadmaps/school-1.txt"), "utf8");
  golden = JSON.parse(
    await readFile(join(import.meta.dirname, "../fixtures/roadmaps/school-1.golden.json"), "utf8"),
  );
});
beforeEach(() => {
  addOn = runAddOn(folder, { now: "2023-11-15T09:00:00Z" });
});

const call = <T>(name: string, request?: unknown): Reply<T> => ask(addOn, name, request);
const activitiesOfGolden = () => golden.stages.flatMap((stage) => stage.activities);

const preview = (request: RoadmapRequest) => call<RoadmapPreview>("previewRoadmap", request);
const create = (text = roadmap) => {
  const made = value(createAfterLooking(addOn, requestOf(text)));
  if (made.kind !== "created") throw new Error(made.message);
  return made;
};
const tick = (who = "Примерова А. Т."): Act => ({ kind: "tick", day: addOn.today(), who });
const act = (code: string, wanted: Act = tick()) => actOn(addOn, code, wanted);
const snapshot = () => storedSnapshot(addOn.google.spreadsheet.stores);
const store = (name: string) =>
  addOn.google.spreadsheet.stores.find((tab) => tab.name === name) as SheetStore;

/** What stands in a row of «Контроль сроков», by heading. */
function deadlineRow(row: number): Record<string, unknown> {
  const located = locateTab(snapshot(), "Контроль сроков");
  if (!located) throw new Error("no tab");
  return Object.fromEntries(
    [...located.columns].map(([heading, column]) => [
      heading,
      located.tab.rows[row - 1]?.[column - 1] ?? null,
    ]),
  );
}

describe("an empty spreadsheet", () => {
  test("has no checklist yet", () => {
    const state = value(call<ChecklistState>("sidebarState"));
    expect(state).toMatchObject({ checklist: null, organisation: "", people: [], who: "" });
  });

  test("is left empty by a preview", () => {
    const before = JSON.stringify(snapshot());
    const seen = value(preview(requestOf(roadmap)));
    expect(seen.schoolYear).toBe("2023-2024");
    expect(seen.counts.activities).toBe(activitiesOfGolden().length);
    expect(seen.title).toContain("дорожная карта");
    expect(seen.changes.length).toBeGreaterThan(0);
    expect(JSON.stringify(snapshot())).toBe(before);
  });

  test.each([
    ["nothing pasted", "  ", "Вставьте текст дорожной карты"],
    [
      "what is too long for a roadmap",
      "№\tМероприятие\n1\tПедсовет\n".repeat(2000),
      "слишком много для дорожной карты",
    ],
    ["no table", "Уважаемые коллеги!\nНапоминаем о сроках.", "Не нашёл в тексте ни одного мероприятия"],
  ])("%s is refused with what to do", (_, text, sentence) => {
    const reply = createAfterLooking(addOn, requestOf(text));
    expect(reply).toMatchObject({ ok: false });
    expect(!reply.ok && reply.message).toContain(sentence);
    expect(addOn.google.spreadsheet.stores.map((tab) => tab.name)).toEqual(["Лист1"]);
  });

  test("an impossible school year is refused", () => {
    expect(preview(requestOf(roadmap, { schoolYear: "2024-2026" }))).toEqual({
      ok: false,
      message: "Не понял учебный год «2024-2026». Напишите, например, 2024-2025.",
    });
  });
});

describe("a created workbook", () => {
  test("has the tabs and a row for every activity", () => {
    const { state } = create();
    expect(addOn.google.spreadsheet.stores.map((tab) => tab.name)).toEqual(
      expect.arrayContaining([
        "Паспорт",
        "Дорожная карта",
        "Контроль сроков",
        "Наставники",
        "Наставляемые",
        "Пары",
        "Отчёты",
        "Показатели",
        "Справочники",
        "Журнал",
      ]),
    );
    const activities = new Set(state.checklist?.items.map((item) => item.activity));
    expect(activities).toEqual(
      // A sub-heading of the document stands before the words that mean little without it.
      new Set(activitiesOfGolden().map(({ group, text }) => (group === null ? text : `${group}: ${text}`))),
    );
    expect(state.people).toContain("Биканова Н.В.");
  });

  test("keeps numbers and deadlines as the document's words", () => {
    create();
    const form = locateTab(snapshot(), "Дорожная карта");
    const cells = form?.tab.rows.flat() ?? [];
    const deadlines = activitiesOfGolden().map((activity) => activity.deadline);
    expect(cells).toEqual(expect.arrayContaining(deadlines.filter((deadline) => deadline !== "")));
    expect(cells.filter((cell) => typeof cell === "object" && cell !== null)).toEqual([]);
  });

  test("is not changed by a second creation", () => {
    create();
    const before = JSON.stringify(snapshot());
    expect(create().changes).toEqual([]);
    expect(JSON.stringify(snapshot())).toBe(before);
  });

  test("is written out once", () => {
    create();
    expect(addOn.google.spreadsheet.flushes()).toBe(1);
    expect(addOn.google.locks.held).toBe(false);
  });
});

describe("ticking", () => {
  const firstItem = () => create().state.checklist?.items[0] as ChecklistItem;

  test("writes «Выполнено», the day and who, and unticking takes them back", () => {
    const { code, row } = firstItem();
    const { view } = value(act(code));
    expect(view.items.find((item) => item.code === code)).toMatchObject({
      state: "выполнено",
      doneOn: "2023-11-15",
      doneBy: "Примерова А. Т.",
    });
    expect(deadlineRow(row)).toMatchObject({
      Выполнено: true,
      "Дата выполнения": { date: "2023-11-15" },
      "Кто отметил": "Примерова А. Т.",
    });
    value(act(code, { kind: "untick" }));
    expect(deadlineRow(row)).toMatchObject({
      Выполнено: false,
      "Дата выполнения": null,
      "Кто отметил": null,
    });
  });

  test("the day is the spreadsheet's, not the server's", () => {
    addOn = runAddOn(folder, { now: "2023-11-15T20:00:00Z", timeZone: "Asia/Kamchatka" });
    const { code, row } = firstItem();
    value(act(code));
    expect(deadlineRow(row)["Дата выполнения"]).toEqual({ date: "2023-11-16" });
  });

  test("remembers who ticked", () => {
    const { code } = firstItem();
    act(code);
    expect(value(call<ChecklistState>("sidebarState")).who).toBe("Примерова А. Т.");
  });

  test("finds the row by its code after people sorted the tab", () => {
    const { code, row } = firstItem();
    swapRows(store("Контроль сроков"), row, row + 3);
    value(act(code));
    expect(deadlineRow(row + 3).Выполнено).toBe(true);
    expect(deadlineRow(row).Выполнено).not.toBe(true);
  });

  test.each([
    ["nobody named", "К-001", "  ", "Укажите, кто отмечает"],
    ["a row that is gone", "К-999", "Примерова А. Т.", "Этой строки больше нет"],
  ])("%s is refused", (_, code, who, sentence) => {
    create();
    const seen = { ...shownItems(addOn)[0], code };
    const reply = call<Acted>("actOnItem", { seen, act: tick(who) });
    expect(!reply.ok && reply.message).toContain(sentence);
  });

  test("waits for nobody forever: a held lock is said", () => {
    const { code, row } = firstItem();
    addOn.google.locks.taken = true;
    expect(act(code)).toEqual({
      ok: false,
      message: "Книгу сейчас меняет кто-то другой. Подождите минуту и повторите.",
    });
    expect(deadlineRow(row).Выполнено).not.toBe(true);
  });

  test("a name that looks like a formula stays a name", () => {
    const { code, row } = firstItem();
    value(act(code, tick("=IMPORTXML(1)")));
    expect(deadlineRow(row)["Кто отметил"]).toBe("=IMPORTXML(1)");
  });

  function swapRows(tab: SheetStore, a: number, b: number): void {
    for (let column = 1; column <= 15; column += 1) {
      const kept = { ...cellOf(tab, a, column) };
      Object.assign(cellOf(tab, a, column), cellOf(tab, b, column));
      Object.assign(cellOf(tab, b, column), kept);
    }
  }
});

test("decisions are kept with the spreadsheet, without a word of the document", () => {
  const doubtful =
    "План Примерской школы\n\n№\tМероприятия\tПометки\n1\tПриказ\tдо 1 октября\n2\tПедсовет\tноябрь\n";
  const request = requestOf(doubtful);
  const [question] = value(preview(request)).questions;
  if (question === undefined) throw new Error("no question");
  value(preview({ ...request, decisions: { [question.key]: "outcome" } }));
  const { PropertiesService } = addOn.google.globals as {
    PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  };
  const kept = JSON.stringify(
    ["решения по документам"].map((key) => PropertiesService.getDocumentProperties().getProperty(key)),
  );
  expect(kept).toContain("outcome");
  expect(kept).not.toMatch(/[а-яё]/i);
  expect(value(preview(request)).questions[0]).toMatchObject({ chosen: "outcome", recalled: true });
  const forgotten = value(call<RoadmapPreview>("forgetDecisions", request));
  expect(forgotten.questions[0]).toMatchObject({ chosen: question.own, recalled: false });
});

describe("what was shown is what is written", () => {
  const request = () => requestOf(roadmap);

  test("a workbook that somebody changed meanwhile is left alone, and the new preview shows it", () => {
    const seen = value(preview(request()));
    addOn.google.spreadsheet.app.getActive().insertSheet("Паспорт", 0);
    const before = JSON.stringify(snapshot());
    const reply = value(call<Created>("createWorkbook", { ...request(), shown: seen.fingerprint }));
    if (reply.kind !== "changed") throw new Error("written");
    expect(reply.message).toContain("Книга изменилась");
    expect(reply.preview.fingerprint).not.toBe(seen.fingerprint);
    expect(JSON.stringify(snapshot())).toBe(before);
    expect(addOn.google.locks.held).toBe(false);
    const second = value(call<Created>("createWorkbook", { ...request(), shown: reply.preview.fingerprint }));
    expect(second.kind).toBe("created");
  });

  test("nothing is written for somebody who has not looked", () => {
    const before = JSON.stringify(snapshot());
    expect(value(call<Created>("createWorkbook", { ...request(), shown: "" })).kind).toBe("changed");
    expect(JSON.stringify(snapshot())).toBe(before);
  });

  test("a tick set meanwhile is no reason to refuse", () => {
    const { state } = create();
    const seen = value(preview(request()));
    value(act(state.checklist?.items[0]?.code as string));
    expect(value(call<Created>("createWorkbook", { ...request(), shown: seen.fingerprint }))).toMatchObject({
      kind: "created",
      changes: [],
    });
  });
});

test("a request that is no JSON is answered with a sentence, not a stack", () => {
  expect(JSON.parse(String(addOn.call("actOnItem", "{")))).toEqual({
    ok: false,
    message: "Не получилось из-за ошибки программы. Повторите через минуту.",
  });
});
