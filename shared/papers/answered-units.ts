import type { Correction } from "./declension/corrections.ts";
import { type Mark, readMark } from "./marks.ts";
import { isDrawable } from "./paper-chart.ts";
import type { BookContext } from "./placeholders/book-values.ts";
import { type Contexts, findPlaceholder, type KnownPlaceholder, ROW_NUMBER } from "./placeholders/lookup.ts";
import type { Domain, Found } from "./placeholders/placeholder.ts";
import type { Answer, Answers, StandingMark, TemplateUnit } from "./plan-papers.ts";
import type { Subject } from "./subjects/subject.ts";
import { type Blank, type Doubt, writtenValue } from "./written-value.ts";

export type AnsweredUnits = {
  readonly copies: readonly (readonly Answers[])[];
  readonly blanks: readonly Blank[];
  readonly doubts: readonly Doubt[];
  readonly standing: readonly StandingMark[];
};

/** Domains of which a paper may have several: there a row of a table is repeated. */
const LISTS: readonly Domain[] = ["question", "planned", "meeting", "pair"];
const NO_MARK = "такого слова-заполнителя нет: сверьте со списком";
const NOT_HERE = "к этой бумаге не подходит";
const NO_ROW = "значений несколько, а повторить здесь нечего: поставьте в строку таблицы или в абзац";
const TWO_LISTS = "в одной строке таблицы слова о разном: разнесите их по разным таблицам";

/** The placeholders of a template answered for one paper, unit by unit. */
export function answeredUnits(
  units: readonly TemplateUnit[],
  subject: Subject,
  book: BookContext,
  corrections: readonly Correction[],
): AnsweredUnits {
  const blanks = new Map<string, Blank>();
  const doubts = new Map<string, Doubt>();
  const standing = new Map<string, StandingMark>();
  const contexts = contextsOf(subject, book);
  const leave = (words: string, why: string) => void standing.set(words, { words, why });

  const answer = (known: Known, at: number | null, tell = true): Answer | null => {
    const found = valuesOf(known, contexts, at);
    if (found === null) return null;
    const written = writtenValue(found, known.mark, corrections);
    if (written.kind === "chart") {
      if (isDrawable(written.chart)) return written;
      blanks.set(written.chart.title, {
        place: `Диаграмма «${written.chart.title}»`,
        why: "ответов мало или нет",
      });
      return { kind: "words", text: "Для диаграммы ответов недостаточно." };
    }
    if (tell) for (const blank of written.blanks) blanks.set(blank.place, blank);
    if (tell) for (const doubt of written.doubts) doubts.set(`${doubt.words}\n${doubt.nameCase}`, doubt);
    return { kind: "words", text: written.text };
  };

  const copies = units.map((unit): readonly Answers[] => {
    const known = unit.marks.flatMap((words) => {
      const read = readKnown(words, book);
      if (read === null) leave(words, NO_MARK);
      else if (read.of !== null && contexts[read.of] === null) leave(words, NOT_HERE);
      else return [read];
      return [];
    });
    const list = listOf(known, contexts);
    const items = list === null ? null : (contexts[list] as readonly unknown[]);
    const mine = known.filter(({ words, of }) => {
      if (of === null || of === "book" || of === list || contexts[of]?.length === 1) return true;
      leave(words, TWO_LISTS);
      return false;
    });
    if (items === null) return [answersOf(mine, null)];
    if (items.length === 0) {
      const empty = EMPTY_LISTS[list as Domain];
      if (empty !== undefined) blanks.set(empty, { place: empty, why: "записей нет" });
      return [
        new Map(
          mine.map((each) => [
            each.words,
            each.of === list || each.of === null ? EMPTY : (answer(each, 0) ?? EMPTY),
          ]),
        ),
      ];
    }
    if (!unit.repeats && items.length > 1) {
      const same = sameForAll(mine, items.length);
      if (same !== null) return [same];
      for (const { words, of } of mine) if (of === list) leave(words, NO_ROW);
      return [
        answersOf(
          mine.filter(({ of }) => of !== list),
          null,
        ),
      ];
    }
    // A paragraph that says the same of every pair (the number of their order) stands once.
    const once = unit.row ? null : sameForAll(mine, items.length);
    return once !== null ? [once] : items.map((_, index) => answersOf(mine, index));
  });

  return {
    copies,
    blanks: [...blanks.values()],
    doubts: [...doubts.values()],
    standing: [...standing.values()],
  };

  function answersOf(marks: readonly Known[], at: number | null, tell = true): Answers {
    return new Map(
      marks.flatMap((each): readonly [string, Answer][] => {
        const own = answer(each, at, tell);
        return own === null ? [] : [[each.words, own]];
      }),
    );
  }

  /** What is written once is blank once: 200 pairs of an order have one number that is missing. */
  function sameForAll(marks: readonly Known[], count: number): Answers | null {
    const text = (index: number) => JSON.stringify([...answersOf(marks, index, false)]);
    const first = text(0);
    for (let index = 1; index < count; index += 1) if (text(index) !== first) return null;
    return answersOf(marks, 0);
  }
}

const EMPTY: Answer = { kind: "words", text: "" };
const EMPTY_LISTS: Readonly<Partial<Record<Domain, string>>> = {
  meeting: "Встречи",
  planned: "Встречи",
  question: "Анкеты",
};

/** A placeholder of the template with what the catalogue knows of it; the number of a row is of no domain. */
type Known = {
  readonly words: string;
  readonly mark: Mark;
  readonly of: Domain | null;
  readonly entry: KnownPlaceholder | null;
};

function readKnown(words: string, { workbook }: BookContext): Known | null {
  const mark = readMark(words, (name) => name === ROW_NUMBER || findPlaceholder(name, workbook) !== null);
  if (mark === null) return null;
  if (mark.name === ROW_NUMBER) return { words, mark, of: null, entry: null };
  const entry = findPlaceholder(mark.name, workbook) as KnownPlaceholder;
  return { words, mark, of: entry.of, entry };
}

type ContextLists = { readonly [D in Domain]: readonly Contexts[D][] | null };

/** What a paper has of each domain; null where it has nothing to do with it. */
function contextsOf(subject: Subject, book: BookContext): ContextLists {
  const own = {
    book: [book],
    pair: null,
    person: null,
    meeting: null,
    planned: null,
    question: book.questions,
  };
  switch (subject.kind) {
    case "order":
      return { ...own, pair: subject.pairs };
    case "pair":
      return { ...own, pair: [subject.pair], meeting: subject.meetings, planned: subject.planned };
    case "person":
      return { ...own, person: [subject.person] };
    case "report":
      return own;
  }
}

/** The domain a unit is repeated for: the first of those that stand in it with other than one. */
function listOf(known: readonly Known[], contexts: ContextLists): Domain | null {
  const present = LISTS.filter((domain) => known.some(({ of }) => of === domain));
  return present.find((domain) => domain !== "pair" || contexts.pair?.length !== 1) ?? null;
}

function valuesOf({ of, entry }: Known, contexts: ContextLists, at: number | null): readonly Found[] | null {
  if (of === null || entry === null) return [{ kind: "number", words: String((at ?? 0) + 1), place: "" }];
  const list = contexts[of];
  const context = list === null ? undefined : list.length === 1 ? list[0] : list[at ?? 0];
  return context === undefined ? null : entry.placeholder.read(context as never);
}
