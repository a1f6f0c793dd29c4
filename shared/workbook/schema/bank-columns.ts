import { consentWords, personKey } from "./pairing-formulas.ts";
import type { ColumnSpec } from "./tab-spec.ts";

/** Columns that both banks have; each bank adds its formula. */
export const pairCodeColumn = {
  heading: "Код пары",
  kind: "formula",
  width: 14,
  note: "Считается само: действующие пары из вкладки «Пары», а если их нет, завершённые.",
} as const satisfies ColumnSpec;

export const consentColumn = {
  heading: "Согласие на обработку ПД",
  kind: "formula",
  width: 13,
  note: "Считается само по вкладке «Согласия» на сегодня: без согласия у участника пары стоит «нет», у остальных «ожидается»; за детей до 18 лет подписывает законный представитель.",
  tones: [
    { text: consentWords.missing, tone: "bad" },
    { text: consentWords.awaited, tone: "warning" },
    { text: consentWords.valid, tone: "good" },
  ],
} as const satisfies ColumnSpec;

/** The code in one spelling: «Пары» and «Согласия» are searched with it. */
export const personKeyColumn = {
  heading: "Код для поиска",
  hidden: true,
  kind: "formula",
  formula: personKey,
  width: 9,
  note: "Считается само: код без нулей и в одном написании, чтобы «М-1» и «М-001» нашли друг друга.",
} as const satisfies ColumnSpec;
