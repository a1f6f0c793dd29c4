/**
 * A pattern that takes the same text, with what must follow looked at before what must stand before: a look back walks over half the
 * text, and at most places what follows is not there anyway.
 * @example lookingAheadFirst("(?<=согласи.{0,60})действительн") // "(?=действительн)(?<=согласи.{0,60})действительн"
 */
export function lookingAheadFirst(pattern: string): string {
  return alternatives(pattern)
    .map((each) => {
      const length = /^\(\?<[=!]/.test(each) ? groupLength(each) : 0;
      const rest = each.slice(length);
      // A group that is put into the words is counted from the left: looked at twice, it would be another.
      return length === 0 || rest === "" || /(?<!\\)\((?!\?)/.test(rest) ? each : `(?=${rest})${each}`;
    })
    .join("|");
}

/** What stands between the bars of a pattern outside all brackets. */
export function alternatives(pattern: string): readonly string[] {
  const found = [""];
  for (let at = 0; at < pattern.length; ) {
    const length = pattern[at] === "(" ? groupLength(pattern.slice(at)) : markLength(pattern.slice(at));
    const part = pattern.slice(at, at + length);
    if (part === "|") found.push("");
    else found.push(found.pop() + part);
    at += length;
  }
  return found;
}

/** The length of the group a pattern begins with. */
export function groupLength(pattern: string): number {
  let depth = 0;
  for (let at = 0; at < pattern.length; ) {
    const mark = pattern[at];
    if (mark === "(") depth += 1;
    if (mark === ")") depth -= 1;
    at += markLength(pattern.slice(at));
    if (depth === 0) return at;
  }
  return pattern.length;
}

/** The length of the mark a pattern begins with: «\(» and «[()]» are one each. */
export function markLength(pattern: string): number {
  if (pattern.startsWith("\\")) return 2;
  return pattern.startsWith("[") ? (/^\[(?:\\.|[^\]\\])*\]/.exec(pattern)?.[0].length ?? 1) : 1;
}
