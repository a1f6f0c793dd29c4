const BETWEEN = /[\s,;:–—-]/;

/**
 * Labels of one question's options without the words they all share with that question: screen readers are told of the row in
 * every cell of a grid.
 * @example withoutSharedWords(["Хорошо, строка Кадры", "Плохо, строка Кадры"], "Кадры") // ["Хорошо", "Плохо"]
 */
export function withoutSharedWords(labels: readonly string[], asked: string): string[] {
  if (labels.length < 2 || asked === "") return [...labels];
  const head = sharedHead(labels, asked);
  const tail = sharedTail(labels, asked);
  if (head + tail === 0) return [...labels];
  const bare = labels.map((label) => trimmed(label.slice(head, label.length - tail)));
  return bare.includes("") ? [...labels] : bare;
}

/** How much the labels begin alike, up to the end of a word; 0 where that does not name the question. */
function sharedHead(labels: readonly string[], asked: string): number {
  const first = labels[0]!;
  let length = 0;
  while (length < first.length && labels.every((each) => each[length] === first[length])) length++;
  while (length > 0 && !BETWEEN.test(first[length - 1]!)) length--;
  return names(first.slice(0, length), asked) ? length : 0;
}

/** How much the labels end alike, from the beginning of a word on; 0 where that does not name the question. */
function sharedTail(labels: readonly string[], asked: string): number {
  const first = labels[0]!;
  let length = 0;
  while (length < first.length && labels.every((each) => each.at(-1 - length) === first.at(-1 - length)))
    length++;
  while (length > 0 && !BETWEEN.test(first.at(-length)!)) length--;
  return names(first.slice(first.length - length), asked) ? length : 0;
}

function names(words: string, asked: string): boolean {
  return words.toLowerCase().includes(asked.toLowerCase());
}

function trimmed(label: string): string {
  return label.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, "");
}
