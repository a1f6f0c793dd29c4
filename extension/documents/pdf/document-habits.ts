import { isCutForCertain, lettersOf } from "./cut-words.ts";
import { planWords } from "./plan-words.ts";
import { lineText, type TextLine } from "./text-lines.ts";

/** How a document writes what a line end may hide: read from the lines where nothing is hidden. */
export type DocumentHabits = {
  /** Words are broken at line ends with a typed hyphen. */
  readonly hyphenates: boolean;
  /** Words too long for their narrow columns are cut where the line ends, without a hyphen. */
  readonly cutsWords: boolean;
  /** «№1» rather than «№ 1». */
  readonly tightNumberSign: boolean;
  /** Words seen whole and those of every plan, in lower case. */
  readonly words: ReadonlySet<string>;
};

/** A word broken at the line end, or the first half of one that has a hyphen of its own. */
const brokenWord = /([А-Яа-яЁё]+)-$/;

/** @param runs lines that follow each other, cell by cell and text by text */
export function readHabits(runs: readonly (readonly TextLine[])[]): DocumentHabits {
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
        const startsWhole = at > 0 || before === undefined || mayEndInWord(before);
        const endsWhole = at < line.words.length - 1 || last || mayEndInWord(line);
        if (startsWhole && endsWhole) for (const each of lettersOf(word.text)) words.add(each);
      });
    });
  }
  return {
    // «настав-» / «ничества» beside «наставничества» tells it; «педагог-» / «психолог» does not.
    hyphenates: halves.some(({ head, tail }) => words.has(head + tail) && !words.has(`${head}-${tail}`)),
    cutsWords: countCuts(runs, words) > 0,
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
