import { beforeAll, describe, expect, test } from "vitest";
import type { PeopleAct, PeoplePreview, PeopleState } from "../../../apps-script/server/people/people-api.ts";
import type { RunningAddOn } from "../../../local/spreadsheet-app/run-add-on.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { built } from "../../builds/built.ts";
import { ask, value } from "../ask-add-on.ts";
import { openSidebar } from "../open-sidebar.ts";
import { act, peopleSheet, rowsOf, standing, takeBack } from "./people-school.ts";

let folder: string;
beforeAll(async () => {
  folder = await built("add-on");
}, 120_000);

const day = (text: string) => text as ISODate;
const stateOf = (addOn: RunningAddOn) => value(ask<PeopleState>(addOn, "peopleState"));
const CONSENT = ["Код участника", "Вид", "Отозвано", "Уничтожено"] as const;

test("who lacks what is told with what to do; a consent that was signed is written down and taken back", () => {
  const addOn = peopleSheet(folder);
  const before = standing(addOn, "Журнал", "Справочники");
  const lacking = (state: PeopleState) => state.consents.lacking.map(({ who }) => who.mark);
  expect(lacking(stateOf(addOn))).toEqual(["М-002", "М-003"]);
  const consent = {
    code: "М-003",
    kind: "processing",
    signer: "сам",
    day: day("2026-05-14"),
    until: null,
    place: "папка 3",
  } as const;
  const { undo, state } = act(addOn, { kind: "sign", consent });
  expect(lacking(state)).toEqual(["М-002"]);
  expect(state).toEqual(stateOf(addOn));
  const again = ask(addOn, "previewPeopleAct", { kind: "sign", consent });
  expect(again).toMatchObject({ ok: false, message: expect.stringContaining("уже есть") });
  takeBack(addOn, undo);
  expect(standing(addOn, "Журнал", "Справочники")).toBe(before);
});

test.each([
  [{ day: null }, "день подписания"],
  [{ day: day("2026-06-01") }, "ещё не наступил"],
  [{ until: day("2026-01-01") }, "раньше дня подписания"],
  [{ signer: "" }, "кто подписал"],
  [{ place: "паспорт 4512 345678" }, "таких номеров"],
])("a consent with %o is not written", (more, words) => {
  const consent = {
    code: "М-003",
    kind: "processing",
    signer: "сам",
    day: "2026-05-14",
    until: null,
    place: "",
  };
  expect(
    ask(peopleSheet(folder), "previewPeopleAct", { kind: "sign", consent: { ...consent, ...more } }),
  ).toMatchObject({ ok: false, message: expect.stringContaining(words) });
});

describe("a withdrawal", () => {
  const withdraw: PeopleAct = {
    kind: "withdraw",
    code: "М-002",
    kinds: ["processing"],
    day: day("2026-05-14"),
  };

  test("hides the person at once, says until when the data are destroyed, and is taken back", () => {
    const addOn = peopleSheet(folder);
    const before = standing(addOn, "Журнал", "Справочники");
    const { remarks } = value(ask<PeoplePreview>(addOn, "previewPeopleAct", withdraw));
    expect(remarks.join(" ")).toContain("до 13.06.2026");
    expect(remarks.join(" ")).toContain("П-001");
    const { state, undo } = act(addOn, withdraw);
    expect(JSON.stringify(state)).not.toContain("Занятов");
    expect(JSON.stringify(ask(addOn, "proposedPairs"))).not.toContain("Занятов");
    expect(state.banks.Наставники.people[1]).toMatchObject({
      isHidden: true,
      who: { mark: "М-002", name: "" },
    });
    expect(state.consents.destruction.map(({ code, due }) => [code, due])).toContainEqual([
      "М-002",
      "2026-06-13",
    ]);
    takeBack(addOn, undo);
    expect(standing(addOn, "Журнал", "Справочники")).toBe(before);
  });
});

describe("destruction", () => {
  const erase: PeopleAct = { kind: "erase", code: "Н-004", places: [] };

  test("clears the row to the code and leaves no trace in the book; until the sidebar is closed it is taken back", () => {
    const addOn = peopleSheet(folder);
    const before = standing(addOn, "Журнал");
    const { act: draft, isFilled } = stateOf(addOn).consents.destruction[0] ?? {};
    expect(isFilled).toBe(true);
    expect(draft).toContain("код Н-004");
    expect(draft).toContain("– запрос к программе");
    expect(draft).toContain("Уничтожить не позднее: 09.06.2026");
    const preview = value(ask<PeoplePreview>(addOn, "previewPeopleAct", erase));
    expect(preview.remarks.join(" ")).toContain("истории версий");
    const { undo, state } = act(addOn, erase);
    expect(rowsOf(addOn, "Наставляемые", "Код", "ФИО", "Категория", "Основной запрос").at(-1)).toEqual([
      "Н-004",
      "",
      "педагог",
      "",
    ]);
    expect(standing(addOn)).not.toMatch(/Скрытнова|тайный/);
    expect(state.consents.destruction[0]?.isFilled).toBe(false);
    takeBack(addOn, undo);
    expect(standing(addOn, "Журнал")).toBe(before);
  });

  test("is not put back over what somebody typed since", () => {
    const addOn = peopleSheet(folder);
    const { undo } = act(addOn, erase);
    const sheet = addOn.google.spreadsheet.app.getActive().getSheetByName("Наставляемые");
    const { cells: _, ...place } = (undo && "edits" in undo ? undo.edits[0] : null) as never as {
      row: number;
      column: number;
      cells: unknown;
    };
    sheet?.getRange(place.row, place.column).setValue("Другой человек");
    expect(ask(addOn, "takeBackPeopleAct", undo)).toMatchObject({ ok: false });
    expect(standing(addOn)).toContain("Другой человек");
    expect(standing(addOn)).not.toContain("Скрытнова");
  });

  test("has its day written only when the row is cleared", () => {
    const addOn = peopleSheet(folder);
    const line = stateOf(addOn).consents.destruction[0];
    const wanted: PeopleAct = {
      kind: "destroyed",
      row: line?.row ?? 0,
      key: line?.key ?? "",
      mark: "Н-004",
      day: "2026-05-15",
    };
    expect(ask(addOn, "previewPeopleAct", wanted)).toMatchObject({
      ok: false,
      message: expect.stringContaining("ещё стоят в книге"),
    });
    act(addOn, erase);
    const { state } = act(addOn, wanted);
    expect(rowsOf(addOn, "Согласия", ...CONSENT).at(-1)).toEqual([
      "Н-004",
      "обработка ПД",
      "2026-05-10",
      "2026-05-15",
    ]);
    expect(state.consents.destruction).toEqual([]);
  });
});

test("in the sidebar a withdrawal is written, the row cleared, the act kept as it was before", async () => {
  const addOn = peopleSheet(folder);
  const sidebar = await openSidebar(addOn, "openPeople");
  const radios = [...sidebar.document.querySelectorAll('input[name="people-section"]')];
  (radios[2] as unknown as HTMLInputElement).click();
  await sidebar.settle();
  await sidebar.press("Отозвано…");
  await sidebar.choose("#consent-who", "М-003");
  await sidebar.type("#consent-day", "2026-05-15");
  await sidebar.press("Проверить и записать");
  expect(sidebar.text()).toContain("до 14.06.2026");
  await sidebar.press("Записать");
  expect(sidebar.text()).not.toContain("Новый Пётр");
  await sidebar.press("Очистить данные в книге");
  expect(sidebar.text()).toContain("Будут очищены: фамилия, имя, отчество");
  await sidebar.press("Записать");
  const drafts = [...sidebar.document.querySelectorAll("textarea")] as unknown as HTMLTextAreaElement[];
  expect(drafts.map((each) => each.value).join("\n")).toContain("– фамилия, имя, отчество");
  await sidebar.press("Вернуть как было");
  expect(sidebar.text()).toContain("Вернули как было.");
});
