import fc from "fast-check";
import { expect, test } from "vitest";
import { UNDECIDED } from "../../../shared/form-map/form-map.ts";
import { matchQuestions } from "../../../shared/form-map/match-questions.ts";
import { askedQuestions } from "../form-filling/asked-questions.ts";
import type { AskedQuestion } from "../form-filling/recognition-score.ts";
import { heldOut } from "../form-filling/wordings-held-out.ts";

const real = [...heldOut, ...askedQuestions("aside")].filter(({ text }) => /[а-яё]{4}/i.test(text));

const isSame = (before: AskedQuestion, text: string, section = before.section ?? []): boolean => {
  const asked = { key: "", section: before.section ?? [], question: before.text, kind: before.kind };
  const now = { ...asked, section, question: text };
  return matchQuestions([{ ...asked, choice: UNDECIDED }], [now]).matches.length > 0;
};

/** Words, said in no other way in these questions, each of which makes another question of the one it comes into. */
const TURNING = [
  "не",
  "без",
  "планируемых",
  "прошлогодних",
  "женщин",
  "мужчин",
  "из них",
  "до 35 лет",
  "наставляемых",
  "родителей",
  "кандидатов",
  "завершивших",
  "ссылка на",
  "сельских",
  "17",
  "или",
];

/** References and hints in the question say nothing of what is asked. */
const plain = real.filter(({ text }) => !/[(,]|знак|символ|формат|например|год|план/i.test(text));

test("a word that turns the meaning, wherever it comes in, makes another question", () => {
  fc.assert(
    fc.property(fc.constantFrom(...plain), fc.constantFrom(...TURNING), fc.nat(), (question, word, at) => {
      fc.pre(!question.text.toLowerCase().includes(word.slice(0, 5).trim()));
      const words = question.text.split(" ");
      // Not before the first word: there a number is the number of the question.
      const place = 1 + (at % words.length);
      expect(isSame(question, [...words.slice(0, place), word, ...words.slice(place)].join(" "))).toBe(false);
    }),
    { numRuns: 1500 },
  );
});

test("another number in the question makes another question, another number of the question does not", () => {
  for (const question of real) {
    const other = question.text.replace(
      /(?<=[а-яё«(] ?)\b(\d{1,2})(?=[–-]\d| лет| года)/i,
      (number) => `${Number(number) + 1}`,
    );
    if (other !== question.text) expect(isSame(question, other)).toBe(false);
  }
});

test("a heading that names other people makes another question of the one below", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...real),
      fc.constantFrom(
        "Женщины",
        "План на год",
        "Наставляемые из числа родителей",
        "Прошлый год",
        "Из них молодые",
        "Номер",
      ),
      (question, heading) => {
        expect(isSame(question, question.text, [...(question.section ?? []), heading])).toBe(false);
      },
    ),
  );
});

test("what is only said otherwise stays the question it was", () => {
  const bare = real.filter(({ text }) => /^[А-ЯЁ][а-яё]/.test(text));
  fc.assert(
    fc.property(
      fc.constantFrom(...bare),
      fc.constantFrom("3. ", "2.1) ", "№ 7. ", "* "),
      fc.constantFrom("", " *", ":", " "),
      (question, before, after) => {
        expect(
          isSame(question, `${before}${question.text.replace(/ё/g, "е").replace(/ – /g, " - ")}${after}`),
        ).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
