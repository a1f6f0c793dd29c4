import { fitsWish } from "../people/wished-age.ts";
import type { SoftRule } from "./rule.ts";

/** Whom the mentor did not ask for he is proposed only where much else speaks for it. */
const PARTS = { yes: 1, perhaps: 0.5, unknown: 0, no: -1.5 } as const;

/** «Желаемый возраст наставляемых» of the official form (МР-42/02, приложение 1); the year of birth leaves the age open by one. */
export const ageRule: SoftRule = {
  name: "age",
  points: 10,
  share: ({ wished }, { age }) => {
    if (wished === null) return 0;
    const fit = wished.kind === "any" ? "yes" : age === null ? "unknown" : fitsWish(wished, age);
    return PARTS[fit];
  },
  say: ({ wished, wishedWords }, { age, born }, { quote }) => {
    const unwritten = [
      ...(wished === null ? ["желаемый возраст наставляемых"] : []),
      ...(age === null && wished?.kind !== "any" ? ["год рождения наставляемого"] : []),
    ];
    if (wished === null) return { unwritten };
    const wish = `желаемый возраст ${quote(wishedWords)}`;
    if (wished.kind === "any") return { reasons: [`Возраст подходит: ${wish}.`] };
    if (wished.kind === "unread") return { against: [`Возраст не сравнить, не понял: ${wish}.`], unwritten };
    if (age === null) return { unwritten };
    const by = born === null ? "по классу" : "по году рождения";
    switch (fitsWish(wished, age)) {
      case "yes":
        return { reasons: [`Возраст подходит ${by}: ${wish}.`] };
      case "perhaps":
        return {
          reasons: [`Возраст, возможно, подходит ${by}: ${wish}.`],
          against: ["Точный возраст программа не знает, он может отличаться на год. Проверьте."],
        };
      default:
        return { against: [`Возраст не подходит ${by}: ${wish}.`] };
    }
  },
};
