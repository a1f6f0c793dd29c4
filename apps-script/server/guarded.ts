import type { Reply } from "../../shared/messages/reply.ts";
import type { Json } from "./server-api.ts";
import { UserProblem } from "./user-problem.ts";

/**
 * Runs a call of the sidebar and wraps its value, or the one sentence that says why there is none, as JSON text. Nothing is
 * thrown to the sidebar: Google would show the person an English stack line.
 */
export function guarded<T>(action: () => T): Json<Reply<T>> {
  let reply: Reply<T>;
  try {
    reply = { ok: true, value: action() };
  } catch (error) {
    console.error(error);
    reply = { ok: false, message: sentenceFor(error) };
  }
  return JSON.stringify(reply);
}

/** The one sentence a person reads of whatever went wrong. */
export function sentenceFor(error: unknown): string {
  if (error instanceof UserProblem) return error.message;
  const words = error instanceof Error ? error.message : String(error);
  const known = googleFailures.find((failure) => failure.sign.test(words));
  return known ? known.sentence : "Не получилось из-за ошибки программы. Повторите через минуту.";
}

/** Failures of Google that the person can do something about, by a sign in the message; it comes in either language. */
const googleFailures = [
  {
    // "You are trying to edit a protected cell or object."
    sign: /protected|защищ/i,
    sentence:
      "Google не разрешил изменить защищённые ячейки. Попросите владельца книги снять защиту или дать доступ.",
  },
  {
    // "You do not have permission to perform that action."
    sign: /permission|not have access|нет доступа|разрешени/i,
    sentence: "У вас нет права менять эту книгу. Попросите владельца дать доступ «Редактор».",
  },
  {
    // "This action would increase the number of cells in the workbook above the limit of 10000000 cells."
    sign: /limit of \d+ cells/i,
    sentence: "В книге не хватает места: превышен предел Google на число ячеек. Удалите ненужные вкладки.",
  },
  {
    // "Service Spreadsheets timed out", "Exceeded maximum execution time"
    sign: /timed out|maximum execution time|время ожидания/i,
    sentence:
      "Google отвечал слишком долго. Часть изменений могла записаться: повторите, программа допишет остальное.",
  },
] as const;
