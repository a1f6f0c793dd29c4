import { comparisonKey } from "../../text/fold.ts";

/**
 * Words by which an activity or its outcome promises a paper, in the order they are looked for. `told` is how the person is asked;
 * `where`: «Положение» is a paper in the column of outcomes and any state of affairs elsewhere.
 */
const wordings = [
  // «Издание приказа о закреплении наставнических пар», «Приказы ОО»
  { stem: "приказ(?!ан|ыв)", told: "приказ", where: "anywhere" },
  // «Протокол педагогического совета»
  { stem: "протокол", told: "протокол", where: "anywhere" },
  // «Распорядительные акты», «Распоряжение главы»
  { stem: "распоря(?:жени|дительн)", told: "распорядительный документ", where: "anywhere" },
  // «Разработка Положения о наставничестве» begins with the paper's making
  { stem: "(?:разработ\\S*|утвержд\\S*|приняти\\S*) положени", told: "положение", where: "anywhere" },
  { stem: "положение", told: "положение", where: "outcome" },
  // «Аналитическая справка»
  { stem: "справк", told: "справка", where: "anywhere" },
  // «Отчёт о реализации программы»
  { stem: "отчет", told: "отчёт", where: "anywhere" },
  // «Дорожная карта, Приказ ОО»
  { stem: "дорожн\\S* карт", told: "дорожная карта", where: "outcome" },
  // «Разработаны и утверждены программы наставничества»
  { stem: "утвержд\\S* программ|утвержд\\S* (?:и \\S+ )?программ", told: "программа", where: "outcome" },
  // «Договоры с социальными партнёрами», «соглашения о сотрудничестве»
  { stem: "договор(?!енн)|соглашени", told: "договор или соглашение", where: "outcome" },
  // «получены согласия на обработку персональных данных»: where the papers lie
  { stem: "согласи[яей]", told: "согласия", where: "outcome" },
  // «Информация на сайте школы», «Материалы размещены на сайте ОО»
  { stem: "на (?:\\S+ )?(?:сайт|странич)|публикаци", told: "ссылка на публикацию", where: "outcome" },
  // «Методические рекомендации»
  { stem: "методическ\\S* (?:рекомендаци|материал)", told: "методические материалы", where: "outcome" },
  // «Перечень партнёрских организаций», «Реестр наставников», «База наставников»
  { stem: "переч(?:ень|ня)|реестр|баз[аы](?!\\S)", told: "список", where: "outcome" },
  // «Организационно-распорядительная документация», any document that is not named closer
  { stem: "документ", told: "документ", where: "outcome" },
  // «Анкеты», «проведён анализ анкетирования»
  { stem: "анализ|результат\\S* (?:анкет|опрос|мониторинг)", told: "результаты", where: "outcome" },
] as const satisfies readonly {
  readonly stem: string;
  readonly told: string;
  readonly where: "anywhere" | "outcome";
}[];

const PATTERNS = wordings.map((row) => ({ ...row, pattern: new RegExp(`(?<![а-я])(?:${row.stem})`) }));

/**
 * What kind of paper a tick should point at, in the words the person is asked with; null where the plan promises none. Asking is all it
 * does: an activity may be ticked without evidence.
 * @example expectedEvidence("Совещание коллектива", "Протокол педагогического совета") // "протокол"
 */
export function expectedEvidence(activity: string, outcome: string): string | null {
  const [own, promised] = [comparisonKey(activity), comparisonKey(outcome)];
  const row =
    PATTERNS.find(({ pattern }) => pattern.test(promised)) ??
    PATTERNS.find(({ pattern, where }) => where === "anywhere" && pattern.test(own));
  return row?.told ?? null;
}
