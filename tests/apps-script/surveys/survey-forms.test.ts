import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { features } from "../../../apps-script/build.mjs";
import type { UndoPreview } from "../../../apps-script/server/server-api.ts";
import { runAddOn } from "../../../local/spreadsheet-app/run-add-on.ts";
import { storedSnapshot } from "../../../local/spreadsheet-app/stored-snapshot.ts";
import { NEWER_BOOK } from "../../../shared/messages/newer-book.ts";
import { questionnaires } from "../../../shared/surveys/questionnaires.ts";
import { responseMark } from "../../../shared/surveys/response-mark.ts";
import { memoryLine, VERSION_KEY } from "../../../shared/workbook/program-memory.ts";
import { built } from "../../builds/built.ts";
import { ask, value } from "../ask-add-on.ts";
import { AFTER, POINTS, SHORT, surveySheet, WORDS } from "./survey-sheet.ts";

let folder: string;
beforeAll(async () => {
  folder = await built("add-on-with-surveys");
}, 120_000);

const [FORMS] = features.surveys.scopes as readonly [string];
const YESTERDAY = "2026-05-14T10:00:00Z";

describe("rights", () => {
  test("this edition asks for forms besides, and holds no code of the other features", async () => {
    const scopes = async (file: string) => JSON.parse(await readFile(file, "utf8")).oauthScopes;
    const plain = await scopes("apps-script/appsscript.json");
    expect(await scopes(join(folder, "appsscript.json"))).toEqual([
      ...plain,
      "https://www.googleapis.com/auth/forms",
    ]);
    const code = await readFile(join(folder, "Code.js"), "utf8");
    expect(code).toContain("FormApp");
    expect(code).not.toMatch(/MailApp|DocumentApp|DriveApp|newTrigger/);
  });

  test("the usual edition holds none of it and says so instead of failing", async () => {
    const usual = await built("add-on");
    expect(await readFile(join(usual, "Code.js"), "utf8")).not.toMatch(/FormApp|ScriptApp/);
    expect(value(ask(runAddOn(usual), "surveysState"))).toEqual({ kind: "absent" });
  }, 120_000);

  test("a right that was not given is asked for on Google's page; one taken back meanwhile is told", () => {
    const { addOn, state, make, preview } = surveySheet(folder);
    preview(SHORT);
    addOn.google.rights.refused.add(FORMS);
    expect(state()).toEqual({ kind: "not-allowed", url: "https://accounts.google.com/consent" });
    expect(make()).toEqual({
      ok: false,
      message: "Google не разрешил работать с формами. Откройте «Анкеты» ещё раз и дайте разрешение.",
    });
  });
});

describe("a form", () => {
  test("is shown first: to look makes nothing, and what was not shown is not made", () => {
    const { addOn, forms, preview } = surveySheet(folder);
    const before = JSON.stringify(storedSnapshot(addOn.google.spreadsheet.stores));
    const shown = preview(AFTER);
    expect(shown).toMatchObject({ title: "Анкета наставника по окончании работы", remarks: [] });
    expect(shown.items[0]).toEqual({ title: POINTS, takes: "балл от 1 до 10", required: true });
    const reply = ask(addOn, "makeSurveyForm", { ...AFTER, anonymous: false, shown: shown.fingerprint });
    expect(reply).toMatchObject({ ok: true, value: { problem: true } });
    expect(forms.forms).toEqual([]);
    expect(JSON.stringify(storedSnapshot(addOn.google.spreadsheet.stores))).toBe(before);
  });

  test("of every questionnaire: the items are those shown, nobody signs in or is written down", () => {
    const { preview, made } = surveySheet(folder);
    for (const { id } of questionnaires) {
      const request = { ...AFTER, questionnaire: id };
      const { items, description } = preview(request);
      const form = made(request);
      const asked = ({ title, required }: { title: string; required: boolean }) => ({ title, required });
      expect(form.items.map(asked), id).toEqual(items.map(asked));
      expect(form, id).toMatchObject({
        description,
        published: true,
        collectsEmail: false,
        onePerUser: false,
        canEdit: false,
        showsSummary: false,
      });
      const scales = form.items.filter(({ type }) => type === "SCALE");
      expect(
        scales.every(({ low, high }) => low === 1 && high === 10),
        id,
      ).toBe(true);
    }
  });

  test("with a code it asks for the code first; its link and its line in «Журнал» are there", () => {
    const { made, state, journal } = surveySheet(folder);
    const form = made({ ...SHORT, anonymous: false });
    expect(form.items.map(({ title }) => title)).toEqual(["Код участника", POINTS, WORDS]);
    expect(state()).toMatchObject({
      forms: [
        { url: `https://docs.google.com/forms/d/e/${form.id}/viewform`, anonymous: false, finished: true },
      ],
    });
    expect(journal().at(-1)).toBe("Анкеты: создана форма Google «Анкета наставника по окончании работы».");
  });

  test("an organisation that asks everybody to sign in is asked not to, and what it insists on is told", () => {
    const { forms, make } = surveySheet(folder);
    forms.login = "default";
    expect(value(make()).said).not.toContain("учётную запись");
    expect(forms.forms[0]?.requiresLogin).toBe(false);
    forms.login = "always";
    expect(value(make()).said).toContain("вошёл в её учётную запись");
  });

  test("the person's own questions: a known one keeps its column, what was not understood is told", () => {
    const { preview, make, forms } = surveySheet(folder);
    const request = { ...SHORT, questions: `${SHORT.questions}\nЧто бы Вы сказали другим?` };
    expect(preview(request).remarks[0]).toContain("нет вида ответа");
    value(make(request));
    expect(forms.forms[0]?.items).toHaveLength(3);
    expect(ask(surveySheet(folder).addOn, "previewSurveyForm", { ...SHORT, questions: " \n" })).toMatchObject(
      {
        ok: false,
        message: expect.stringContaining("нет ни одного вопроса"),
      },
    );
  });

  test.each([
    ["Service invoked too many times for one day: forms.", "не даёт работать с формами сегодня"],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", "сейчас не отвечают"],
    ["Something new", "ошибки программы"],
  ])(
    "its making fails («%s») at any call: one sentence, and what was begun is known as unfinished",
    (failure, sentence) => {
      for (const call of [
        "FormApp.create",
        "Form.set description",
        "Form.addParagraphTextItem",
        "Form.set published",
      ]) {
        const { forms, make, state, look } = surveySheet(folder);
        forms.failure = (name) => (name === call ? failure : null);
        expect(make()).toMatchObject({ ok: false, message: expect.stringContaining(sentence) });
        forms.failure = null;
        const now = state();
        const left = now.kind === "ready" ? now.forms : [];
        expect(left).toHaveLength(call === "FormApp.create" ? 0 : 1);
        expect(forms.forms.every(({ published }) => !published)).toBe(true);
        for (const form of left) {
          expect(form.finished).toBe(false);
          expect(look(form.id)).toMatchObject({
            ok: false,
            message: expect.stringContaining("не закончена"),
          });
        }
      }
    },
  );

  test("another run that writes keeps it from being made", () => {
    const { addOn, forms, make } = surveySheet(folder);
    addOn.google.locks.taken = true;
    expect(make()).toMatchObject({ ok: false, message: expect.stringContaining("меняет кто-то другой") });
    expect(forms.forms).toEqual([]);
  });

  test("without a book, that is what is said", () => {
    const addOn = runAddOn(folder);
    const { fingerprint } = value(ask<{ fingerprint: string }>(addOn, "previewSurveyForm", SHORT));
    expect(ask(addOn, "makeSurveyForm", { ...SHORT, shown: fingerprint })).toMatchObject({
      ok: false,
      message: expect.stringContaining("ещё нет книги"),
    });
    expect(addOn.google.forms.forms).toEqual([]);
  });

  test("a book of a newer program is left alone", () => {
    const { addOn, forms, made, make, look } = surveySheet(folder);
    const form = made();
    const lists = addOn.google.spreadsheet.stores.find(({ name }) => name === "Справочники");
    const version = [...(lists?.cells.values() ?? [])].find(({ value: cell }) =>
      String(cell).startsWith(memoryLine(VERSION_KEY, "")),
    );
    Object.assign(version as object, { value: memoryLine(VERSION_KEY, "999") });
    expect(make()).toEqual({ ok: false, message: NEWER_BOOK });
    expect(look(form.id)).toEqual({ ok: false, message: NEWER_BOOK });
    expect(forms.forms).toHaveLength(1);
  });

  test("a copy of the spreadsheet knows no form of this one", () => {
    const { addOn, made, state } = surveySheet(folder);
    made();
    addOn.google.spreadsheet.id = "a copy";
    expect(state()).toMatchObject({ forms: [] });
  });
});

describe("answers", () => {
  test("become rows: shown first, written at a press, never twice, taken back like every run", () => {
    const { addOn, forms, made, look, read, rows } = surveySheet(folder);
    const form = made();
    forms.submit(form, { [POINTS]: 9, [WORDS]: "времени" }, YESTERDAY);
    forms.submit(form, { [POINTS]: 9, [WORDS]: "времени" }, YESTERDAY);
    const preview = value(look(form.id));
    expect(preview).toMatchObject({ fresh: 2, remarks: [], renamed: [] });
    expect(preview.changes.join(" ")).toContain("Добавить в «Анкеты» 2 анкеты: наставник, после.");
    expect(rows()).toEqual([]);
    expect(value(read(form.id))).toEqual({ kind: "read", said: "Записано во вкладку «Анкеты»: 2." });
    expect(rows()).toMatchObject([
      { Роль: "наставник", Опрос: "после", Дата: { date: "2026-05-14" }, [POINTS]: 9, "Код участника": null },
      { [POINTS]: 9 },
    ]);
    expect(value(read(form.id))).toEqual({ kind: "read", said: "Новых ответов нет." });
    forms.submit(form, { [POINTS]: 4 }, "2026-05-15T08:00:00Z");
    value(read(form.id));
    expect(rows().map((row) => row[POINTS])).toEqual([9, 9, 4]);
    const undo = value(ask<UndoPreview>(addOn, "previewUndo"));
    value(ask(addOn, "undoLast", { shown: undo.fingerprint }));
    expect(rows().map((row) => row[POINTS])).toEqual([9, 9]);
    expect(value(look(form.id)).fresh).toBe(1);
  });

  test("have their day on the calendar of the spreadsheet", () => {
    const { forms, made, read, rows } = surveySheet(folder);
    const form = made();
    forms.submit(form, { [POINTS]: 9 }, "2026-05-13T22:30:00Z");
    read(form.id);
    expect(rows()[0]?.Дата).toEqual({ date: "2026-05-14" });
  });

  test("with a code: a known one is written, of an unknown one the answer alone", () => {
    const { forms, made, look, read, rows } = surveySheet(folder);
    const form = made({ ...SHORT, anonymous: false });
    forms.submit(form, { "Код участника": "m-1", [POINTS]: 9 }, YESTERDAY);
    forms.submit(form, { "Код участника": "М-777", [POINTS]: 8 }, YESTERDAY);
    expect(value(look(form.id)).remarks).toEqual([
      "Ответ 2: во вкладке «Наставники» нет кода «М-777», анкета будет записана без кода.",
    ]);
    read(form.id);
    expect(rows().map((row) => row["Код участника"])).toEqual(["М-001", null]);
  });

  test("what was changed in the form is told; a renamed question goes where the person says", () => {
    const { addOn, forms, made, look, read, rows } = surveySheet(folder);
    const form = made();
    const [points, words] = form.items as [(typeof form.items)[0], (typeof form.items)[0]];
    points.title = "Польза программы";
    form.items = form.items.filter((item) => item !== words);
    forms.addByHand(form, "TEXT", "Ваш класс");
    forms.addByHand(form, "TEXT", "Ваша фамилия");
    forms.addByHand(form, "SECTION_HEADER", "Спасибо");
    forms.addByHand(form, "FILE_UPLOAD", "Ваша работа");
    forms.submit(form, { "Польза программы": 7, "Ваш класс": "7 «Б»", "Ваша фамилия": "Тайнова" }, YESTERDAY);
    const told = value(look(form.id));
    expect(told.renamed).toEqual([{ item: points.id, was: POINTS, now: "Польза программы" }]);
    expect(told.remarks.join("\n")).toMatchInlineSnapshot(`
      "Вопрос «Эффективность программы наставничества» в форме теперь звучит «Польза программы»: пока не отмечено, что он тот же, его ответы встанут в столбец «Польза программы».
      В форму добавлен вопрос «Ваш класс»: его ответы встанут в столбец «Ваш класс».
      Вопрос «Ваша фамилия», добавленный в форму, не будет записан: он просит имя или адрес, а в анкетах людей называют кодами.
      Вопрос «Ваша работа», добавленный в форму, не будет записан: файлам в «Анкетах» нет места.
      Вопроса «Чего Вам не хватило в программе и/или что хотелось бы изменить?» в форме больше нет: он останется без ответов."
    `);
    value(read(form.id, [points.id]));
    expect(rows()[0]).toMatchObject({ [POINTS]: 7, "Ваш класс": "7 «Б»" });
    expect(JSON.stringify(storedSnapshot(addOn.google.spreadsheet.stores))).not.toContain("Тайнова");
  });

  test("ticks and grids are words; an empty answer is told and not written", () => {
    const { forms, made, look, read, rows } = surveySheet(folder);
    const form = made();
    for (const item of form.items) item.required = false;
    forms.addByHand(form, "CHECKBOX", "Что помогло");
    forms.submit(form, {}, YESTERDAY);
    forms.submit(form, { "Что помогло": ["встречи", "уроки"] }, YESTERDAY);
    expect(value(look(form.id))).toMatchObject({
      fresh: 1,
      remarks: [expect.stringContaining("добавлен вопрос"), "Ответ 1 пустой и не будет записан."],
    });
    read(form.id);
    expect(rows()).toMatchObject([{ "Что помогло": "встречи; уроки" }]);
  });

  test("that came while the person looked are shown before they are written", () => {
    const { addOn, forms, made, look, rows } = surveySheet(folder);
    const form = made();
    forms.submit(form, { [POINTS]: 9 }, YESTERDAY);
    const shown = value(look(form.id)).fingerprint;
    forms.submit(form, { [POINTS]: 1 }, YESTERDAY);
    expect(value(ask(addOn, "readFormAnswers", { form: form.id, same: [], shown }))).toMatchObject({
      kind: "changed",
      preview: { fresh: 2 },
    });
    expect(rows()).toEqual([]);
  });

  test("the mark stands in the row, so a run that dies at any write is completed without a second row", () => {
    const whole = surveySheet(folder);
    const answer = (sheet: typeof whole) => {
      const form = sheet.made();
      for (const points of [9, 8, 7]) sheet.forms.submit(form, { [POINTS]: points }, YESTERDAY);
      return form;
    };
    const first = answer(whole);
    const before = whole.addOn.google.spreadsheet.writes();
    value(whole.read(first.id));
    const writes = whole.addOn.google.spreadsheet.writes() - before;
    expect(writes).toBeGreaterThan(3);
    expect(whole.rows()[0]).toMatchObject({ "Ответ формы": responseMark(first.responses[0]?.id ?? "") });
    for (let at = 0; at < writes; at += 1) {
      const sheet = surveySheet(folder);
      const form = answer(sheet);
      sheet.addOn.google.spreadsheet.dieAfter(at);
      expect(sheet.read(form.id).ok).toBe(false);
      sheet.addOn.google.spreadsheet.dieAfter(Number.POSITIVE_INFINITY);
      expect(sheet.read(form.id).ok).toBe(true);
      expect([at, sheet.rows().map((row) => row[POINTS])]).toEqual([at, [9, 8, 7]]);
    }
  }, 60_000);

  test("of a form that is gone, that fails, or may not be read: one sentence, and nothing is written", () => {
    const { addOn, forms, made, look, rows, state } = surveySheet(folder);
    const form = made();
    forms.submit(form, { [POINTS]: 9 }, YESTERDAY);
    forms.failure = () => "Failed to retrieve form data. Please wait and try again.";
    expect(look(form.id)).toMatchObject({
      ok: false,
      message: expect.stringContaining("сейчас не отвечают"),
    });
    forms.failure = null;
    addOn.google.rights.refused.add(FORMS);
    expect(look(form.id)).toMatchObject({ ok: false, message: expect.stringContaining("дайте разрешение") });
    addOn.google.rights.refused.clear();
    form.deleted = true;
    expect(look(form.id)).toMatchObject({ ok: false, message: expect.stringContaining("её удалили") });
    expect(rows()).toEqual([]);
    value(ask(addOn, "forgetSurveyForm", { form: form.id }));
    expect(state()).toMatchObject({ forms: [] });
    expect(look(form.id)).toMatchObject({ ok: false, message: expect.stringContaining("уже нет в списке") });
  });
});
