import type { MenteeProfile, MentorProfile } from "./people/profiles.ts";
import type { HardRule } from "./rules/rule.ts";

/** A mentor with whom a mentee has enough in common. */
type Suited = { readonly code: string; readonly free: number; readonly score: number };

const SHOWN = 3;

/** Why nobody was proposed to a mentee, one sentence in Russian that tells what could help; codes, no names. */
export function whyUnmatched(
  mentee: MenteeProfile,
  mentors: readonly MentorProfile[],
  suited: readonly Suited[],
  hard: readonly HardRule[],
): string {
  if (mentee.category === "") return "Не указана категория: без неё форма наставничества неизвестна.";
  if (suited.length > 0) {
    const best = [...suited].sort((a, b) => b.score - a.score).slice(0, SHOWN);
    const codes = best.map(({ code, score }) => `${code} (${score})`).join(", ");
    return `У подходящих наставников больше нет места: ${codes}. Спросите, готовы ли они вести ещё одного, или найдите нового наставника.`;
  }
  const nearby = mentors.filter((mentor) => hard[0]?.allows(mentor, mentee) !== false);
  if (nearby.length === 0)
    return `Нет наставников, с которыми у категории «${mentee.category}» есть форма наставничества.`;
  if (mentee.topics.size === 0 && mentee.subjects.size === 0) {
    return mentee.request === ""
      ? "Не указан основной запрос: подбирать не по чему."
      : "В запросе только общие слова: уточните, с чем нужна помощь.";
  }
  const inCommon = nearby.filter(
    ({ topics, subjects }) =>
      [...mentee.topics.keys()].some((topic) => topics.has(topic)) ||
      [...mentee.subjects].some((subject) => subjects.has(subject)),
  );
  if (inCommon.length === 0)
    return "Ни у одного наставника, который участвует в подборе, не названо того, о чём запрос.";
  const refusals = inCommon.map((mentor) => hard.find(({ allows }) => !allows(mentor, mentee))?.refusal);
  const refused = [...new Set(refusals.filter((refusal) => refusal !== undefined))];
  return refused.length > 0 && refusals.every((refusal) => refusal !== undefined)
    ? `Общее с запросом есть только у тех, с кем пара невозможна: ${refused.join("; ")}.`
    : "Общего с запросом слишком мало, или против пары больше, чем за неё.";
}
