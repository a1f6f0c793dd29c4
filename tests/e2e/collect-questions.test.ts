import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../local/bootstrap/chromium.mjs";
import type { Question } from "../../shared/form-filling/question.ts";

let browser: Browser;
let page: Page;
let collector: string;

beforeAll(async () => {
  const bundle = await build({
    entryPoints: ["extension/content/collect/collect-questions.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "collector",
  });
  collector = bundle.outputFiles[0]!.text;
  browser = await chromium.launch({
    executablePath: findChromium()!,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  page = await browser.newPage();
});
afterAll(async () => browser?.close());

async function collect(body: string): Promise<Question[]> {
  await page.setContent(`<!doctype html><html lang="ru"><body>${body}</body></html>`);
  await page.addScriptTag({ content: collector });
  return page.evaluate(() =>
    (
      window as unknown as { collector: { collectQuestions(root: Document): { question: Question }[] } }
    ).collector
      .collectQuestions(document)
      .map((live) => live.question),
  );
}

/** What a person would say the page asks, read off the mark-up by eye. */
describe("the text of a question", () => {
  test.each([
    ["a label by for", `<label for="a">ИНН:</label><input id="a">`, ["ИНН"]],
    ["a label around", `<label>ИНН <input></label>`, ["ИНН"]],
    ["a required star is no part of it", `<label for="a">ИНН <span>*</span></label><input id="a">`, ["ИНН"]],
    ["«обязательное поле» is no part of it", `<label>ИНН (обязательное поле)<input></label>`, ["ИНН"]],
    [
      "aria-labelledby with a missing id wins over a label that says nothing",
      `<div id="q" role="heading" aria-level="3">ИНН организации</div><textarea aria-label="Мой ответ" aria-labelledby="q gone"></textarea>`,
      ["ИНН организации"],
    ],
    ["aria-label", `<input aria-label="Краткое наименование">`, ["Краткое наименование"]],
    ["the text before, in one line", `<p>ИНН: <input> КПП: <input></p>`, ["ИНН", "КПП"]],
    ["the text before a line break", `Телефон<br><input><br>Почта<br><input>`, ["Телефон", "Почта"]],
    [
      "a block above in a box of its own",
      `<div><div>Первый вопрос</div><div><input></div></div><div><div>Второй вопрос</div><div><input></div></div>`,
      ["Первый вопрос", "Второй вопрос"],
    ],
    [
      "a hint between the question and its box",
      `<div><p>Доля молодых специалистов</p><p class="hint">В процентах</p><input></div>`,
      ["Доля молодых специалистов"],
    ],
    [
      "the cell to the left",
      `<table><tr><td>1.</td><td>ИНН</td><td><input></td></tr><tr><td>2.</td><td>КПП</td><td><input></td></tr></table>`,
      ["ИНН", "КПП"],
    ],
    [
      "two pairs of cells in a row",
      `<table><tr><td>Номер</td><td><input></td><td>Дата</td><td><input></td></tr></table>`,
      ["Номер", "Дата"],
    ],
    [
      "the cell above",
      `<table><tr><td>Номер</td><td>Дата</td></tr><tr><td><input></td><td><input></td></tr><tr><td>Кем выдан</td><td>Срок</td></tr><tr><td><input></td><td><input></td></tr></table>`,
      ["Номер", "Дата", "Кем выдан", "Срок"],
    ],
    [
      "a matrix of two-level heads",
      `<table><tr><th rowspan="2">Форма</th><th colspan="2">Пары</th></tr><tr><th>всего</th><th>активных</th></tr>
       <tr><td>педагог – педагог</td><td><input></td><td><input></td></tr></table>`,
      ["педагог – педагог: Пары: всего", "педагог – педагог: Пары: активных"],
    ],
    [
      "a row span on the left",
      `<table><tr><td rowspan="2">Наставники</td><td>всего</td><td><input></td></tr><tr><td>обучены</td><td><input></td></tr></table>`,
      ["Наставники: всего", "Наставники: обучены"],
    ],
    [
      "a row of units is no question",
      `<table><tr><th>Показатель</th><th>Ед.</th><th>Значение</th></tr><tr><td>Наставников</td><td>чел.</td><td><input></td></tr></table>`,
      ["Наставников"],
    ],
    [
      "radio buttons under a paragraph",
      `<div><p>Есть положение?</p><label><input type="radio" name="a">Да</label><label><input type="radio" name="a">Нет</label></div>`,
      ["Есть положение?"],
    ],
    [
      "radio buttons in a fieldset",
      `<fieldset><legend>Вид <b>*</b></legend><label><input type="radio" name="a">ДОО</label><label><input type="radio" name="a">ОО</label></fieldset>`,
      ["Вид"],
    ],
    [
      "a grid of radio buttons, rows ask",
      `<table><tr><th></th><th>Да</th><th>Нет</th></tr>
       <tr><td>Положение</td><td><input type="radio" name="a"></td><td><input type="radio" name="a"></td></tr>
       <tr><td>Приказ</td><td><input type="radio" name="b"></td><td><input type="radio" name="b"></td></tr></table>`,
      ["Положение", "Приказ"],
    ],
    [
      "a grid of radio buttons, columns ask",
      `<table><tr><th></th><th>Положение</th><th>Приказ</th></tr>
       <tr><td>Да</td><td><input type="radio" name="a"></td><td><input type="radio" name="b"></td></tr>
       <tr><td>Нет</td><td><input type="radio" name="a"></td><td><input type="radio" name="b"></td></tr></table>`,
      ["Положение", "Приказ"],
    ],
    [
      "check boxes without names in a plain box",
      `<div><p>Виды поощрения</p><div><label><input type="checkbox">доплата</label><label><input type="checkbox">грамота</label></div></div>`,
      ["Виды поощрения"],
    ],
    [
      "a placeholder when there is nothing else",
      `<div><input placeholder="ИНН организации"></div>`,
      ["ИНН организации"],
    ],
    [
      "scripts in a label are not text",
      `<label>ИНН<script>1</script><style>a{}</style><input></label>`,
      ["ИНН"],
    ],
    [
      "hidden parts of a label are not read",
      `<label>ИНН <i hidden>секрет</i><b style="display:none">нет</b><input></label>`,
      ["ИНН"],
    ],
  ])("%s", async (_name, body, texts) => {
    expect((await collect(body)).map((question) => question.text)).toEqual(texts);
  });
});

describe("the options of a question", () => {
  test.each([
    [
      "bare radio buttons",
      `Есть? <input type="radio" name="a" value="1"> да <input type="radio" name="a" value="0"> нет`,
      ["1 да", "0 нет"],
    ],
    [
      "radio buttons without values",
      `<p>Есть?</p><label><input type="radio" name="a">да</label><label><input type="radio" name="a">нет</label>`,
      ["да да", "нет нет"],
    ],
    [
      "a grid names them by its heads",
      `<table><tr><th></th><th>Да</th><th>Нет</th></tr><tr><td>Приказ</td><td><input type="radio" name="a" value="y"></td><td><input type="radio" name="a" value="n"></td></tr></table>`,
      ["y Да", "n Нет"],
    ],
    [
      "a list without its placeholder",
      `<label>Район<select><option value="">Выберите</option><option value="7">Лесной</option></select></label>`,
      ["7 Лесной"],
    ],
    [
      "a list whose placeholder has a value",
      `<label>Район<select><option value="0">— не выбрано —</option><option value="7">Лесной</option></select></label>`,
      ["7 Лесной"],
    ],
  ])("%s", async (_name, body, options) => {
    const [question] = await collect(body);
    expect(question!.options.map(({ value, label }) => `${value} ${label}`)).toEqual(options);
  });
});

describe("where a question stands", () => {
  test.each([
    [
      "headings, outermost first",
      `<h2>Раздел</h2><h3>Часть</h3><label>А<input></label>`,
      ["Раздел", "Часть"],
    ],
    ["the page's title is no section", `<h1>Форма</h1><label>А<input></label>`, []],
    [
      "a heading closes the ones below it",
      `<h2>Один</h2><h3>Часть</h3><h2>Два</h2><label>А<input></label>`,
      ["Два"],
    ],
    [
      "fieldsets",
      `<fieldset><legend>Куратор</legend><label>ФИО<input></label><label>Должность<input></label></fieldset>`,
      ["Куратор"],
    ],
    [
      "caption and column head",
      `<table><caption>Пары</caption><tr><th>Форма</th><th>Количество</th></tr><tr><td>А</td><td><input></td></tr></table>`,
      ["Пары", "Количество"],
    ],
    [
      "a band across the table",
      `<table><tr><td colspan="2">Наставники</td></tr><tr><td>всего</td><td><input></td></tr></table>`,
      ["Наставники"],
    ],
  ])("%s", async (_name, body, section) => {
    expect((await collect(body))[0]!.section).toEqual(section);
  });

  test("«из них» stands under its whole", async () => {
    const questions = await collect(
      `<label>Наставников, всего<input></label><label>из них обучены<input></label><label>в том числе очно<input></label><label>Пар<input></label>`,
    );
    expect(questions.map(({ section }) => section)).toEqual([
      [],
      ["Наставников, всего"],
      ["Наставников, всего"],
      [],
    ]);
  });
});

const list = (upTo: number): string =>
  `<select>${Array.from({ length: upTo }, (_, place) => `<option>${place + 1}</option>`).join("")}</select>`;

test.each([
  [
    "a list, a list and a box",
    `<div>Дата приказа</div><div><select><option>1</option></select><select><option>май</option></select><input></div>`,
    ["other Дата приказа", "other Дата приказа", "other Дата приказа"],
  ],
  [
    "three boxes with placeholders",
    `<p>Дата приказа <input placeholder="ДД"> <input placeholder="ММ"> <input placeholder="ГГГГ"></p>`,
    ["date Дата приказа"],
  ],
  [
    "three lists known by their options",
    `<p>Дата приказа</p><div>${list(31)}<select>${[..."январь,февраль,март,апрель,май,июнь,июль,август,сентябрь,октябрь,ноябрь,декабрь".split(",")].map((month) => `<option>${month}</option>`).join("")}</select><select><option>Год</option><option>2025</option><option>2026</option></select></div>`,
    ["date Дата приказа"],
  ],
  [
    "three counts beside each other are no date",
    `<div><label>День открытых дверей<input></label><label>Месячник<input></label><label>Год семьи<input></label></div>`,
    ["text День открытых дверей", "text Месячник", "text Год семьи"],
  ],
  [
    "boxes with names of their own are questions",
    `<label>Фамилия<input></label><label>Имя<input></label>`,
    ["text Фамилия", "text Имя"],
  ],
])("an answer split over boxes: %s", async (_name, body, questions) => {
  expect((await collect(body)).map(({ kind, text }) => `${kind} ${text}`)).toEqual(questions);
});

test.each([
  ["in its label", `<label for="a">Формы <small>можно несколько</small></label><input id="a">`],
  ["in the paragraph before", `<p>Формы <span class="help">можно несколько</span></p><input>`],
  ["after the box", `<div><label for="a">Формы</label><input id="a"><small>можно несколько</small></div>`],
  ["by aria-describedby", `<label>Формы<input aria-describedby="h"></label><p id="h">можно несколько</p>`],
])("a hint %s is help, not part of the question", async (_name, body) => {
  const [question] = await collect(body);
  expect([question!.text, question!.help]).toEqual(["Формы", "можно несколько"]);
});

describe("what is never written", () => {
  test.each([
    [
      "a consent",
      `<label><input type="checkbox">Согласен на обработку персональных данных</label>`,
      "consent",
    ],
    ["a consent in mixed letters", `<label><input type="checkbox">Я cоглaсен c уcловиями</label>`, "consent"],
    ["a promise", `<label><input type="checkbox">Подтверждаю достоверность сведений</label>`, "consent"],
    [
      "a consent as radio buttons",
      `<p>Обработка персональных данных</p><label><input type="radio" name="a">Даю согласие</label><label><input type="radio" name="a">Не даю</label>`,
      "consent",
    ],
    ["a captcha", `<label>Введите код с картинки<input></label>`, "captcha"],
    ["a sum for people", `<label>Сколько будет 3 + 4?<input></label>`, "captcha"],
    ["a file", `<label>Приказ<input type="file"></label>`, "file"],
    ["a password", `<label>Пароль<input type="password"></label>`, "password"],
    ["disabled by its fieldset", `<fieldset disabled><label>ИНН<input></label></fieldset>`, "disabled"],
    ["read-only", `<label>ИНН<input readonly></label>`, "read-only"],
    ["a later step", `<div style="display:none"><label>ИНН<input></label></div>`, "invisible"],
    [
      "moved out of the page",
      `<div style="position:absolute;left:-9999px"><label>Сайт<input></label></div>`,
      "decoy",
    ],
    ["transparent", `<label>Сайт<input style="opacity:0"></label>`, "decoy"],
    ["of no size", `<label>Сайт<input style="width:0;height:0;border:0;padding:0"></label>`, "decoy"],
    ["hidden from readers", `<div aria-hidden="true"><label>Сайт<input></label></div>`, "decoy"],
    ["asks to be left empty", `<label>Оставьте это поле пустым<input></label>`, "decoy"],
    [
      "sends the form when chosen",
      `<form><label>Район<select onchange="this.form.submit()"><option>А</option></select></label></form>`,
      "submit",
    ],
    [
      "a hint on when to leave it empty is no trap",
      `<label>Число пар <small>если пар нет, не заполняйте</small><input></label>`,
      null,
    ],
    ["a plain question", `<label>ИНН<input></label>`, null],
    [
      "a question about consents",
      `<p>Получены ли согласия на обработку персональных данных?</p><label><input type="radio" name="a">да</label><label><input type="radio" name="a">нет</label>`,
      null,
    ],
    [
      "a radio button behind a drawn label",
      `<p>Есть?</p><input type="radio" name="a" id="x" style="opacity:0;position:absolute"><label for="x">да</label><input type="radio" name="a" id="y" style="opacity:0;position:absolute"><label for="y">нет</label>`,
      null,
    ],
    [
      "below what is seen without scrolling",
      `<div style="height:5000px"></div><label>ИНН<input></label>`,
      null,
    ],
  ])("%s", async (_name, body, barrier) => {
    expect((await collect(body)).map((question) => question.barrier)).toEqual([barrier]);
  });
});

test("what a person has scrolled past inside a box of the page is not hidden from them", async () => {
  const body = `<div id="box" style="height:200px;overflow:auto"><label>ИНН<input></label><div style="height:3000px"></div></div>`;
  await page.setContent(`<!doctype html><html lang="ru"><body>${body}</body></html>`);
  await page.addScriptTag({ content: collector });
  const barrier = await page.evaluate(() => {
    document.getElementById("box")!.scrollTop = 2000;
    const { collector } = window as unknown as {
      collector: { collectQuestions(root: Document): { question: Question }[] };
    };
    return collector.collectQuestions(document)[0]!.question.barrier;
  });
  expect(barrier).toBeNull();
});

/** One answer in three boxes is one question; its words are a person's. */
describe("a full name in three boxes", () => {
  const boxes = (...labels: string[]) =>
    labels
      .map((label, place) => `<p><label for="n${place}">${label}</label><input id="n${place}"></p>`)
      .join("");
  test.each([
    [
      "named on the boxes",
      `<p>ФИО куратора <input placeholder="Фамилия"> <input placeholder="Имя"> <input placeholder="Отчество"></p>`,
      ["ФИО куратора"],
      [],
    ],
    [
      "whose, in every label",
      boxes("Фамилия куратора *", "Имя куратора *", "Отчество куратора (при наличии)"),
      ["ФИО куратора"],
      [],
    ],
    [
      "in a group",
      `<fieldset><legend>Руководитель организации</legend>${boxes("Имя", "Отчество", "Фамилия")}</fieldset>`,
      ["ФИО"],
      ["Руководитель организации"],
    ],
    [
      "of two persons",
      boxes("Фамилия куратора", "Имя руководителя", "Отчество куратора"),
      ["Фамилия куратора", "Имя руководителя", "Отчество куратора"],
      [],
    ],
    ["two boxes only", boxes("Фамилия", "Имя", "Наименование"), ["Фамилия", "Имя", "Наименование"], []],
    [
      "a word that only begins so",
      boxes("Фамилия", "Именование", "Должность"),
      ["Фамилия", "Именование", "Должность"],
      [],
    ],
  ])("%s", async (_name, body, texts, section) => {
    const questions = await collect(body);
    expect(questions.map(({ text }) => text)).toEqual(texts);
    expect(questions[0]!.section).toEqual(section);
    expect(questions[0]!.splitInto).toBe(texts.length === 1 ? "full-name" : undefined);
  });
});

describe("keys", () => {
  test("are the same for the same page loaded again, and differ within it", async () => {
    const body = `<input name="inn"><input name="inn"><label>А<input id=":r1:"></label><label>А<input id=":r2:"></label>`;
    const first = (await collect(body)).map((question) => question.key);
    expect(first).toEqual((await collect(body.replaceAll(":r", ":q"))).map((question) => question.key));
    expect(new Set(first).size).toBe(4);
  });

  /** Ids and names that libraries count up or draw by lot, as on one visit and on the next. */
  test.each([
    ["React", ":r1:", ":r7:"],
    ["React 19", "_r_1_", "_r_a_"],
    ["React 19.0", "«r1»", "«r2»"],
    ["Radix", "radix-:r5:", "radix-:r9:"],
    ["MUI", "mui-31", "mui-8"],
    ["Ant Design", "rc_select_3", "rc_select_11"],
    ["Element Plus", "el-id-1024-5", "el-id-7731-9"],
    ["Angular Material", "mat-input-4", "mat-input-12"],
    ["Vuetify", "input-v-12", "input-v-3"],
    ["Vue", "v-0-1-3", "v-0-2-1"],
    ["PrimeVue", "pv_id_4_input", "pv_id_19_input"],
    ["Gravity UI", "uniq-3", "uniq-14"],
    ["SurveyJS", "sq_101i", "sq_244i"],
    ["Headless UI", "headlessui-combobox-input-:r3:", "headlessui-combobox-input-:rb:"],
    ["react-select", "react-select-2-input", "react-select-5-input"],
    ["a UUID", "f_0b7c1c1e-9a55-4b1f-8d1c-1b7f0a6f5c11", "f_7d1c2b3a-1111-4222-8333-444455556666"],
    ["a hash", "input_5f3c9e", "input_a81b07"],
    ["a number of its own making", "field-1700000012345", "field-1700000099999"],
  ])("are the same on the next visit though the ids of %s are others", async (_name, one, other) => {
    const visit = (id: string) =>
      collect(
        `<h2>Раздел</h2><div class="c${Math.random()}"><label for="${id}">Наставников</label><input id="${id}" name="${id}"></div>
         <div><p>Положение</p><label><input type="radio" name="${id}-x" value="1">есть</label><label><input type="radio" name="${id}-x" value="2">нет</label></div>`,
      );
    const first = (await visit(one)).map(({ key }) => key);
    expect((await visit(other)).map(({ key }) => key)).toEqual(first);
    expect(new Set(first).size).toBe(2);
  });

  test("that a person gave are kept, numbers and all", async () => {
    const body = `<label>А<input name="q17"></label><label>А<input id="inn2025"></label><label>А<input name="entry.1718293"></label><label>А<input name="count_region_total"></label>`;
    const keys = (await collect(body)).map(({ key }) => key);
    expect(keys).toEqual(["name:q17", "id:inn2025", "name:entry.1718293", "name:count_region_total"]);
  });

  test("do not change when questions change places", async () => {
    const [one, two] = [`<label>Наставников<input></label>`, `<label>Пар<input></label>`];
    const straight = await collect(`${one}${two}`);
    const swapped = await collect(`${two}${one}`);
    const keys = (list: Question[]) => Object.fromEntries(list.map(({ text, key }) => [text, key]));
    expect(keys(swapped)).toEqual(keys(straight));
  });
});

/** Where a question stands, as a person would tell it: «section / row: question». */
describe("rows that repeat", () => {
  const add = `<button type="button">Добавить</button>`;
  const card = (words: string) =>
    `<div>${words}<label>Тема <input></label><label>Дата <input type="date"></label><button type="button">Удалить</button></div>`;
  const table = (rows: string) =>
    `<table><tr><th>№</th><th>ФИО</th><th>Пар</th></tr>${rows}</table><button type="button">+ Добавить строку</button>`;
  const row = (number: number, hidden = "") =>
    `<tr ${hidden}><td>${number}</td><td><input></td><td><input></td></tr>`;
  test.each([
    [
      "rows of a table",
      table(row(1) + row(2)),
      ["строка 1: ФИО", "строка 1: Пар", "строка 2: ФИО", "строка 2: Пар"],
    ],
    ["one row, so far", table(row(1)), ["строка 1: ФИО", "строка 1: Пар"]],
    [
      "a hidden row to copy is none",
      table(row(0, "hidden") + row(1) + row(2)),
      [": ФИО", ": Пар", "строка 1: ФИО", "строка 1: Пар", "строка 2: ФИО", "строка 2: Пар"],
    ],
    [
      "cards",
      `<div>${card("")}${card("")}</div>${add}`,
      ["блок 1: Тема", "блок 1: Дата", "блок 2: Тема", "блок 2: Дата"],
    ],
    [
      "cards beside their button",
      `<div>${card("")}${card("")}${add}</div>`,
      ["блок 1: Тема", "блок 1: Дата", "блок 2: Тема", "блок 2: Дата"],
    ],
    ["one card, so far", `<div>${card("")}</div>${add}`, ["блок 1: Тема", "блок 1: Дата"]],
    [
      "cards with headings",
      `<div>${card("<h3>Встреча 1</h3>")}${card("<h3>Встреча 2</h3>")}</div>${add}`,
      ["Встреча 1: Тема", "Встреча 1: Дата", "Встреча 2: Тема", "Встреча 2: Дата"],
    ],
    [
      "rows in cards",
      `<div>${[1, 2].map(() => `<section><label>Школа <input></label>${table(row(1) + row(2))}</section>`).join("")}</div>`,
      [1, 2].flatMap((each) => [
        `блок ${each}: Школа`,
        ...[1, 2].flatMap((line) => [
          `блок ${each} / строка ${line}: ФИО`,
          `блок ${each} / строка ${line}: Пар`,
        ]),
      ]),
    ],
    [
      "a remark behind each question makes no rows",
      `<div>${["Наставников", "Пар", "Встреч"].map((words) => `<div><label>${words} <input></label><label>Примечание <input></label></div>`).join("")}</div>`,
      [": Наставников", ": Примечание", ": Пар", ": Примечание", ": Встреч", ": Примечание"],
    ],
    [
      "the same words in one flat list are no rows",
      `<div><label>Номер <input></label></div><div><label>Дата <input></label></div><div><label>Номер <input></label></div><div><label>Дата <input></label></div>`,
      [": Номер", ": Дата", ": Номер", ": Дата"],
    ],
    [
      "a file that may be added makes no row of what stands before",
      `<table><tr><th>Наставников</th><th>Пар</th></tr><tr><td><input></td><td><input></td></tr></table><button>Добавить файл</button>`,
      [": Наставников", ": Пар"],
    ],
    [
      "a row with words of its own is none",
      `<table><tr><th>Форма</th><th>Пар</th></tr><tr><td>Учитель – учитель</td><td><input></td></tr></table>${add}`,
      ["Пар: Учитель – учитель"],
    ],
  ])("%s", async (_, body, expected) => {
    const asked = await collect(body);
    expect(asked.map(({ section, text }) => `${section.join(" / ")}: ${text}`)).toEqual(expected);
    expect(new Set(asked.map(({ key }) => key)).size).toBe(asked.length);
  });
});

describe("the number and the date of a document in two boxes", () => {
  test.each([
    ["in a line", `<p>Реквизиты приказа: № <input> от <input type="date"></p>`, "Реквизиты приказа: "],
    [
      "under one label",
      `<div><label>Приказ (номер и дата)</label><div><input><input type="date"></div></div>`,
      "Приказ: ",
    ],
    [
      "by their placeholders",
      `<div><label>Положение</label><div><input placeholder="Номер"><input placeholder="дд.мм.гггг"></div></div>`,
      "Положение: ",
    ],
    ["in one cell", `<table><tr><td>Договор</td><td>№ <input> от <input></td></tr></table>`, "Договор: "],
  ])("%s", async (_, body, common) => {
    const asked = await collect(body);
    expect(asked.map(({ text }) => text)).toEqual([`${common}номер`, `${common}дата`]);
  });

  test("boxes with words of their own keep them", async () => {
    const asked = await collect(
      `<fieldset><legend>Реквизиты договора</legend><label>Номер <input></label><label>Дата <input type="date"></label></fieldset>`,
    );
    expect(asked.map(({ text }) => text)).toEqual(["Номер", "Дата"]);
  });
});

test("names whose boxes stand in the cells of a table are one question", async () => {
  const asked = await collect(
    `<table><tr><td>Фамилия куратора</td><td><input></td></tr><tr><td>Имя куратора</td><td><input></td></tr><tr><td>Отчество куратора</td><td><input></td></tr></table>`,
  );
  expect(asked.map(({ text, splitInto }) => [text, splitInto])).toEqual([["ФИО куратора", "full-name"]]);
});

test("the tools of an editor ask nothing", async () => {
  const asked = await collect(
    `<p>Описание</p><div role="toolbar"><select aria-label="Размер"><option>12</option></select></div><div contenteditable="true"></div>`,
  );
  expect(asked.map(({ text }) => text)).toEqual(["Описание"]);
});
