import { expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { type MeetingSheet, meetingSheet } from "../../../shared/pairs/meeting-sheet.ts";
import { meetingSheetPage } from "../../../shared/pairs/meeting-sheet-page.ts";
import { answersTo, bookWith, day, paperSchool } from "./paper-school.ts";

const LINE = [
  "{{План встреч: вид}}",
  "{{План встреч: предложенный день, цифрами}}",
  "{{План встреч: состоялась, цифрами}}",
];
const EXPLAINED = "{{Пояснение к дням встреч}}";
const ask = { rows: ["П-001"] };
const more = {
  Встречи: [...paperSchool.Встречи, { Пара: "П-001", Дата: "2025-11-01", Вид: "экскурсия", Тема: "Музей" }],
};

test("the sheet says of the meetings what the printed page says", () => {
  const book = bookWith(more);
  const sheet = meetingSheet(book, book.tables.Пары[0] as never, day) as MeetingSheet;
  const page = [...meetingSheetPage([sheet]).matchAll(/<tr><td>\d+<\/td>(.*?)<\/tr>/g)].map(
    ([, cells = ""]) => [...cells.matchAll(/<td>(.*?)<\/td>/g)].slice(0, 3).map(([, words]) => words),
  );
  const [lines] = answersTo(book, "встречи", LINE, ask).words;
  expect(lines).toEqual(page);
  expect(lines?.slice(0, 4)).toEqual([
    ["знакомство", "01.10.2025", "05.10.2025"],
    ["пробная", "08.10.2025", "19.10.2025"],
    ["планирование", "15.10.2025", ""],
    ["рабочая", "29.10.2025", ""],
  ]);
  expect(lines).toContainEqual(["экскурсия", "вне плана", "01.11.2025"]);
  // A meeting that is entered ahead has not taken place.
  expect(JSON.stringify(lines)).not.toContain("05.02.2026");
});

test("topics stand beside the meetings held; a proposed one has an empty place that nobody has to fill in", () => {
  const { words, plan } = answersTo(bookWith(), "встречи", [...LINE, "{{План встреч: тема}}"], ask);
  expect(words[0]?.map(([, , , topic]) => topic).slice(0, 3)).toEqual(["Ожидания", "Посещение урока", ""]);
  expect(plan.papers[0]?.blanks).toEqual([]);
});

test("a programme tells what was held and what is proposed apart", () => {
  const marks = [
    "{{Дни встреч: знакомство}}",
    "{{Дни встреч: планирование}}",
    "{{Дни встреч: итоговая}}",
    EXPLAINED,
  ];
  expect(answersTo(bookWith(), "программа", marks, ask).words[0]).toEqual([
    [
      "проведено: 05.10.2025",
      "предложено: 15.10.2025",
      "предложено: 30.05.2026",
      "Предложенные дни рассчитаны по сроку работы пары, их можно изменить. Воскресенья и нерабочие праздничные дни пропущены. Перенесённые выходные и каникулы не учтены: проверьте даты.",
    ],
  ]);
});

test("a pair without its days has the meetings held alone, and the day that lacks is told", () => {
  const book = bookWith({
    Пары: paperSchool.Пары.map((pair) => ({ ...pair, Завершение: null })),
  });
  const { words, plan } = answersTo(book, "встречи", [...LINE, EXPLAINED], ask);
  expect(words[0]).toEqual([
    ["знакомство", "", "05.10.2025", ""],
    ["пробная", "", "19.10.2025", ""],
  ]);
  expect(plan.papers[0]?.blanks).toEqual([
    { place: "Пары, П-001, «Завершение»", why: "без этого дня встречи не предложены" },
  ]);
});

test("a meeting whose day nobody can read is neither lost nor dated", () => {
  const book = bookWith({ Встречи: [{ Пара: "П-001", Дата: "в среду", Вид: "рабочая", Тема: "Опрос" }] });
  const { words, plan } = answersTo(book, "встречи", [...LINE, "{{План встреч: тема}}"], ask);
  expect(words[0]?.at(-1)).toEqual(["рабочая", "вне плана", "__.__.____", "Опрос"]);
  expect(plan.papers[0]?.blanks).toHaveLength(1);
  const sheet = meetingSheet(book, book.tables.Пары[0] as never, "2026-01-01" as ISODate) as MeetingSheet;
  expect(sheet.remarks.at(-1)).toBe("Во вкладке «Встречи» не указан или не понят день встречи: строка 2.");
});

test("by codes a kind of meeting that names somebody is not written", () => {
  const named = { Пара: "П-001", Дата: "2025-11-02", Вид: "Примерова А. Т. у завуча" };
  const book = bookWith({ Паспорт: { ...paperSchool.Паспорт, "Режим имён": "коды" }, Встречи: [named] });
  const { words } = answersTo(book, "встречи", LINE, ask);
  expect(words[0]).toContainEqual(["встреча", "вне плана", "02.11.2025"]);
});
