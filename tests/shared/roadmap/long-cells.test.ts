import { describe, expect, test } from "vitest";
import { readTextDocument } from "../../../shared/document/text-document.ts";
import { readRoadmap } from "../../../shared/roadmap/read-roadmap.ts";
import { secondsOfWork } from "../../seconds-of-work.ts";

const head = "№\tЭтап\tМероприятия\tСроки\tОтветственные";
const cell = (activity: string, deadline = "сентябрь", assignee = "Куратор") =>
  `${head}\n1\tПодготовка\t${activity}\t${deadline}\t${assignee}`;
const items = "1) Сбор 2) Анализ";

/** Cells of about 200 KB that nobody types: what took the square of their length took minutes here. */
const documents: readonly (readonly [string, string])[] = [
  ["brackets never closed", cell("(".repeat(200_000))],
  ["numbers inside brackets never closed", cell("( 1) а 2) б ".repeat(17_000))],
  ["dashes inside brackets never closed", cell(`Подготовка: ${"( - сбор ".repeat(22_000)}`)],
  ["dashes inside quotation marks never closed", cell(`Подготовка: ${"« - сбор ".repeat(22_000)}`)],
  ["deadlines without end", cell(items, "Сентябрь ".repeat(22_000))],
  ["deadlines inside brackets never closed", cell(items, "( Сентябрь ".repeat(18_000))],
  ["roles without end", cell("Сбор", "сентябрь", "( Куратор ".repeat(20_000))],
  ["a front page without end", `${"Цель: поддержка ".repeat(12_000)}\n\n${cell("Сбор")}`],
];

describe("a cell of any length is read in seconds", () => {
  test.each(documents)("%s", (_name, text) => {
    const document = readTextDocument(text);
    const begun = secondsOfWork();
    const { roadmap } = readRoadmap(document);
    expect(secondsOfWork() - begun).toBeLessThan(8);
    expect(roadmap.stages.length).toBe(1);
  });
});
