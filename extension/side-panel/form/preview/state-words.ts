import type { Barrier } from "../../../../shared/form-filling/question.ts";
import type { WriteRefusal } from "../../../../shared/form-filling/write-outcome.ts";

export type RowState = "planned" | "filled" | "check" | "refused" | "unknown" | "kept";

/** The state of a row as the person reads it. */
export const stateWords = {
  planned: "Будет заполнено",
  filled: "Заполнено",
  check: "Заполнено, проверьте",
  refused: "Не заполнено",
  unknown: "Показатель не определён",
  kept: "Уже есть ответ",
} as const satisfies Record<RowState, string>;

/** A row that was never going to be written says so in calmer words. */
export const leftWords = "Не заполняется";

/** Why an answer could not be written, and what to do. */
export const refusalWords = {
  gone: "Вопрос исчез со страницы. Прочитайте форму ещё раз.",
  "changed-since": "Ответ на странице изменился после чтения формы. Он оставлен как есть.",
  reworded:
    "Вопрос или варианты ответа на странице изменились после чтения формы. Прочитайте форму ещё раз и проверьте ответ.",
  barred: "Поле стало недоступно для ввода. Заполните его сами.",
  "not-kept": "Страница не приняла значение. Впишите его сами.",
  invalid: "Значение не проходит проверку самой страницы. Сверьте его с подсказкой у поля и впишите сами.",
  "no-option": "В списке нет такого варианта. Выберите его сами.",
} as const satisfies Record<WriteRefusal, string>;

/** Why the program never writes to such a question. */
export const barrierWords = {
  consent: "Согласие или подтверждение: отметку ставите вы сами.",
  captcha: "Проверка «не робот»: её проходите вы сами.",
  file: "Файл прикрепляете вы сами.",
  password: "Пароли программа не вводит.",
  disabled: "Поле отключено на странице.",
  "read-only": "Поле только для чтения.",
  invisible: "Поле сейчас не видно на странице.",
  decoy: "Скрытое поле, человек его не видит.",
  submit: "Ответ на этот вопрос сразу отправляет страницу. Заполните его сами.",
} as const satisfies Record<Barrier, string>;
