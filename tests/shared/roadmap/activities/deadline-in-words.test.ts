import { expect, test } from "vitest";
import { readTextDocument } from "../../../../shared/document/text-document.ts";
import { deadlineInWords } from "../../../../shared/roadmap/activities/deadline-in-words.ts";
import { readRoadmap } from "../../../../shared/roadmap/read-roadmap.ts";

test.each([
  ["Назначить куратора (до 5 сентября)", "до 5 сентября"],
  ["Семинар (октябрь 2024 г.) для наставников", "октябрь 2024 г."],
  ["Встречи пар (не реже двух раз в месяц)", "не реже двух раз в месяц"],
  ["Положение (по согласованию с профсоюзом)", ""],
  ["Анкета (приложение 5)", ""],
  ["Опрос (сентябрь) и отчёт (май)", ""],
  ["Разработка положения – до 10 сентября 2024 года", "до 10 сентября 2024 года"],
  ["Встречи «учитель – ученик»", ""],
  ["Наставничество – по желанию", ""],
  ["Назначить куратора до 5 сентября", ""],
])("%s: «%s»", (text, deadline) => {
  expect(deadlineInWords(text)).toBe(deadline);
});

test.each([
  ["an empty cell beside them", "\t", "до 10 июня 2025 г."],
  ["a cell that says its own", "\tмай 2025", "май 2025"],
  ["no such cell", "", ""],
])("the words say the deadline: %s", (_name, cell, deadline) => {
  const row = `Размещение отчёта на сайте${cell === "" ? "" : " (до 10 июня 2025 г.)"}${cell}\tКуратор`;
  const heading = cell === "" ? "Мероприятия\tОтветственные" : "Мероприятия\tСроки\tОтветственные";
  const { roadmap, notes } = readRoadmap(readTextDocument([heading, row].join("\n")));
  expect(roadmap.stages[0]?.activities[0]).toMatchObject({ deadline, assignees: ["Куратор"] });
  expect(notes.some(({ code }) => code === "roadmap.deadline-in-words")).toBe(cell === "\t");
});
