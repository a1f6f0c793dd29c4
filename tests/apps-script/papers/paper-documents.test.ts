import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { features } from "../../../apps-script/build.mjs";
import type {
  PapersMade,
  PapersPreview,
  PapersRequest,
} from "../../../apps-script/server/papers/paper-api.ts";
import type { StoredDocument } from "../../../local/spreadsheet-app/documents.ts";
import { type RunningAddOn, runAddOn } from "../../../local/spreadsheet-app/run-add-on.ts";
import { storedSnapshot } from "../../../local/spreadsheet-app/stored-snapshot.ts";
import { paperKinds } from "../../../shared/papers/paper-kinds.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { built } from "../../builds/built.ts";
import { NAMES, paperSchool, WITHDRAWN } from "../../shared/papers/paper-school.ts";
import { ask, value } from "../ask-add-on.ts";
import { peopleSheet } from "../people/people-school.ts";

let folder: string;
beforeAll(async () => {
  folder = await built("add-on-with-documents");
}, 120_000);

const [DOCUMENTS] = features.documents.scopes as readonly [string];
const byCodes: OutsideData = { ...paperSchool, Паспорт: { ...paperSchool.Паспорт, "Режим имён": "коды" } };
const ORDER: PapersRequest = { kind: "приказ", date: "2026-05-15", rows: "П-001", despite: "" };
const MEETINGS: PapersRequest = { ...ORDER, kind: "встречи", rows: "" };

const sheet = (data: OutsideData = paperSchool) => peopleSheet(folder, data);
const look = (addOn: RunningAddOn, request: PapersRequest) =>
  value(ask<PapersPreview>(addOn, "previewPapers", request));
const make = (addOn: RunningAddOn, request: PapersRequest) =>
  ask<PapersMade>(addOn, "makePapers", { ...request, shown: look(addOn, request).fingerprint });
const standing = (addOn: RunningAddOn) => JSON.stringify(storedSnapshot(addOn.google.spreadsheet.stores));
const journal = (addOn: RunningAddOn) => {
  const tabs = storedSnapshot(addOn.google.spreadsheet.stores).tabs;
  return (tabs.find(({ name }) => name === "Журнал")?.rows ?? []).map((cells) => String(cells[2]));
};
const textOf = ({ body }: StoredDocument) =>
  body
    .map((element) =>
      element.kind === "paragraph"
        ? element.text
        : element.kind === "table"
          ? element.cells.flat().join("\n")
          : "",
    )
    .join("\n");

describe("rights", () => {
  test("this edition asks for documents besides, never for the Drive, and holds no code of the other features", async () => {
    const scopes = async (file: string) => JSON.parse(await readFile(file, "utf8")).oauthScopes;
    const plain = await scopes("apps-script/appsscript.json");
    expect(await scopes(join(folder, "appsscript.json"))).toEqual([
      ...plain,
      "https://www.googleapis.com/auth/documents",
    ]);
    const code = await readFile(join(folder, "Code.js"), "utf8");
    expect(code).toContain("DocumentApp");
    expect(code).not.toMatch(/MailApp|FormApp|DriveApp|newTrigger/);
  });

  test("the usual edition holds none of it and says so instead of failing", async () => {
    const usual = await built("add-on");
    expect(await readFile(join(usual, "Code.js"), "utf8")).not.toMatch(/DocumentApp|ScriptApp|Charts\.new/);
    expect(value(ask(runAddOn(usual), "papersState"))).toEqual({ kind: "absent" });
  }, 120_000);

  test("a right that was not given is asked for on Google's page; one taken back meanwhile is told", () => {
    const addOn = sheet();
    addOn.google.rights.refused.add(DOCUMENTS);
    expect(value(ask(addOn, "papersState"))).toEqual({
      kind: "not-allowed",
      url: "https://accounts.google.com/consent",
    });
    expect(make(addOn, ORDER)).toMatchObject({
      ok: true,
      value: {
        papers: [],
        problems: [expect.stringContaining("дайте разрешение"), expect.stringContaining("Не сделано: 1")],
      },
    });
  });
});

describe("a dry run", () => {
  test("makes and writes nothing; what was not shown is not made", () => {
    const addOn = sheet();
    const before = standing(addOn);
    const { papers, remarks } = look(addOn, ORDER);
    expect(papers).toMatchObject([{ name: "Приказ о закреплении пар – № 45-О", madeFrom: ["П-001"] }]);
    expect(remarks).toEqual([]);
    expect(look(addOn, { ...ORDER, rows: "" }).remarks.join(" ")).toContain("П-003");
    expect(ask(addOn, "makePapers", { ...ORDER, shown: "something else" })).toMatchObject({
      ok: true,
      value: { kind: "changed", preview: { papers: [{ madeFrom: ["П-001"] }] } },
    });
    expect(addOn.google.documents.documents).toEqual([]);
    expect(standing(addOn)).toBe(before);
  });

  test("without a row that needs the paper nothing is made, and that is said", () => {
    const addOn = sheet();
    expect(make(addOn, { ...ORDER, rows: "П-777" })).toMatchObject({
      ok: false,
      message: expect.stringContaining("Ни одной бумаги не получается"),
    });
  });
});

describe("documents", () => {
  test("the order: names and posts in their cases, its day and number, the example's foot, and the line of «Журнал»", () => {
    const addOn = sheet();
    const made = value(make(addOn, ORDER));
    expect(made).toEqual({
      kind: "made",
      papers: [{ name: "Приказ о закреплении пар – № 45-О", url: "https://docs.google.com/open?id=doc-1" }],
      problems: [],
    });
    const [document] = addOn.google.documents.documents as [StoredDocument];
    const text = textOf(document);
    for (const words of [
      "№ 45-О",
      "Примерова Анна Тестовна",
      "на куратора Кураторову Ольгу Ивановну, заместителя директора по УВР.",
      "М.\u00A0П.\u00A0Директорова",
    ])
      expect(text).toContain(words);
    expect(document).toMatchObject({ name: "Приказ о закреплении пар – № 45-О", closed: true });
    expect(document.foot[0]?.text).toContain("Примерная форма");
    expect(document.page).toMatchObject({ width: 595.28, left: 85.05 });
    const tables = document.body.filter((element) => element.kind === "table");
    for (const { widths, cells } of tables) {
      expect(widths).toHaveLength(cells[0]?.length ?? 0);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(468);
    }
    expect(journal(addOn).at(-1)).toBe("Бумаги: Приказ о закреплении наставнических пар – 1 (П-001).");
  });

  test.each(paperKinds.map(({ key }) => key))(
    "%s: whole, without a name nobody may see, by codes without any",
    (kind) => {
      for (const [data, names] of [
        [paperSchool, WITHDRAWN],
        [byCodes, NAMES],
      ] as const) {
        const addOn = sheet(data);
        const rows = kind === "уведомление" ? "П-001" : "";
        const reply = make(addOn, { kind, date: "", rows, despite: "проверка" });
        if (!reply.ok) {
          expect([kind, reply.message]).toEqual([
            "согласие-представителя",
            expect.stringContaining("Ни одной бумаги"),
          ]);
          continue;
        }
        const { documents } = addOn.google.documents;
        expect(documents.length).toBeGreaterThan(0);
        for (const document of documents) {
          const text = `${document.name}\n${textOf(document)}`.replace(
            /Примерная школа|Образцовая|Примерск/g,
            "",
          );
          expect(text).not.toMatch(/\{\{|\}\}|undefined|null|NaN/);
          expect(text).not.toMatch(names);
          expect(document.body[0]).not.toMatchObject({ text: "" });
        }
      }
    },
  );

  test("no look of the paragraph before is taken over: each has all of its own", () => {
    const addOn = sheet();
    value(make(addOn, ORDER));
    const paragraphs =
      addOn.google.documents.documents[0]?.body.filter(({ kind }) => kind === "paragraph") ?? [];
    const keys = paragraphs.map((each) =>
      Object.keys("attributes" in each ? each.attributes : {})
        .sort()
        .join(),
    );
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toContain("HORIZONTAL_ALIGNMENT");
  });
});

describe("faults", () => {
  test.each([
    ["Service invoked too many times for one day: docs create.", "не даёт создавать документы сегодня"],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", "сейчас не отвечают"],
    ["Something new", "ошибки программы"],
  ])(
    "«%s» after the first document: it stays and is in «Журнал», the others are told by their codes",
    (failure, sentence) => {
      const addOn = sheet();
      const { documents } = addOn.google;
      const { papers } = look(addOn, MEETINGS);
      expect(papers.length).toBeGreaterThan(1);
      documents.onMade = () => {
        documents.failure = (call) => (call === "DocumentApp.create" ? failure : null);
      };
      const made = value(make(addOn, MEETINGS));
      expect(made).toMatchObject({ kind: "made", papers: [{ name: papers[0]?.name }] });
      const problems = made.kind === "made" ? made.problems.join(" ") : "";
      expect(problems).toContain(sentence);
      for (const { madeFrom } of papers.slice(1)) expect(problems).toContain(madeFrom.join(", "));
      expect(journal(addOn).at(-1)).toBe(`Бумаги: Лист встреч – 1 (${papers[0]?.madeFrom.join(", ")}).`);
    },
  );

  test("a quota that ends leaves what was made", () => {
    const addOn = sheet();
    addOn.google.documents.quota = 1;
    expect(value(make(addOn, MEETINGS))).toMatchObject({
      papers: [expect.anything()],
      problems: [expect.stringContaining("Повторите завтра"), expect.stringContaining("Не сделано")],
    });
  });

  test("another run that writes keeps the line from «Журнал», and that is told", () => {
    const addOn = sheet();
    addOn.google.documents.onMade = () => {
      addOn.google.locks.taken = true;
    };
    expect(value(make(addOn, ORDER))).toMatchObject({
      papers: [expect.anything()],
      problems: [expect.stringContaining("строка в «Журнал» не записана. Книгу сейчас меняет кто-то другой")],
    });
  });

  test("a book that changed while the person looked is shown anew", () => {
    const addOn = sheet();
    const { fingerprint } = look(addOn, MEETINGS);
    const changed = sheet({ ...paperSchool, Пары: paperSchool.Пары.slice(0, 1) });
    expect(value(ask(changed, "makePapers", { ...MEETINGS, shown: fingerprint }))).toMatchObject({
      kind: "changed",
    });
  });

  test("without a book, that is what is said", () => {
    expect(ask(runAddOn(folder), "previewPapers", ORDER)).toMatchObject({
      ok: false,
      message: expect.stringContaining("ещё нет книги"),
    });
  });
});
