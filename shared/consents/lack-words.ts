import { consentKinds } from "./consent-kinds.ts";
import { DESTRUCTION_DAYS } from "./destruction-term.ts";
import type { MissingConsent } from "./missing-consents.ts";
import type { DoubtReason, LackReason } from "./valid-consent.ts";

/** Why a consent does not count, and what to do about it: never a name, so that both may stand in a mail. */
const WORDS = {
  none: ["согласия нет", "Возьмите согласие и впишите его во вкладку «Согласия»."],
  "no-code": [
    "у участника нет кода",
    "Дайте участнику код и впишите этот код во вкладку «Согласия», в столбец «Код участника».",
  ],
  "under-name": [
    "согласие записано на имя, а не на код",
    "Во вкладке «Согласия» в столбце «Код участника» впишите код вместо имени.",
  ],
  "not-dated": ["нет даты подписания", "Впишите дату подписания во вкладку «Согласия»."],
  "not-yet": ["дата подписания ещё не наступила", "Проверьте дату подписания во вкладке «Согласия»."],
  expired: ["срок согласия истёк", "Возьмите новое согласие и впишите его во вкладку «Согласия»."],
  withdrawn: [
    "согласие отозвано",
    `Данные уничтожают за ${DESTRUCTION_DAYS} дней после отзыва (152-ФЗ, статья 21, часть 5). Если человек остаётся, нужно новое согласие.`,
  ],
  "unread-end": [
    "программа не поняла, до какого дня оно действует",
    "Исправьте дату «Действует до» во вкладке «Согласия», например 31.05.2026.",
  ],
  "unread-withdrawal": [
    "в столбце «Отозвано» не дата, поэтому согласие считается отозванным",
    "Исправьте дату «Отозвано» во вкладке «Согласия» или очистите ячейку.",
  ],
  "needs-representative": [
    "участнику нет 18 лет, а подписал не законный представитель",
    "Возьмите согласие у законного представителя (152-ФЗ, статья 9, часть 6).",
  ],
  "may-be-minor": [
    "18 лет исполняется в этом году, а день рождения программа не знает",
    "Если день рождения ещё впереди, нужна подпись законного представителя.",
  ],
  "age-unknown": [
    "подписал сам участник, а год рождения не указан",
    "Впишите год рождения: до 18 лет нужна подпись законного представителя.",
  ],
  "withdrawn-besides": [
    "другое такое же согласие отозвано, а позже ничего не подписано",
    "Выясните, чего хочет человек: если он остаётся, возьмите новое согласие.",
  ],
} as const satisfies Record<LackReason | DoubtReason, readonly [why: string, advice: string]>;

/** @example lackWords(missing) // "«обработка ПД»: срок согласия истёк" */
export function lackWords({ kind, answer }: MissingConsent): string {
  return `«${consentKinds[kind]}»: ${WORDS[answer.why][0]}`;
}

/** What to do about it, one sentence or two. */
export function lackAdvice({ answer }: MissingConsent): string {
  return WORDS[answer.why][1];
}
