import { comparisonKey } from "../text/fold.ts";
import { isPersonalHeading } from "./exported-answers.ts";
import type { AskedQuestion } from "./questionnaire.ts";
import { FIXED_HEADINGS, wordsKey } from "./questionnaire-text.ts";
import { MARK_HEADING } from "./response-mark.ts";
import type { StandingItem, SurveyForm } from "./survey-form.ts";

/** A question that somebody worded anew in the form: only a person knows whether it still asks the same. */
export type RenamedQuestion = { readonly item: number; readonly was: string; readonly now: string };

/** Where the answers of a form's items go. */
export type FormColumns = {
  /** By item; what is not in it is not written. */
  readonly questions: ReadonlyMap<number, AskedQuestion>;
  readonly renamed: readonly RenamedQuestion[];
  /** Whole sentences: what became of the form since it was made. */
  readonly remarks: readonly string[];
};

/**
 * Compares a form as it stands with what was made: a question that is gone, added, renamed or takes other answers is told and never guessed. A renamed one
 * has a column of its own unless the person says that it is the same.
 * @param same items that ask the same in other words, as the person said
 */
export function formColumns(
  { items, codeItem }: Pick<SurveyForm, "items" | "codeItem">,
  standing: readonly StandingItem[],
  same: readonly number[],
): FormColumns {
  const made = new Map(items.map((question) => [question.item, question]));
  const questions = new Map<number, AskedQuestion>();
  const renamed: RenamedQuestion[] = [];
  const remarks: string[] = [];
  const taken = new Set<string>();
  for (const { item, title, takes } of standing) {
    if (item === codeItem) continue;
    const question = made.get(item);
    const isRenamed = question !== undefined && wordsKey(question.text) !== wordsKey(title);
    if (question !== undefined && isRenamed) renamed.push({ item, was: question.text, now: title });
    if (question !== undefined && (!isRenamed || same.includes(item))) {
      if (question.answer === "point" && takes !== "point")
        remarks.push(
          `Вопрос «${title}»: шкала теперь не от 1 до 10, его ответы не будут записаны. Верните шкалу 1–10.`,
        );
      else questions.set(item, question);
      continue;
    }
    const left = whyLeft(title, takes);
    if (left !== null) remarks.push(left);
    else {
      const heading = freeHeading(title, taken);
      questions.set(item, { key: heading, text: heading, answer: takes === "point" ? "point" : "words" });
      remarks.push(
        isRenamed
          ? `Вопрос «${question.text}» в форме теперь звучит «${title}»: пока не отмечено, что он тот же, его ответы встанут в столбец «${heading}».`
          : `В форму добавлен вопрос «${title}»: его ответы встанут в столбец «${heading}».`,
      );
    }
  }
  const there = new Set(standing.map(({ item }) => item));
  for (const { item, text } of items)
    if (!there.has(item)) remarks.push(`Вопроса «${text}» в форме больше нет: он останется без ответов.`);
  if (codeItem !== null && !there.has(codeItem))
    remarks.push("Вопроса о коде участника в форме больше нет: анкеты будут записаны без кода.");
  return { questions, renamed, remarks };
}

/** Why the answers of an added item are no part of «Анкеты»; null where they are. */
function whyLeft(title: string, takes: StandingItem["takes"]): string | null {
  const words = `Вопрос «${title}», добавленный в форму, не будет записан`;
  if (takes === "file") return `${words}: файлам в «Анкетах» нет места.`;
  if (takes === "other-scale") return `${words}: его шкала не от 1 до 10.`;
  if (isPersonalHeading(title))
    return `${words}: он просит имя или адрес, а в анкетах людей называют кодами.`;
  const isFixed =
    FIXED_HEADINGS.has(comparisonKey(title)) || comparisonKey(title) === comparisonKey(MARK_HEADING);
  return isFixed || wordsKey(title) === ""
    ? `${words}: так называется столбец самой вкладки. Назовите его иначе.`
    : null;
}

/** Two questions of one wording are two columns. */
function freeHeading(title: string, taken: Set<string>): string {
  let heading = title.trim();
  for (let number = 2; taken.has(comparisonKey(heading)); number += 1)
    heading = `${title.trim()} (${number})`;
  taken.add(comparisonKey(heading));
  return heading;
}
