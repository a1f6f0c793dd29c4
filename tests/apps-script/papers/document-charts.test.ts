import { beforeAll, describe, expect, test } from "vitest";
import type {
  PapersMade,
  PapersPreview,
  PapersRequest,
} from "../../../apps-script/server/papers/paper-api.ts";
import { madePaper, paperTemplate } from "../../../extension/papers/make-papers.ts";
import type { StoredImage, StoredParagraph } from "../../../local/spreadsheet-app/document-paragraph.ts";
import type { StoredDocument, StoredElement } from "../../../local/spreadsheet-app/documents.ts";
import type { RunningAddOn } from "../../../local/spreadsheet-app/run-add-on.ts";
import { planPapers } from "../../../shared/papers/plan-papers.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { built } from "../../builds/built.ts";
import { partsOf } from "../../extension/papers/word-file.ts";
import { askedFor, bookWith, kindOf, paperSchool } from "../../shared/papers/paper-school.ts";
import { ask, value } from "../ask-add-on.ts";
import { peopleSheet, TODAY } from "../people/people-school.ts";

let folder: string;
beforeAll(async () => {
  folder = await built("add-on-with-documents");
}, 120_000);

const QUESTION = "Комфортность участия в программе";
const answers = (role: string, survey: string, points: readonly number[]) =>
  points.map((point) => ({ Роль: role, Опрос: survey, Дата: "2025-10-01", [QUESTION]: point }));
/** Of a question that only two people answered no mean is told. */
const Анкеты = [
  ...answers("наставник", "до", [5, 5, 5]),
  ...answers("наставник", "после", [9, 9, 9]),
  ...answers("наставляемый", "до", [6, 7, 7]),
  ...answers("наставляемый", "после", [8, 8]),
];
const NOTE: PapersRequest = { kind: "справка", date: "2026-05-15", rows: "", despite: "" };
const COMFORT = [`${QUESTION} (наставники)`, `${QUESTION} (наставляемые)`];

const answered = { ...paperSchool, Анкеты };
const school = (data: OutsideData = answered) => peopleSheet(folder, data);
const make = (addOn: RunningAddOn) => {
  const { fingerprint } = value(ask<PapersPreview>(addOn, "previewPapers", NOTE));
  const made = value(ask<PapersMade>(addOn, "makePapers", { ...NOTE, shown: fingerprint }));
  expect(made.kind).toBe("made");
  const [document] = addOn.google.documents.documents as [StoredDocument];
  return { document, problems: made.kind === "made" ? made.problems : [] };
};
const isParagraph = (element: StoredElement): element is StoredParagraph => element.kind === "paragraph";
const imagesOf = ({ body }: StoredDocument): readonly StoredImage[] =>
  body.filter(isParagraph).flatMap(({ images }) => images);

describe("the note of monitoring as a Google Doc", () => {
  test("has both charts, drawn of the numbers of the book, with their numbers for who does not see them", () => {
    const { document, problems } = make(school());
    expect(problems).toEqual([]);
    expect(document.closed).toBe(true);
    const [satisfaction, questions, ...more] = imagesOf(document);
    expect(more).toEqual([]);
    expect(satisfaction?.drawn).toMatchObject({
      title: "Удовлетворённость до и после, %",
      columns: [
        { label: "", role: null, values: ["Наставники", "Наставляемые"] },
        { label: "До", role: null, values: [50, 66.7] },
        { label: "До", role: "annotation", values: ["50", "66,7"] },
        { label: "После", role: null, values: [90, 80] },
        { label: "После", role: "annotation", values: ["90", "80"] },
      ],
    });
    expect(questions?.drawn).toMatchObject({
      title: "Средний балл по вопросам анкет до и после",
      columns: [
        { values: COMFORT },
        { label: "До", values: [5, 6.7] },
        { values: ["5", "6,7"] },
        { label: "После", values: [9, null] },
        { values: ["9", null] },
      ],
    });
    expect(satisfaction).toMatchObject({
      title: "Удовлетворённость до и после, %",
      description: "Наставники: до – 50, после – 90; Наставляемые: до – 66,7, после – 80.",
    });
    expect(questions?.description).toBe(
      `${COMFORT[0]}: до – 5, после – 9; ${COMFORT[1]}: до – 6,7, после – нет числа.`,
    );
  });

  test("shows what the .docx file of the same book shows: labels, series, numbers, colours and the end of the axis", async () => {
    const kind = kindOf("справка");
    const template = await paperTemplate(kind, null);
    const plan = planPapers(
      bookWith({ Анкеты }),
      kind,
      template.units,
      askedFor({ today: TODAY, on: TODAY }),
    );
    const parts = partsOf(await madePaper(template, plan.papers[0]!));
    const drawings = Object.keys(parts)
      .filter((name) => name.startsWith("word/charts/"))
      .sort();
    const inWord = drawings.map((name) => wordChart(parts[name] as string));
    const inGoogle = imagesOf(make(school()).document).map(({ drawn }) => {
      const [labels, ...columns] = drawn.columns;
      const series = columns.filter(({ role }) => role === null);
      return {
        title: drawn.title,
        labels: labels?.values,
        series: series.map(({ label, values }, index) => [label, drawn.colours[index], values]),
        highest: (drawn.options.hAxis as { maxValue: number }).maxValue,
      };
    });
    expect(inGoogle).toEqual(inWord);
    expect(inWord).toHaveLength(2);
  });

  test("a chart stands where the paper has it, no wider than the line, and its numbers stand in the tables besides", () => {
    const { document } = make(school());
    const order = document.body.flatMap((element) =>
      element.kind === "table" ? [`table ${element.cells[0]?.[0]}`] : isChart(element) ? ["chart"] : [],
    );
    expect(order.slice(2, 6)).toEqual(["table Показатель", "chart", "table Вопрос", "chart"]);
    const cells = document.body.flatMap((element) => (element.kind === "table" ? element.cells.flat() : []));
    for (const number of ["50", "66,7", "90", "5", "6,7", "9"]) expect(cells).toContain(number);
    for (const { width = 0, height = 0, drawn } of imagesOf(document)) {
      expect(width).toBeLessThanOrEqual(467);
      expect(height).toBeLessThanOrEqual(728);
      expect(drawn.width / drawn.height).toBeCloseTo(width / height, 1);
    }
  });

  test("where nobody answered, words stand instead of a chart", () => {
    const { document, problems } = make(school(paperSchool));
    expect(imagesOf(document)).toEqual([]);
    expect(textOf(document)).toContain("Для диаграммы ответов недостаточно.");
    expect(problems).toEqual([]);
  });
});

describe("faults", () => {
  test.each<[string, (addOn: RunningAddOn) => void]>([
    [
      "drawing",
      ({ google: { charts } }) => {
        charts.failure = "We're sorry, a server error occurred. Please wait a bit and try again.";
      },
    ],
    [
      "putting the picture in",
      ({ google: { documents } }) => {
        documents.failure = (call) => (call === "Paragraph.appendInlineImage" ? "Invalid image data." : null);
      },
    ],
  ])("%s fails: the document is whole, says so and has the numbers; the person is told", (_, spoil) => {
    const addOn = school();
    spoil(addOn);
    const { document, problems } = make(addOn);
    expect(document.closed).toBe(true);
    expect(imagesOf(document)).toEqual([]);
    expect(textOf(document)).toContain(
      "Диаграмму «Удовлетворённость до и после, %» Google не нарисовал, вот её числа: Наставники: до – 50, после – 90; Наставляемые: до – 66,7, после – 80.",
    );
    expect(textOf(document)).toContain("Выводы и предложения");
    expect(problems).toEqual([
      expect.stringContaining("вместо диаграммы «Удовлетворённость до и после, %» стоят её числа"),
      expect.stringContaining("вместо диаграммы «Средний балл по вопросам анкет до и после» стоят её числа"),
    ]);
  });

  test("a document that is refused while a chart is put in is not taken for a chart that is not drawn", () => {
    const addOn = school();
    addOn.google.documents.failure = (call) =>
      call.startsWith("Paragraph.") ? "Specified permissions are not sufficient to call it." : null;
    const { document, problems } = make(addOn);
    expect(document.closed).toBe(false);
    expect(problems).toEqual([
      expect.stringContaining("дайте разрешение"),
      expect.stringContaining("Не сделано: 1"),
    ]);
  });
});

const isChart = (element: StoredElement) => isParagraph(element) && element.images.length > 0;
const textOf = ({ body }: StoredDocument) =>
  body
    .filter(isParagraph)
    .map(({ text }) => text)
    .join("\n");

/** A chart of a .docx file as its XML has it. */
function wordChart(xml: string) {
  const texts = (part: string) => [...part.matchAll(/<a:t>([^<]*)</g)].map(([, text]) => text);
  const points = (part: string) => {
    const count = Number(/<c:ptCount val="(\d+)"/.exec(part)?.[1]);
    const found = [...part.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)];
    return Array.from({ length: count }, (_, at) => found.find(([, idx]) => Number(idx) === at)?.[2] ?? null);
  };
  const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([part]) => part);
  const inside = (part: string, name: string) =>
    new RegExp(`<c:${name}>(.*?)</c:${name}>`, "s").exec(part)?.[1] ?? "";
  return {
    title: texts(xml).join(""),
    labels: points(inside(series[0] ?? "", "cat")),
    series: series.map((part) => [
      /<c:v>([^<]*)</.exec(inside(part, "tx"))?.[1],
      `#${/srgbClr val="(\w+)"/.exec(part)?.[1]?.toLowerCase()}`,
      points(inside(part, "val")).map((text) => (text === null ? null : Number(text))),
    ]),
    highest: Number(/<c:max val="(\d+)"/.exec(xml)?.[1]),
  };
}
