import { describe, expect, test } from "vitest";
import { readPdf } from "../../../../extension/documents/pdf/read-pdf.ts";
import { paragraphTexts, tableTexts } from "./grid-words.ts";
import { grid, lines, type MadePage, makePdf, shown, words } from "./made-pdf.ts";

/** Two columns and two rows: headings, then an activity with its deadline. */
const xs = [50, 250, 400];
const ys = [700, 670, 600];
const cells =
  words(55, 685, 10, "Мероприятие") +
  words(255, 685, 10, "Срок") +
  lines(55, 655, 10, ["Подготовка приказа о", "назначении куратора"]) +
  words(255, 655, 10, "до 15.09.2026");
const expected = [
  ["Мероприятие", "Срок"],
  ["Подготовка приказа о назначении куратора", "до 15.09.2026"],
];
const table = grid(xs, ys) + cells;

const thinRectangles = [
  ...ys.map((y) => `50 ${y} 350 0.7 re f`),
  ...xs.map((x) => `${x} 600 0.7 100 re f`),
].join("\n");
const dotted = [
  ...ys.flatMap((y) => Array.from({ length: 176 }, (_value, index) => `${50 + index * 2} ${y} 1 1 re f`)),
  ...xs.flatMap((x) => Array.from({ length: 51 }, (_value, index) => `${x} ${600 + index * 2} 1 1 re f`)),
].join("\n");
const cellByCell = [
  "50 670 200 30 re S",
  "250.4 670 149.6 30 re S",
  "50 600 200 69.5 re S",
  "250.4 600 149.6 69.5 re S",
].join("\n");

const drawings: readonly { name: string; page: MadePage }[] = [
  { name: "lines that are stroked", page: { drawing: table } },
  { name: "lines that are thin rectangles", page: { drawing: `${thinRectangles}\n${cells}` } },
  { name: "dotted lines", page: { drawing: `${dotted}\n${cells}` } },
  { name: "a frame for each cell", page: { drawing: `${cellByCell}\n${cells}` } },
  {
    name: "double lines",
    page: { drawing: table + grid([52, 251.5, 401.5], [701.5, 668.5, 601.5]) },
  },
  {
    name: "shaded cells without lines",
    page: {
      drawing: `0.9 g 50 671 199 29 re f 251 671 149 29 re f 50 600 199 69 re f 251 600 149 69 re f 0 g\n${cells}`,
    },
  },
  { name: "a scaled page", page: { drawing: `q 0.5 0 0 0.5 20 30 cm\n${table}Q` } },
  {
    name: "a form drawn twice as large",
    page: { drawing: "/Form Do", form: { drawing: table, matrix: [1.2, 0, 0, 1.2, -20, -60] } },
  },
  {
    name: "a page turned to the right",
    page: { rotate: 90, width: 842, height: 595, drawing: `q 0 1 -1 0 842 0 cm\n${table}Q` },
  },
  { name: "a page that lies on its side", page: { rotate: 90, drawing: table } },
  { name: "a page upside down", page: { rotate: 180, drawing: table } },
  {
    name: "an underlined word",
    page: { drawing: `${table}55 652.5 60 0.6 re f\n255 652.5 40 0.6 re f\n` },
  },
  {
    name: "a highlighted word",
    page: { drawing: `1 1 0 rg 54 652 110 11 re f 0 g\n${table}` },
  },
];

describe("a table is found however it is drawn", () => {
  test.each(drawings)("$name", async ({ page }) => {
    expect(tableTexts(await readPdf(makePdf([page])))).toEqual(expected);
  });
});

const columns = (y: number, texts: readonly string[]) =>
  texts.map((text, index) => words(50 + index * 160, y, 10, text)).join("");
const rows = [
  ["Мероприятие", "Срок", "Ответственный"],
  ["Сбор заявок", "до 15.09.2026", "Куратор"],
  ["Отбор пар", "октябрь", "Директор"],
  ["Итоги года", "май", "Куратор"],
];

describe("tables without upright lines", () => {
  test("rows between level lines, with a heading across the columns", async () => {
    const [first = [], second = [], third = []] = rows;
    const level = [715, 695, 675, 655, 635].map((y) => `50 ${y} m 520 ${y} l S`).join("\n");
    const across = words(80, 680, 10, "Этап 1. Подготовка условий для наставничества");
    const drawing = `${level}\n${columns(700, first)}${across}${columns(660, second)}${columns(640, third)}`;
    expect(tableTexts(await readPdf(makePdf([{ drawing }])))).toEqual([
      first,
      ["Этап 1. Подготовка условий для наставничества", "·", "·"],
      second,
      third,
    ]);
  });

  test("rows set apart by gaps alone", async () => {
    const drawing = rows
      .map((row, index) => columns(700 - index * 40, row) + words(50, 688 - index * 40, 10, "по плану"))
      .join("");
    const read = await readPdf(makePdf([{ drawing }]));
    expect(tableTexts(read).map(([, ...others]) => others)).toEqual(rows.map(([, ...others]) => others));
  });

  test("a text of three lines with wide spaces is no table", async () => {
    const text = [
      "Назначить   куратора   программы",
      "и утвердить  состав рабочей   группы",
      "по  наставничеству в  школе",
    ];
    const read = await readPdf(makePdf([{ drawing: lines(50, 700, 10, text) }]));
    expect(tableTexts(read)).toEqual([]);
  });
});

const heading =
  grid(xs, ys) +
  words(55, 685, 10, "Мероприятие") +
  words(255, 685, 10, "Срок") +
  lines(255, 655, 10, ["в течение всего учебного года", "по плану"]);

const texts: readonly { name: string; drawing: string; read: string }[] = [
  {
    name: "spaces that are only gaps",
    drawing: `BT /F 10 Tf 55 655 Td [${shown("Сбор")} -280 ${shown("заявок")}] TJ ET`,
    read: "Сбор заявок",
  },
  {
    name: "kerning",
    drawing: `BT /F 10 Tf 55 655 Td [${shown("На")} 80 ${shown("ставник")} -40 ${shown("и")}] TJ ET`,
    read: "Наставники",
  },
  {
    name: "letters drawn one by one",
    drawing: [..."Анкеты"].map((letter, index) => words(55 + index * 5, 655, 10, letter)).join(""),
    read: "Анкеты",
  },
  {
    name: "letters set apart by the font's spacing",
    drawing: `BT /F 10 Tf 3 Tc 55 655 Td ${shown("Приказ")} Tj ET`,
    read: "Приказ",
  },
  {
    name: "letters set apart one by one",
    drawing: [..."Приказ"].map((letter, index) => words(55 + index * 8, 655, 10, letter)).join(""),
    read: "Приказ",
  },
  {
    name: "a word in two runs",
    drawing: words(55, 655, 10, "Наста") + words(80, 655, 10, "вник"),
    read: "Наставник",
  },
  {
    name: "bold drawn twice",
    drawing: words(55, 655, 10, "Отбор пар") + words(55.3, 655, 10, "Отбор пар"),
    read: "Отбор пар",
  },
  { name: "a raised sign", drawing: words(55, 655, 10, "Банк") + words(75, 659, 6, "1"), read: "Банк1" },
  {
    name: "words drawn from the last to the first",
    drawing: words(105, 655, 10, "наставников") + words(55, 655, 10, "Обучение"),
    read: "Обучение наставников",
  },
  {
    name: "two items",
    drawing: lines(55, 655, 10, ["1) Отбор", "2) Обучение"]),
    read: "1) Отбор / 2) Обучение",
  },
  {
    name: "a word of its own at a line end",
    drawing: lines(55, 655, 10, ["Организация встреч психолого-", "педагогической службы школы"]),
    read: "Организация встреч психолого-педагогической службы школы",
  },
  {
    name: "a dash inside a sentence at a line start",
    drawing: lines(55, 655, 10, ["Встречи в форме наставничества учитель", "– ученик по расписанию встреч"]),
    read: "Встречи в форме наставничества учитель – ученик по расписанию встреч",
  },
  {
    name: "a line that a person ended",
    drawing: lines(55, 655, 10, ["Отбор", "Обучение наставников"]),
    read: "Отбор / Обучение наставников",
  },
  {
    name: "paragraphs set apart",
    drawing:
      words(55, 655, 10, "Сбор заявок от классных руководителей") + words(55, 635, 10, "Отбор наставников"),
    read: "Сбор заявок от классных руководителей / Отбор наставников",
  },
  {
    name: "upright words along the side",
    drawing: words(65, 605, 10, "Приказ", "0 1 -1 0"),
    read: "Приказ",
  },
];

describe("words of a cell", () => {
  test.each(texts)("$name", async ({ drawing, read }) => {
    const rows = tableTexts(await readPdf(makePdf([{ drawing: heading + drawing }])));
    expect(rows[1]?.[0]).toBe(read);
  });
});

describe("merged cells", () => {
  test("a line that is missing joins the places beside it", async () => {
    const drawing =
      "0.5 w 50 700 m 400 700 l S 50 650 m 400 650 l S 250 620 m 400 620 l S 50 600 m 400 600 l S\n" +
      "50 600 m 50 700 l S 400 600 m 400 700 l S 250 600 m 250 650 l S\n" +
      words(55, 685, 10, "Этап") +
      words(55, 635, 10, "Сбор заявок") +
      words(255, 635, 10, "май") +
      words(255, 605, 10, "июнь");
    const read = await readPdf(makePdf([{ drawing }]));
    expect(tableTexts(read)).toEqual([
      ["Этап", "·"],
      ["Сбор заявок", "май"],
      ["·", "июнь"],
    ]);
  });
});

describe("words outside the cells", () => {
  const stamp =
    "150 602 160 35 re S\n" +
    lines(155, 628, 6, [
      "Документ подписан электронной подписью",
      "Сертификат 00А1",
      "Владелец Примерова Анна Тестовна",
    ]);

  test("a stamp over the table takes its words with it", async () => {
    const read = await readPdf(makePdf([{ drawing: table + stamp }]));
    expect(tableTexts(read)).toEqual(expected);
    expect(paragraphTexts(read)).toEqual([
      "Документ подписан электронной подписью\nСертификат 00А1\nВладелец Примерова Анна Тестовна",
    ]);
  });

  test("a slanted watermark stands below everything", async () => {
    const mark = words(150, 620, 40, "ПРОЕКТ", "0.8 0.6 -0.6 0.8");
    const read = await readPdf(makePdf([{ drawing: mark + table }]));
    expect(tableTexts(read)).toEqual(expected);
    expect(paragraphTexts(read)).toEqual(["ПРОЕКТ"]);
  });

  test("texts side by side come one after the other", async () => {
    const drawing =
      lines(50, 780, 10, ["СОГЛАСОВАНО", "Протокол от 01.09.2026", "педагогического совета"]) +
      lines(350, 780, 10, ["УТВЕРЖДАЮ", "Директор школы", "А.Т. Примерова", "Приказ от 02.09.2026"]);
    const read = await readPdf(makePdf([{ drawing: drawing + table }]));
    expect(paragraphTexts(read)).toEqual([
      "СОГЛАСОВАНО\nПротокол от 01.09.2026\nпедагогического совета",
      "УТВЕРЖДАЮ\nДиректор школы\nА.Т. Примерова\nПриказ от 02.09.2026",
    ]);
  });

  test("headers stay once, footers go below, page numbers go", async () => {
    const page = (number: number) => ({
      drawing:
        words(200, 815, 8, "Школа города Примерова") +
        words(200, 30, 8, "План наставничества") +
        words(290, 15, 8, `${number}`) +
        table,
    });
    const read = await readPdf(makePdf([page(1), page(2), page(3)]));
    expect(paragraphTexts(read)).toEqual(["Школа города Примерова", "План наставничества"]);
    expect(tableTexts(read)).toHaveLength(6);
  });

  test("a year below the table is no page number", async () => {
    const read = await readPdf(makePdf([{ drawing: `${table}${words(280, 40, 10, "2026")}` }]));
    expect(paragraphTexts(read)).toEqual(["2026"]);
  });
});

describe("page breaks", () => {
  const open = (bottom: number) =>
    xs.map((x) => `${x} ${bottom} m ${x} 700 l S`).join("\n") +
    "\n50 700 m 400 700 l S 50 670 m 400 670 l S\n";

  test("a row whose lines run open into the break is one row", async () => {
    const first =
      open(40) +
      words(55, 685, 10, "Мероприятие") +
      words(255, 685, 10, "Срок") +
      lines(55, 60, 10, ["Подготовка приказа о"]) +
      words(255, 60, 10, "до 15.09.2026");
    const second =
      grid(xs, [700, 670, 640, 610]) +
      words(55, 685, 10, "Мероприятие") +
      words(255, 685, 10, "Срок") +
      words(55, 655, 10, "назначении куратора") +
      words(55, 625, 10, "Сбор заявок") +
      words(255, 625, 10, "май");
    expect(tableTexts(await readPdf(makePdf([{ drawing: first }, { drawing: second }])))).toEqual([
      ...expected,
      ["Мероприятие", "Срок"],
      ["Сбор заявок", "май"],
    ]);
  });

  test("a word that its hyphen parted goes to the next page whole", async () => {
    const half = (word: string, text: string) =>
      grid(xs, [700, 670]) + words(55, 685, 10, word) + words(255, 685, 10, text);
    const read = await readPdf(
      makePdf([{ drawing: half("Помощь психолого-", "май") }, { drawing: half("педагогическая", "июнь") }]),
    );
    expect(tableTexts(read)).toEqual([
      ["Помощь", "май"],
      ["психолого-педагогическая", "июнь"],
    ]);
  });

  test("places name the page and the row", async () => {
    const read = await readPdf(makePdf([{ drawing: table }, { drawing: table }]));
    const rows = read.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    expect(rows.map(({ place }) => place)).toEqual([
      "стр. 1, строка 1",
      "стр. 1, строка 2",
      "стр. 2, строка 1",
      "стр. 2, строка 2",
    ]);
  });
});

test("letters of old programs come back as Russian ones", async () => {
  const drawing =
    grid(xs, ys) + words(55, 685, 10, "Наименование мероприятия") + words(255, 685, 10, "Срок исполнения");
  expect(tableTexts(await readPdf(makePdf([{ drawing }], true)))[0]).toEqual([
    "Наименование мероприятия",
    "Срок исполнения",
  ]);
});

test("words past the edge of the paper stand after the rest: nobody sees them in their place, and they are not lost", async () => {
  const { blocks } = await readPdf(makePdf([{ drawing: `${table}${words(900, 655, 10, "2023 года")}` }]));
  expect(tableTexts({ blocks })).toEqual(expected);
  expect(paragraphTexts({ blocks })).toContain("2023 года");
});

describe("words that cannot be seen whole", () => {
  test("a table wider than the paper keeps the words beyond its edge", async () => {
    const wide = [50, 250, 595];
    const drawing =
      grid(wide, ys) +
      words(55, 685, 10, "Мероприятие") +
      words(255, 685, 10, "Срок") +
      words(55, 655, 10, "Подготовка приказа") +
      words(570, 655, 10, "до конца") +
      words(620, 655, 10, "месяца");
    const { blocks } = await readPdf(makePdf([{ drawing }]));
    expect(tableTexts({ blocks })[1]).toEqual(["Подготовка приказа", "до конца месяца"]);
    expect(paragraphTexts({ blocks })).toEqual([]);
  });

  test("words drawn through the window of a cell too small for them are the cell's", async () => {
    const window = "q 51 671 198 28 re W n\n";
    const drawing =
      grid(xs, ys) +
      window +
      words(55, 685, 10, "Мероприятие,") +
      words(55, 662, 10, "содержание") +
      "Q\n" +
      words(255, 685, 10, "Срок") +
      words(55, 650, 10, "Приказ") +
      words(255, 650, 10, "май");
    expect(tableTexts(await readPdf(makePdf([{ drawing }])))).toEqual([
      ["Мероприятие, / содержание", "Срок"],
      ["Приказ", "май"],
    ]);
  });
});

test("rings are bullets of a list inside a list", async () => {
  const ring = (x: number, y: number) =>
    `${x + 2} ${y} m ${x + 2} ${y + 1.1} ${x + 1.1} ${y + 2} ${x} ${y + 2} c ${x - 1.1} ${y + 2} ${x - 2} ${y + 1.1} ${x - 2} ${y} c ${x - 2} ${y - 1.1} ${x - 1.1} ${y - 2} ${x} ${y - 2} c ${x + 1.1} ${y - 2} ${x + 2} ${y - 1.1} ${x + 2} ${y} c h S\n`;
  const drawing =
    grid(xs, ys) +
    words(55, 685, 10, "Мероприятие") +
    words(255, 685, 10, "Срок") +
    words(55, 655, 10, "Обучение наставников:") +
    ring(62, 646) +
    words(70, 643, 10, "подготовка материалов") +
    ring(62, 634) +
    words(70, 631, 10, "обмен опытом") +
    words(255, 655, 10, "май");
  expect(tableTexts(await readPdf(makePdf([{ drawing }])))[1]).toEqual([
    "Обучение наставников: / • подготовка материалов / • обмен опытом",
    "май",
  ]);
});
