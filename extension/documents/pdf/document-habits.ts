import { isCutForCertain, lettersOf } from "./cut-words.ts";
import { planWords } from "./plan-words.ts";
import { lineText, type TextLine } from "./text-lines.ts";

/** How a document writes what a line end may hide: read from the lines where nothing is hidden. */
export type DocumentHabits = {
  /** Words are broken at line ends with a typed hyphen. */
  readonly hyphenates: boolean;
  /** Words too long for their narrow columns are cut where the line ends, without a hyphen. */
  readonly cutsWords: boolean;
  /** Every line runs full and cuts its last word wherever it ends, beside other words too. */
  readonly cutsAnywhere: boolean;
  /** «№1» rather than «№ 1». */
  readonly tightNumberSign: boolean;
  /** Words seen whole and those of every plan, in lower case. */
  readonly words: ReadonlySet<string>;
};

/** A word broken at the line end, or the first half of one that has a hyphen of its own. */
const brokenWord = /([А-Яа-яЁё]+)-$/;

/** @param runs lines that follow each other, cell by cell and text by text */
export function readHabits(runs: readonly (readonly TextLine[])[]): DocumentHabits {
  const cutsAnywhere = countsCutsAnywhere(runs);
  const words = new Set<string>(planWords);
  const halves: { head: string; tail: string }[] = [];
  let tight = 0;
  let spaced = 0;
  for (const lines of runs) {
    lines.forEach((line, index) => {
      const text = lineText(line);
      tight += /№\d/.test(text) ? 1 : 0;
      spaced += /№ \d/.test(text) ? 1 : 0;
      const last = index === lines.length - 1;
      const head = last ? undefined : brokenWord.exec(text)?.[1]?.toLowerCase();
      const tail = lettersOf(lines[index + 1]?.words[0]?.text ?? "")[0];
      if (head !== undefined && tail !== undefined) halves.push({ head, tail });
      const before = lines[index - 1];
      line.words.forEach((word, at) => {
        const startsWhole = at > 0 || before === undefined || (!cutsAnywhere && mayEndInWord(before));
        const endsWhole = at < line.words.length - 1 || last || (!cutsAnywhere && mayEndInWord(line));
        if (startsWhole && endsWhole) for (const each of lettersOf(word.text)) words.add(each);
      });
    });
  }
  return {
    // «настав-» / «ничества» beside «наставничества» tells it; «педагог-» / «психолог» does not.
    hyphenates: halves.some(({ head, tail }) => words.has(head + tail) && !words.has(`${head}-${tail}`)),
    cutsWords: countCuts(runs, words) > 0,
    cutsAnywhere,
    tightNumberSign: tight > spaced,
    words,
  };
}

/** A word alone on its line may be cut at the end of it; where another stands before, it would have gone to the next line. */
function mayEndInWord(line: TextLine): boolean {
  return (
    line.words.filter(({ text }) => /[А-Яа-яЁё]{2}/.test(text)).length > 1 &&
    !/[-‐\u00AD]$/.test(lineText(line))
  );
}

/** So many cuts for certain, and such a share of the line ends where one may stand, show that words are cut beside other words too. */
const fewestCuts = 5;
const cutShare = 0.4;

function countsCutsAnywhere(runs: readonly (readonly TextLine[])[]): boolean {
  const inner = new Set<string>(planWords);
  for (const line of runs.flat())
    for (const { text } of line.words.slice(1, -1)) for (const each of lettersOf(text)) inner.add(each);
  let ends = 0;
  let cuts = 0;
  for (const lines of runs) {
    lines.slice(1).forEach((line, index) => {
      const above = lines[index] as TextLine;
      const tail = line.words[0]?.text ?? "";
      if (above.words.length < 2 || !/[А-Яа-яЁё]$/.test(lineText(above)) || !/^[а-яё]/.test(tail)) return;
      ends += 1;
      if (isCutForCertain(lettersOf(lineText(above)).pop() ?? "", tail, inner)) cuts += 1;
    });
  }
  return cuts >= fewestCuts && cuts > ends * cutShare;
}

function countCuts(runs: readonly (readonly TextLine[])[], words: ReadonlySet<string>): number {
  let cuts = 0;
  for (const lines of runs) {
    lines.slice(1).forEach((line, index) => {
      const above = lines[index] as TextLine;
      const head = above.words.length === 1 ? lettersOf(lineText(above)).pop() : undefined;
      const tail = line.words[0]?.text ?? "";
      if (head !== undefined && /^[а-яё]/.test(tail) && isCutForCertain(head, tail, words)) cuts += 1;
    });
  }
  return cuts;
}
