import type { FieldKey } from "../../report/report-fields.ts";
import { comparisonKey } from "../../text/fold.ts";
import type { Question } from "../question.ts";
import { isNeutral, isOfAny } from "../understood.ts";
import { type Word, wordsOf } from "../words.ts";

/** What the boxes of a group stand for: each of them is a question of its own about it. */
export type GroupSubject = {
  /** How a group names it. */
  readonly named: readonly string[];
  /** What may be said of it: that it is there, in whatever words. Stems as in `words.ts`. */
  readonly may: readonly string[];
  /** Words by which the group asks for something else although every one of them is known. */
  readonly never?: RegExp;
  /** A box as a question of its own. */
  readonly asks: (label: string) => Pick<Question, "kind" | "text">;
  readonly fields: RegExp;
  readonly example: string;
};

/** «Можно выбрать несколько»: how to answer, not what is asked. */
const HOW_TO_ANSWER = [
  "несколько|вариант|=верные|=подходящие|=подходящее|множественн|=выбор|=выбора|=пункт|=пункты|=отметить|=выберете|=галочкой|=галочками|перечень|=список|=вид|=виды|=нужные|=нужное|перечисленн|нижеперечисленн|приведенн|следующ",
];
const IS_THERE = [
  "имеющ|=имеются|=имеется|=наличие|=наличии|существующ|=существуют|действующ|=действуют|=есть|представлен",
];
const IS_MADE = [
  "разработан|утвержден|=принят|=приняты|=принято|=принятые|=принятых|=издан|=изданы|=изданные|=создан|=созданы|=созданные|=подписаны|=оформлены|=проведено|=проведены",
];
const IS_DONE = [
  "=реализуются|=реализуется|реализуем|=реализуете|=реализовано|=реализованы|=реализует|=реализуют|использу|применя|=применяются|внедрен|внедря|организован|осуществля",
];
const TAKE_PART = [
  "участв|участник|=являются|=является|вовлечен|охвачен|задействован|=включены|=включенные|=входят|=вошли|вошедш|привлечен|=работают|закреплен|=стали|=становятся|=входит|относятся|относится|=выступает|=выступают|привлекают|привлекаются",
];
/** «Категории, для которых есть программы» are asked of programmes. */
const OF_PROGRAMMES =
  /(?:для|у|по|с) котор|(?:есть|имеются|имеется|представлены|внедрен[а-я]+) (?:[а-я]+ )?программ/;

const documents: GroupSubject = {
  named: ["документ|=акты|=актов|=акт|=приказ|=приказы|=приказов"],
  may: [
    ...IS_THERE,
    ...IS_MADE,
    "локальн|нормативн|правов|распорядительн|организационн|=база|=базы|=пакет|=комплект|регламентир|=обеспечена|=обеспечено|=обеспечение",
  ],
  asks: (text) => ({ kind: "checkbox", text }),
  fields: /^documents\.\w+\.exists$/,
  example: "Отметьте имеющиеся документы",
};

/** Groups by what their words name; one that names two of them, or none, is left to the person. */
const subjects: readonly GroupSubject[] = [
  documents,
  {
    named: ["=форма|=формы|=форм|=формам|=формах"],
    may: [...IS_THERE, ...IS_DONE],
    asks: (label) => ({ kind: "number", text: `Количество действующих пар в форме «${label}»` }),
    fields: /^pairings\.form\./,
    example: "Какие формы наставничества реализуются в организации?",
  },
  {
    named: ["=наставляемые|=наставляемых|=наставляемыми|=наставляемым"],
    may: [...IS_THERE, ...TAKE_PART, "категори|=группы|=групп"],
    never: OF_PROGRAMMES,
    asks: (label) => ({ kind: "number", text: `Количество наставляемых: ${label}` }),
    fields: /^mentees\.(?!total$)/,
    example: "Категории наставляемых",
  },
  {
    named: ["=наставники|=наставников|=наставниками|=наставником"],
    may: [...IS_THERE, ...TAKE_PART, "категори|=группы|=групп"],
    never: OF_PROGRAMMES,
    asks: (label) => ({ kind: "number", text: `Количество наставников: ${label}` }),
    fields: /^mentors\.(?!total$)/,
    example: "Кто является наставниками?",
  },
];

/** Names nothing, but asks what there is: the boxes say of what. */
const whateverThereIs: GroupSubject = {
  ...documents,
  named: [...IS_THERE, ...IS_MADE],
  fields: /^(?:documents\.\w+\.exists|organisation\.hasMentoringPage|monitoring\.done)$/,
  example: "Что имеется в организации?",
};

/** Words known everywhere that here turn the boxes into wishes, opinions or files. */
const OTHERWISE =
  /(?<![а-я])(?:(?:нужно|надо|видите|если|не|нет|без|кроме|только)(?![а-я])|(?:считае|прикреп|прилож|загруз|отсутств|план))/;

/**
 * What the boxes of a group stand for, or null where one word of the group is not understood: then the person ticks.
 * @example groupSubject({ text: "Отметьте имеющиеся документы", … })?.fields // /^documents\.…/
 */
export function groupSubject({ text, section, help }: Question): GroupSubject | null {
  if ([help, ...section].some((each) => OTHERWISE.test(comparisonKey(each)))) return null;
  const own = subjectOf(text);
  if (own !== null && own !== whateverThereIs) return own;
  // «Имеются:» under «Документы»: the heading says of what.
  const above = subjectOf(section[section.length - 1] ?? "");
  const saysNothing = wordsOf(text).every((word) => isOfAny(word, HOW_TO_ANSWER) || isNeutral(word));
  return above !== null && (own !== null || saysNothing) ? above : own;
}

function subjectOf(text: string): GroupSubject | null {
  const words = wordsOf(text);
  if (OTHERWISE.test(comparisonKey(text))) return null;
  const named = subjects.filter((subject) => words.some((word) => isOfAny(word, subject.named)));
  const [subject, another] = named.length > 0 ? named : [whateverThereIs];
  if (subject === undefined || another !== undefined) return null;
  if (!words.some((word) => isOfAny(word, subject.named))) return null;
  if (subject.never?.test(comparisonKey(text)) === true) return null;
  return words.every((word) => isUnderstoodIn(word, subject)) ? subject : null;
}

function isUnderstoodIn(word: Word, { named, may }: GroupSubject): boolean {
  return isNeutral(word) || isOfAny(word, named) || isOfAny(word, may) || isOfAny(word, HOW_TO_ANSWER);
}

/** Whether a field can be what a box of such a group stands for. */
export function isOfSubject({ fields }: GroupSubject, field: FieldKey): boolean {
  return fields.test(field);
}
