import { comparisonKey } from "../../text/fold.ts";

/** Words of an option that say yes, unless «не» stands with them. */
const SAYING_YES =
  /^(?:да|yes|имеется|имеются|есть|наличи[еи]|проводил(?:ся|ось|ась)|проводится|действует|верно|(?:утвержд|разработ|провед|изд|назнач|созд|принят|размещ|внедр)(?:ен|ан|)[аоы]?)$/;
const SAYING_NO = /^(?:нет|no|отсутству[а-я]+|отсутствие|неверно)$/;
const NEGATION = /^(?:не|ни)$/;
/** Words that may stand with either and change neither. */
const BESIDE = /^(?:в|на|у|нас|о|об|по|и|организации|школе|учреждении|оо|сайте|наличии)$/;

/**
 * Whether an option says yes or no, or null where it says something else («частично», «в разработке») or both. Words of the question
 * may be repeated: «Да, положение утверждено».
 * @example saysYes("Нет, не утверждено", "Утверждено ли положение?") // false
 */
export function saysYes(option: string, question: string): boolean | null {
  const words = comparisonKey(option).match(/[а-яa-z]+/g) ?? [];
  const asked = new Set((comparisonKey(question).match(/[а-яa-z]{4,}/g) ?? []).map(beginning));
  const yes = words.some((word) => /^(?:да|yes)$/.test(word));
  const no = words.some((word) => SAYING_NO.test(word));
  const negated = words.some((word) => NEGATION.test(word));
  const said = words.some((word) => SAYING_YES.test(word));
  const understood = words.every(
    (word) =>
      SAYING_YES.test(word) ||
      SAYING_NO.test(word) ||
      NEGATION.test(word) ||
      BESIDE.test(word) ||
      asked.has(beginning(word)),
  );
  if (!understood || (yes && (no || negated))) return null;
  if (no || (negated && said)) return false;
  return said && !negated ? true : null;
}

function beginning(word: string): string {
  return word.slice(0, 5);
}
