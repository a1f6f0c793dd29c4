import { anyMonth } from "../../calendar/month-names.ts";
import { comparisonKey } from "../../text/fold.ts";
import { roleWords } from "../activities/role-words.ts";
import { startsDeadline } from "./deadline-starts.ts";

/** Longer cells are sentences about what is done, whatever they begin with. */
const longestDeadline = 70;
const longestAssignee = 140;

const tellsTime = new RegExp(
  `\\d|${anyMonth}|год|ежегодн|ежемесячн|еженедельн|ежедневн|ежеквартальн|постоянн|систематич|регулярн|периодич|по мере|по плану|по график|по необходимост|по запрос|в течени|раз в|квартал|недел|четверт|полугоди|каникул|каждый|каждую|сезон`,
);
const nameWithInitials =
  /[А-ЯЁ][а-яё]+(-[А-ЯЁ][а-яё]+)?\s+[А-ЯЁ]\.\s?[А-ЯЁ]?\.?|[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]+/;
const fullName = /^[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+(вна|чна|вич|ьич|оглы|кызы)(?![а-яё])/;
const roles = new Set<string>(roleWords);

/**
 * Whether a cell says when and nothing else, as far as its words tell.
 * @example looksLikeDeadline("до 15 сентября 2024 г.") // true
 */
export function looksLikeDeadline(text: string): boolean {
  if (text === "" || text.length > longestDeadline || !startsDeadline(text)) return false;
  return tellsTime.test(comparisonKey(text));
}

/**
 * Whether a cell names people or posts.
 * @example looksLikeAssignee("Зам. директора по УВР") // true
 */
export function looksLikeAssignee(text: string): boolean {
  if (text === "" || text.length > longestAssignee || /[:!?]/.test(text)) return false;
  if (fullName.test(text) || nameWithInitials.test(text.slice(0, 60))) return true;
  return beginsRole(text);
}

/** Whether the first word is a role: «директор», «Педагоги-наставники». */
export function beginsRole(text: string): boolean {
  const first = /^[а-яё.-]+/.exec(comparisonKey(text))?.[0] ?? "";
  const whole = first.replace(/[.,;]+$/, "");
  return roles.has(first) || roles.has(whole) || roles.has(whole.split("-")[0] ?? "");
}

/** The share of filled cells that pass, from 0 to 1; 0 where fewer than two are filled. */
export function shareOf(texts: readonly string[], passes: (text: string) => boolean): number {
  const filled = texts.filter((text) => text !== "");
  return filled.length < 2 ? 0 : filled.filter(passes).length / filled.length;
}
