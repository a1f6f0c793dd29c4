import type { FieldKey } from "../report/report-fields.ts";

/** What a number is told in, by the group of fields that are counted so. */
const UNITS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:чел|человек)/,
    [
      "mentors",
      "mentees",
      "staff",
      "learners",
      "consents",
      "training",
      "incentives",
      "shares",
      "satisfaction",
      "curatorSurvey",
    ],
  ],
  [/^программ/, ["programmes"]],
  [/^(?:пар|групп)/, ["pairings", "groups"]],
  [/^(?:встреч|занятий)/, ["meetings"]],
  [/^мероприятий/, ["roadmap"]],
  [/^(?:организаций|предприятий|партнер)/, ["partners", "enterprises", "mentors"]],
  [/^(?:часов|рубл|семей|классов|дней|недель|месяцев)/, []],
];

const UNIT_AT_END =
  /[,(|] ?(?:всего )?(чел\.?|человек|программ|пар|групп|встреч|занятий|мероприятий|организаций|предприятий|партнеров|часов|рублей|семей|классов|дней|недель|месяцев) ?[)*.]*$/;

/**
 * Whether a text says at its end that it is counted in something else than a field: «Наставнические пары, чел.» counts people.
 * @example asksOtherUnit("количество действующих пар, чел.", "pairings.active") // true
 */
export function asksOtherUnit(spelling: string, field: FieldKey): boolean {
  const unit = UNIT_AT_END.exec(spelling)?.[1];
  if (unit === undefined) return false;
  const group = field.split(".")[0] as string;
  const groups = UNITS.find(([said]) => said.test(unit))?.[1];
  return groups !== undefined && !groups.includes(group);
}
