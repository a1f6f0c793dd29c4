import { describeWorkbookDoubt } from "../../shared/messages/describe-workbook-doubt.ts";
import type { Decisions } from "../../shared/roadmap/doubt.ts";
import type { WorkbookDoubt } from "../../shared/workbook/recognition/workbook-doubt.ts";
import { UserProblem } from "../user-problem.ts";

/** A doubt as the command prints it: its number is the place in the list, from 1, as are those of the answers. */
export type PrintedDoubt = {
  readonly question: string;
  readonly place: string;
  readonly options: readonly string[];
  /** Number of the answer that holds; null while the program goes by nothing. */
  readonly chosen: number | null;
  readonly decided: boolean;
};

export function printedDoubts(doubts: readonly WorkbookDoubt[]): readonly PrintedDoubt[] {
  return doubts.map((doubt) => {
    const { question, options } = describeWorkbookDoubt(doubt);
    const at = options.findIndex(({ id }) => id === doubt.chosen);
    return {
      question,
      place: doubt.place,
      options: options.map(({ label }) => label),
      chosen: at < 0 ? null : at + 1,
      decided: doubt.decided,
    };
  });
}

/**
 * What nobody has answered yet, on stderr, with the numbers to answer by.
 * @example «Вопрос 1. Какой столбец теперь «Интересы»? (вкладка «Наставники»)» and below «  --decide 1=1: «Чем занят»»
 */
export function describeDoubts(doubts: readonly WorkbookDoubt[]): void {
  printedDoubts(doubts).forEach(({ question, place, options, decided }, index) => {
    if (decided) return;
    const where = place === "" ? "" : ` (вкладка «${place}»)`;
    const answers = options.map((label, at) => `  --decide ${index + 1}=${at + 1}: ${label}`);
    process.stderr.write(`${[`Вопрос ${index + 1}. ${question}${where}`, ...answers].join("\n")}\n`);
  });
}

/**
 * The answers `N=K` (number of the doubt, number of the answer) as decisions.
 * @throws UserProblem where there is no such doubt or answer, or two answers to one
 */
export function decisionsOf(given: readonly string[], doubts: readonly WorkbookDoubt[]): Decisions {
  const decisions: Record<string, string> = {};
  for (const text of given) {
    const [, number, answer] = /^\s*(\d{1,4})\s*=\s*(\d{1,4})\s*$/.exec(text) ?? [];
    if (number === undefined)
      throw new UserProblem(
        `Не понял ответ «${text}» в --decide. Напишите номер вопроса и номер ответа, например --decide 1=2.`,
      );
    const doubt = doubts[Number(number) - 1];
    if (doubt === undefined)
      throw new UserProblem(
        `В --decide ${text} назван вопрос ${number}, а вопросов о книге: ${doubts.length}. Посмотрите их той же командой без --decide.`,
      );
    const option = doubt.options[Number(answer) - 1];
    if (option === undefined)
      throw new UserProblem(
        `В --decide ${text} назван ответ ${answer}, а ответов на вопрос ${number}: ${doubt.options.length}.`,
      );
    if (decisions[doubt.key] !== undefined)
      throw new UserProblem(`На вопрос ${number} в --decide два ответа. Оставьте один.`);
    decisions[doubt.key] = option;
  }
  return decisions;
}
