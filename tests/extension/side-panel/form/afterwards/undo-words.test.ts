import { expect, test } from "vitest";
import {
  type LeftQuestion,
  undoneWords,
} from "../../../../../extension/side-panel/form/afterwards/undo-words.ts";

const left = (text: string, part: Partial<LeftQuestion> = {}): LeftQuestion => ({
  text,
  kind: "radio",
  wasEmpty: true,
  reason: "not-kept",
  ...part,
});

test("all is back", () => {
  expect(undoneWords(3, [])).toBe("Отменено: ответы возвращены, как были (3).");
});

test("a radio button that nobody can empty: what stays and what the person can do", () => {
  expect(undoneWords(2, [left("Тип организации")])).toBe(
    "Возвращено 2 из 3. Отметка осталась: «Тип организации». Страница не даёт снять её совсем: выберите другой вариант, а если отвечать не нужно, обновите страницу – тогда могут пропасть и другие ответы.",
  );
});

test("each reason has words of its own", () => {
  const said = undoneWords(0, [
    left("ИНН", { kind: "text", reason: "changed-since" }),
    left("Пары", { kind: "number", reason: "gone" }),
    left("Район", { wasEmpty: false }),
    left("", { kind: "text" }),
  ]);
  expect(said).toBe(
    "Возвращено 0 из 4. Изменено после заполнения и оставлено как есть: «ИНН». Исчезло со страницы: «Пары». Страница не взяла прежний ответ: «Район», вопрос без подписи. Исправьте его сами.",
  );
});

test("of many only the first are named", () => {
  expect(
    undoneWords(
      0,
      ["А", "Б", "В", "Г", "Д"].map((text) => left(text)),
    ),
  ).toContain("Отметка осталась: «А», «Б», «В» и ещё 2.");
});
