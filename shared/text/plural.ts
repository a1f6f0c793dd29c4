/** The three forms of a Russian noun after a number: with 1, with 2, with 5. */
export type PluralForms = readonly [one: string, few: string, many: string];

/**
 * The form of the noun that stands after a whole number.
 * @example plural(21, ["день", "дня", "дней"]) // "день"
 * @example plural(12, ["день", "дня", "дней"]) // "дней"
 */
export function plural(count: number, forms: PluralForms): string {
  const [one, few, many] = forms;
  const hundredth = Math.abs(count) % 100;
  const tenth = hundredth % 10;
  if (hundredth >= 11 && hundredth <= 14) return many;
  if (tenth === 1) return one;
  return tenth >= 2 && tenth <= 4 ? few : many;
}
