import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutPersonalWords } from "../../../shared/people/personal-words.ts";

test.each([
  ["Отзыв о наставнике Примеров Иван Петрович, +7 900 000-00-00", "Отзыв о наставнике …, …"],
  ["Сколько наставляемых у Анны Ильиничны Образцовой?", "Сколько наставляемых у …?"],
  ["Наставник: Образцова-Пробная Мария Сергеевна", "Наставник: …"],
  ["ОТЗЫВ О НАСТАВНИКЕ: ТЕСТОВ ПЁТР КУЗЬМИЧ", "ОТЗЫВ О НАСТАВНИКЕ: …"],
  ["Вы вошли как Примерова А. П. Выйти", "Вы вошли как …"],
  ["Отзыв, куратор А.П. Примерова", "Отзыв, куратор …"],
  ["Почта school7@example.ru для связи", "Почта … для связи"],
  ["СНИЛС 123-456-789 00 и ИНН 123456789012", "СНИЛС … и ИНН …"],
])("%s", (text, hidden) => {
  expect(withoutPersonalWords(text)).toBe(hidden);
});

test.each([
  "Основной запрос наставляемого",
  "Уровне образования соответствует",
  "Духовной и Церковной, Деревне, Ежедневной",
  "Единичной встречей считается",
  "Количество наставников в возрасте 10–19 лет на 01.06.2026, чел.",
  "2024-2025 учебный год, 2025-2026 учебный год",
  "ФИО наставника (полностью)",
  "МБОУ «СОШ № 7» города Примерска",
])("nothing personal stands in: %s", (text) => {
  expect(withoutPersonalWords(text)).toBe(text);
});

test("what is hidden stays hidden, whatever stands around", () => {
  const patronymics = ["Петрович", "Петровны", "Ильинична", "Кузьмича", "Алексеевне"];
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...patronymics), fc.string(), (before, name, after) => {
      const once = withoutPersonalWords(`${before} Примеров Иван ${name} ${after}`);
      expect(once).not.toContain(`Иван ${name}`);
      expect(withoutPersonalWords(once)).toBe(once);
    }),
  );
});
