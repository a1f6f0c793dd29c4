import type { QuestionKind } from "../../../../shared/form-filling/question.ts";
import type { WriteRefusal } from "../../../../shared/form-filling/write-outcome.ts";

/** A question that could not be put back as it was. */
export type LeftQuestion = {
  readonly text: string;
  readonly kind: QuestionKind;
  /** Whether nothing was answered there before. */
  readonly wasEmpty: boolean;
  readonly reason: WriteRefusal;
};

/** So many questions are named; of more the number is enough to look for them in the list. */
const NAMED = 3;

/**
 * What became of «Отменить», in words for the person.
 * @example undoneWords(3, []) // "Отменено: ответы возвращены, как были (3)."
 */
export function undoneWords(back: number, left: readonly LeftQuestion[]): string {
  if (left.length === 0) return `Отменено: ответы возвращены, как были (${back}).`;
  const said = [
    say(left.filter(isStuckMark), (names) => `Отметка осталась: ${names}. ${STUCK}`),
    say(
      left.filter((each) => each.reason === "changed-since"),
      (names) => `Изменено после заполнения и оставлено как есть: ${names}.`,
    ),
    say(
      left.filter((each) => each.reason === "gone"),
      (names) => `Исчезло со страницы: ${names}.`,
    ),
    say(
      left.filter((each) => !isStuckMark(each) && each.reason !== "changed-since" && each.reason !== "gone"),
      (names) => `Страница не взяла прежний ответ: ${names}. Исправьте его сами.`,
    ),
  ];
  const parts = said.filter((part) => part !== "");
  return [`Возвращено ${back} из ${back + left.length}.`, ...parts].join(" ");
}

/** What the person can do about a mark that the page lets nobody take away. */
const STUCK =
  "Страница не даёт снять её совсем: выберите другой вариант, а если отвечать не нужно, обновите страницу – тогда могут пропасть и другие ответы.";

/** A mark among several that can only be moved to another option. */
function isStuckMark({ kind, wasEmpty, reason }: LeftQuestion): boolean {
  return reason === "not-kept" && wasEmpty && (kind === "radio" || kind === "select");
}

function say(left: readonly LeftQuestion[], sentence: (names: string) => string): string {
  if (left.length === 0) return "";
  const names = left.slice(0, NAMED).map(({ text }) => (text === "" ? "вопрос без подписи" : `«${text}»`));
  const more = left.length - names.length;
  return sentence(more > 0 ? `${names.join(", ")} и ещё ${more}` : names.join(", "));
}
