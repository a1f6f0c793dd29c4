/**
 * Whether one slip of the typing hand turns one word into the other: a letter more, less or other, or two neighbours swapped.
 * @example isOneSlipAway("сентебря", "сентября") // true
 */
export function isOneSlipAway(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1 || typed === meant) return false;
  let start = 0;
  while (start < typed.length && typed.charAt(start) === meant.charAt(start)) start++;
  let typedEnd = typed.length;
  let meantEnd = meant.length;
  while (typedEnd > start && meantEnd > start && typed.charAt(typedEnd - 1) === meant.charAt(meantEnd - 1)) {
    typedEnd--;
    meantEnd--;
  }
  const typedRest = typed.slice(start, typedEnd);
  const meantRest = meant.slice(start, meantEnd);
  if (typedRest.length <= 1 && meantRest.length <= 1) return true;
  return (
    typedRest.length === 2 &&
    meantRest.length === 2 &&
    typedRest.charAt(0) === meantRest.charAt(1) &&
    typedRest.charAt(1) === meantRest.charAt(0)
  );
}
