/** How much speaks for a pair, in words; the points are of 100. */
const LEVELS = [
  { from: 60, words: "подходит хорошо" },
  { from: 35, words: "подходит" },
  { from: 0, words: "подходит слабо" },
] as const satisfies readonly { readonly from: number; readonly words: string }[];

/** @example scoreWords(72) // "подходит хорошо, 72 из 100" */
export function scoreWords(score: number): string {
  const level = LEVELS.find(({ from }) => score >= from) ?? LEVELS[LEVELS.length - 1];
  return `${level?.words ?? ""}, ${score} из 100`;
}
