/** What answers a question of «Анкеты» takes: a point from 1 to 10, yes or no, words. */
export type SurveyAnswer = "point" | "yes" | "words";

/** A standard question (М): after the questionnaires of МР-42/02 as remembered, in words short enough for a heading. */
export type StandardQuestion = {
  /** Stays when the heading is renamed: see `ProgramMemory.questions`. */
  readonly key: string;
  readonly heading: string;
  readonly answer: SurveyAnswer;
  /** The report fields it tells of: whose survey it is, and whether before or after. */
  readonly asked: readonly SurveyField[];
};

export type SurveyField = keyof typeof surveyFields;

/** Whose answers, given when, each satisfaction of the report is made of. */
export const surveyFields = {
  "satisfaction.mentorsBefore": { role: "наставник", survey: "до" },
  "satisfaction.mentors": { role: "наставник", survey: "после" },
  "satisfaction.menteesBefore": { role: "наставляемый", survey: "до" },
  "satisfaction.mentees": { role: "наставляемый", survey: "после" },
} as const;

const BEFORE = ["satisfaction.mentorsBefore", "satisfaction.menteesBefore"] as const;
const AFTER = ["satisfaction.mentors", "satisfaction.mentees"] as const;
const ALWAYS = [...BEFORE, ...AFTER] as const;
const MENTORS = ["satisfaction.mentorsBefore", "satisfaction.mentors"] as const;
const MENTEES = ["satisfaction.menteesBefore", "satisfaction.mentees"] as const;

/** The columns a new «Анкеты» has; the school takes away and adds what it likes. */
export const standardQuestions = [
  { key: "effectiveness", heading: "Эффективность программы наставничества", answer: "point", asked: ALWAYS },
  { key: "comfort", heading: "Комфортность участия в программе", answer: "point", asked: ALWAYS },
  { key: "organisation", heading: "Качество организации мероприятий", answer: "point", asked: ALWAYS },
  { key: "usefulness", heading: "Польза программы для адаптации", answer: "point", asked: ALWAYS },
  { key: "theory", heading: "Передача теоретических знаний", answer: "point", asked: ALWAYS },
  { key: "practice", heading: "Передача практических навыков", answer: "point", asked: ALWAYS },
  { key: "support", heading: "Поддержка наставника", answer: "point", asked: MENTEES },
  { key: "involvement", heading: "Включённость наставляемого", answer: "point", asked: MENTORS },
  { key: "together", heading: "Удовлетворённость совместной работой", answer: "point", asked: ALWAYS },
  { key: "experience", heading: "Был ли раньше опыт наставничества", answer: "yes", asked: BEFORE },
  { key: "expectationsMet", heading: "Оправдались ли ожидания", answer: "yes", asked: AFTER },
  { key: "continue", heading: "Желание продолжить участие", answer: "yes", asked: AFTER },
  { key: "expectations", heading: "Ожидания от программы", answer: "words", asked: BEFORE },
  { key: "valuable", heading: "Что особенно ценно в программе", answer: "words", asked: ALWAYS },
  { key: "missing", heading: "Чего не хватило в программе", answer: "words", asked: AFTER },
] as const satisfies readonly StandardQuestion[];

/** The headings of the standard questions with such answers. */
export function standardHeadings(...answers: readonly SurveyAnswer[]): readonly string[] {
  return standardQuestions.filter(({ answer }) => answers.includes(answer)).map(({ heading }) => heading);
}
