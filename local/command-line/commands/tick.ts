import { planTick, type TickPlan } from "../../../shared/checklist/tick.ts";
import { NEWER_BOOK } from "../../../shared/messages/newer-book.ts";
import { UserProblem } from "../../user-problem.ts";
import { dayOption, readArguments, today } from "../arguments.ts";
import { changeBook } from "../change-book.ts";
import type { Command } from "../command.ts";
import { jsonText } from "../printing.ts";

const usage = "tick КНИГА.xlsx КОД [--date ГГГГ-ММ-ДД] [--who КТО] [--undo]";

/** Why a row was not ticked, by the reason of the plan. */
const REFUSALS = {
  "no-tab": "В книге нет вкладки «Контроль сроков». Сделайте книгу из дорожной карты заново.",
  "no-column":
    "Во вкладке «Контроль сроков» нет столбца «Код» или «Выполнено». Верните столбцам прежние названия.",
  "no-row": "Во вкладке «Контроль сроков» нет строки с таким кодом",
  "two-rows": "Во вкладке «Контроль сроков» две строки с таким кодом. Оставьте код у одной, у другой сотрите",
  newer: NEWER_BOOK,
} as const satisfies Record<Extract<TickPlan, { ok: false }>["reason"], string>;

/** `tick BOOK.xlsx CODE` → the row of «Контроль сроков» is done, in the same file; `--undo` takes it back. */
export const tickCommand: Command = {
  usage,
  run: async (args) => {
    const { files, options } = readArguments(args, ["date", "who"], usage, ["undo"]);
    const [book, code, more] = files;
    if (book === undefined || code === undefined)
      throw new UserProblem(`Укажите книгу и код строки. Вид команды: ${usage}.`);
    if (more !== undefined) throw new UserProblem(`Лишний параметр «${more}». Вид команды: ${usage}.`);
    const day = dayOption(options) ?? today();
    const done = options.undo === undefined;
    const who = options.who ?? "";
    const answer = await changeBook(book, undefined, today(), (snapshot) => {
      const plan = planTick(snapshot, { code, done, day, who });
      if (plan.ok) return { edits: plan.edits, answer: { code, done, date: done ? day : null, who } };
      const sentence = REFUSALS[plan.reason];
      throw new UserProblem(sentence.endsWith(".") ? sentence : `${sentence}: «${code}».`);
    });
    return jsonText(answer);
  },
};
