import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import { type RunningAddOn, runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { storedSnapshot } from "../../local/spreadsheet-app/stored-snapshot.ts";
import { withServices } from "../../local/spreadsheet-app/with-services.ts";
import { built } from "../builds/built.ts";
import { made, plan } from "../shared/structuring/made-roadmap.ts";
import { openSidebar } from "./open-sidebar.ts";

const DEADLINES = "Контроль сроков";
const ORDER = "Издание приказа";
const CONTEST = "Разбор итогов конкурса";

let folder: string;
let addOn: RunningAddOn;
let sidebar: Awaited<ReturnType<typeof openSidebar>>;

beforeAll(async () => {
  folder = await built("add-on");
});

const reading = made({
  Подготовка: [
    { text: ORDER, deadline: "до 18.10.2024", outcome: "Приказ о наставничестве" },
    { text: CONTEST, deadline: "в течение 10 дней после конкурса" },
  ],
});

beforeEach(async () => {
  addOn = runAddOn(folder, { now: "2024-10-15T09:00:00Z" });
  const { spreadsheet } = addOn.google;
  const { edits } = plan(reading, storedSnapshot(spreadsheet.stores));
  withServices(addOn.google, () => applyEdits(spreadsheet.app.getActive(), edits));
  sidebar = await openSidebar(addOn, "openDeadlines");
  await sidebar.type("#who", "Примерова А. Т.");
});

type Field = readonly [name: string, value: string];

/** What a person does to a row: the button of its form, what they type, the button that sends it, and their words as a refusal repeats them. */
const acts: readonly {
  readonly act: string;
  readonly on: string;
  readonly fields: readonly Field[];
  readonly send: string;
  readonly kept: string;
}[] = [
  {
    act: "Отметить…",
    on: ORDER,
    fields: [
      ["day", "2024-10-14"],
      ["evidence", "№ 12 от 14.10.2024"],
    ],
    send: "Отметить",
    kept: "14.10.2024, № 12 от 14.10.2024",
  },
  { act: "Отметить…", on: ORDER, fields: [["day", "2024-10-11"]], send: "Отметить", kept: "11.10.2024" },
  {
    act: "Заметка",
    on: ORDER,
    fields: [["text", "ждём решения педсовета"]],
    send: "Записать",
    kept: "ждём решения педсовета",
  },
  {
    act: "Подтверждение",
    on: ORDER,
    fields: [["text", "папка 3, лист 12"]],
    send: "Записать",
    kept: "папка 3, лист 12",
  },
  {
    act: "Перенести срок",
    on: ORDER,
    fields: [
      ["from", "2024-11-01"],
      ["day", "2024-11-29"],
    ],
    send: "Перенести",
    kept: "01.11.2024 – 29.11.2024",
  },
  {
    act: "Произошло",
    on: CONTEST,
    fields: [
      ["day", "2024-10-10"],
      ["due", "2024-10-21"],
    ],
    send: "Произошло",
    kept: "10.10.2024, сделать до 21.10.2024",
  },
];

/** What goes wrong, how it is mended, and the sentence that says it. */
const faults: readonly {
  readonly fault: string;
  readonly begin: () => void;
  readonly end: (() => void) | null;
  readonly said: RegExp;
}[] = [
  {
    fault: "somebody else's run holds the lock",
    begin: () => {
      addOn.google.locks.taken = true;
    },
    end: () => {
      addOn.google.locks.taken = false;
    },
    said: /Не записано\. Книгу сейчас меняет кто-то другой\. Подождите минуту и повторите\./,
  },
  {
    fault: "the server fails",
    begin: () =>
      addOn.google.spreadsheet.meanwhile(() => {
        throw new Error("Service Spreadsheets failed while accessing document");
      }),
    end: () => addOn.google.spreadsheet.meanwhile(null),
    said: /Не записано\. Не получилось из-за ошибки программы\. Повторите через минуту\./,
  },
  {
    fault: "Google answers too slowly",
    begin: () =>
      addOn.google.spreadsheet.meanwhile(() => {
        throw new Error("Service Spreadsheets timed out while accessing document");
      }),
    end: () => addOn.google.spreadsheet.meanwhile(null),
    said: /Не записано\. Google отвечал слишком долго/,
  },
  {
    fault: "the row is deleted meanwhile",
    begin: () => {
      for (const stored of deadlines().cells.values()) if (stored.value !== "Код") clear(stored);
    },
    end: null,
    said: /Не записано\. Этой строки больше нет/,
  },
];

const deadlines = () => {
  const store = addOn.google.spreadsheet.stores.find(({ name }) => name === DEADLINES);
  if (!store) throw new Error("no tab");
  return store;
};
const clear = (stored: { value: unknown }) => {
  if (typeof stored.value === "string" && /^К-\d+$/.test(stored.value)) stored.value = null;
};
const cells = () =>
  JSON.stringify(storedSnapshot(addOn.google.spreadsheet.stores).tabs.find(({ name }) => name === DEADLINES));
const alarm = () => sidebar.document.querySelector('.act-messages [role="alert"]')?.textContent ?? "";

function buttonOf(name: string): HTMLButtonElement {
  const button = sidebar.document.querySelector(`[aria-label="Действия: ${name}"]`);
  if (button === null) throw new Error(`no row «${name}»`);
  return button as unknown as HTMLButtonElement;
}

async function perform({ act, on, fields, send }: (typeof acts)[number]): Promise<void> {
  buttonOf(on).click();
  await sidebar.settle();
  await sidebar.press(act);
  for (const [name, value] of fields) await sidebar.type(`.act-form [name="${name}"]`, value);
  await sidebar.press(send);
}

describe.each(faults)("when $fault", ({ begin, end, said }) => {
  test.each(acts)(
    "«$act» is refused in a sentence, nothing is written, «$kept» is not lost",
    async (each) => {
      begin();
      const before = cells();
      await perform(each);
      expect(alarm()).toMatch(said);
      expect(alarm()).toContain(`Мероприятие: ${each.on}`);
      expect(alarm()).toContain(`Вы вписали: «${each.kept}»`);
      expect(cells()).toBe(before);
      expect(sidebar.text()).not.toContain("записываю…");
      if (end === null) return;
      end();
      await perform(each);
      expect(cells()).not.toBe(before);
      // Words of an act that was refused stay until the person puts them away.
      expect(alarm()).toContain(each.kept);
      await sidebar.press("Понятно");
      expect(alarm()).toBe("");
    },
  );
});

test("a plain tick that is refused repeats no words nobody typed", async () => {
  addOn.google.locks.taken = true;
  const box = sidebar.document.querySelector('input[type="checkbox"]:not([id="tick-К-001"])');
  (box as unknown as HTMLInputElement).click();
  await sidebar.settle();
  expect(alarm()).toContain(`Мероприятие: ${CONTEST}`);
  expect(alarm()).not.toContain("Вы вписали");
});

test("a list that the server cannot read says so, and is read when it can", async () => {
  addOn.google.spreadsheet.meanwhile(() => {
    throw new Error("Service Spreadsheets failed while accessing document");
  });
  const other = await openSidebar(addOn, "openDeadlines");
  expect(other.document.querySelector('[role="alert"]')?.textContent).toContain("ошибки программы");
  addOn.google.spreadsheet.meanwhile(null);
  await other.press("Повторить");
  expect(other.boxes()).toHaveLength(2);
});
