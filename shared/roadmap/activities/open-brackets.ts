/**
 * Tells whether a bracket is still open at a place of the text, counted from another place: more «(» than «)» between the two.
 * The text is gone through once, so that a cell of any length stays quick to read.
 * @example openBrackets("Сбор (анкеты, беседы)")(0, 12) // true
 */
export function openBrackets(text: string): (from: number, to: number) => boolean {
  if (!text.includes("(")) return () => false;
  const balance = new Int32Array(text.length + 1);
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    balance[index + 1] = (balance[index] ?? 0) + (character === "(" ? 1 : character === ")" ? -1 : 0);
  }
  return (from, to) => (balance[to] ?? 0) > (balance[from] ?? 0);
}
