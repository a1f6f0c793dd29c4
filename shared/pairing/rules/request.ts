import type { MenteeProfile, MentorProfile } from "../people/profiles.ts";
import { topicsOf } from "../words/read-topics.ts";
import type { SoftRule } from "./rule.ts";

/** So many things in common are a full answer to a long request. */
const FULL_ANSWER = 3;

/** Р-145 and МР-42/02: a mentor is chosen by the mentee's main request and the mentor's competences. */
export const requestRule: SoftRule = {
  name: "request",
  points: 50,
  share: ({ topics }, { asked }) => {
    let [common, all] = [0, 0];
    for (const [topic, weight] of asked) {
      common += weight * (topics.get(topic) ?? 0);
      all += weight;
    }
    return common === 0 ? 0 : Math.min(1, common / Math.min(FULL_ANSWER, all));
  },
  say: (mentor, mentee, { quote }) => {
    const unwritten = [
      ...(mentee.request === "" ? ["основной запрос наставляемого"] : []),
      ...(mentor.competences === "" ? ["компетенции наставника"] : []),
    ];
    const inMain = new Set(topicsOf(mentor.competences).about.keys());
    const [main, besides] = [
      commonWords(mentor, mentee, inMain, true),
      commonWords(mentor, mentee, inMain, false),
    ];
    const request = `Запрос ${quote(mentee.request)}`;
    const reasons = [
      ...(main.length > 0
        ? [`${request} — компетенции ${quote(mentor.competences)}: общее ${listed(main)}.`]
        : []),
      ...(besides.length > 0
        ? [`${request} — достижения и интересы ${quote(mentor.besides)}: общее ${listed(besides)}.`]
        : []),
    ];
    const missed = [...mentee.topics].filter(([topic]) => !mentor.topics.has(topic)).map(([, word]) => word);
    const against =
      missed.length > 0 ? [`В запросе есть и другое, чего у наставника не названо: ${listed(missed)}.`] : [];
    return { reasons, against, unwritten };
  },
};

function commonWords(
  { topics }: MentorProfile,
  mentee: MenteeProfile,
  inMain: ReadonlySet<string>,
  main: boolean,
): readonly string[] {
  return [...mentee.topics]
    .filter(([topic]) => topics.has(topic) && inMain.has(topic) === main)
    .map(([, word]) => word);
}

function listed(words: readonly string[]): string {
  return words.map((word) => `«${word}»`).join(", ");
}
