import { comparisonKey } from "../../text/fold.ts";
import type { MenteeProfile, MentorProfile } from "../people/profiles.ts";
import type { PairContext, SoftRule } from "./rule.ts";

/** A meeting a week for every mentee: the rhythm roadmaps plan by. No norm asks for it, so less time only adds less. */
const HOURS_FOR_EACH = 1;

/** «Ресурс времени на программу» of the official form (МР-42/02, приложение 1), shared among those the mentor leads. */
export const timeRule: SoftRule = {
  name: "time",
  points: 5,
  share: ({ hours, busy }) => {
    if (hours === null) return 0;
    return hours === 0 ? -2 : Math.min(1, hours / (HOURS_FOR_EACH * (busy + 1)));
  },
  say: ({ hours, timeWords, busy }, _, { quote }) => {
    if (timeWords === "") return { unwritten: ["ресурс времени наставника"] };
    const words = `ресурс времени ${quote(timeWords)}`;
    if (hours === null) return { against: [`Время не оценить, не понял: ${words}.`] };
    if (hours === 0) return { against: [`У наставника нет времени: ${words}.`] };
    const others = busy === 0 ? "" : `, наставляемых уже ${busy}`;
    return { reasons: [`Время: ${words}${others}.`] };
  },
};

/** «Место работы/учёбы» of the official form: who is under one roof meets more easily. */
export const placeRule: SoftRule = {
  name: "place",
  points: 5,
  share: (mentor, mentee, context) => (isOneRoof(mentor, mentee, context) ? 1 : 0),
  say: (mentor, mentee, context) => {
    if (mentor.place === "") return { unwritten: ["место работы или учёбы наставника"] };
    if (isOneRoof(mentor, mentee, context)) return { reasons: ["Место работы или учёбы одно и то же."] };
    const isKnown = mentee.place !== "" || context.organisation.size > 0;
    return isKnown ? { against: ["Наставник работает или учится в другом месте."] } : {};
  },
};

function isOneRoof(mentor: MentorProfile, mentee: MenteeProfile, { organisation }: PairContext): boolean {
  if (mentor.place === "") return false;
  const place = placeKey(mentor.place);
  return mentee.place === "" ? organisation.has(place) : placeKey(mentee.place) === place;
}

/** «МБОУ «Школа № 5»» and «МБОУ "Школа №5"» are one place. */
export function placeKey(words: string): string {
  const known = keys.get(words);
  if (known !== undefined) return known;
  const key = comparisonKey(words).replace(/["'\s.]/g, "");
  if (keys.size >= REMEMBERED) keys.clear();
  keys.set(words, key);
  return key;
}

/** Keys already made; it changes no result. */
const keys = new Map<string, string>();
const REMEMBERED = 2000;

/** Р-145 and every roadmap, stage «Отбор и обучение»: a mentor is taught before he begins. */
export const trainingRule: SoftRule = {
  name: "training",
  points: 5,
  share: ({ trained }) => (trained ? 1 : 0),
  say: ({ trained }) =>
    trained ? { reasons: ["Наставник прошёл обучение."] } : { against: ["Обучение наставника не отмечено."] },
};

/** What must be done before the pair begins, and what was between the two: nothing is added or taken for it. */
export const historyRule: SoftRule = {
  name: "history",
  points: 0,
  share: () => 0,
  say: (mentor, mentee) => ({
    against: [
      ...(mentee.completed.has(mentor.code) ? ["Эти двое уже завершили одну программу вместе."] : []),
      ...(mentor.before === "" ? [] : [`${mentor.before.charAt(0).toUpperCase()}${mentor.before.slice(1)}.`]),
    ],
  }),
};
