import { isCutForCertain, lettersOf } from "./cut-words.ts";
import { lineText, type TextLine } from "./text-lines.ts";

/** How a document writes what a line end may hide: read from the lines where nothing is hidden. */
export type DocumentHabits = {
  /** Words are broken at line ends with a typed hyphen. */
  readonly hyphenates: boolean;
  /** Words too long for their narrow columns are cut where the line ends, without a hyphen. */
  readonly cutsWords: boolean;
  /** «№1» rather than «№ 1». */
  readonly tightNumberSign: boolean;
  /** Words seen whole, in lower case. */
  readonly words: ReadonlySet<string>;
};

/** Hyphens at line ends above this share are more than compound words alone would give. */
const hyphenShare = 0.03;

/** A word broken anywhere; «психолого-» and «учебно-» may be whole halves of their words. */
const brokenWord = /([А-Яа-яЁё]*[а-нп-яА-НП-Я])-$/;

/** @param runs lines that follow each other, cell by cell and text by text */
export function readHabits(runs: readonly (readonly TextLine[])[]): DocumentHabits {
  const words = new Set<string>();
  let ends = 0;
  const hyphens = new Set<string>();
  let tight = 0;
  let spaced = 0;
  for (const lines of runs) {
    lines.forEach((line, index) => {
      const text = lineText(line);
      tight += /№\d/.test(text) ? 1 : 0;
      spaced += /№ \d/.test(text) ? 1 : 0;
      const last = index === lines.length - 1;
      if (!last) ends += 1;
      const broken = last ? null : brokenWord.exec(text)?.[1];
      if (broken && !broken.endsWith("е")) hyphens.add(broken);
      const before = lines[index - 1];
      line.words.forEach((word, at) => {
        const startsWhole = at > 0 || before === undefined || mayEndInWord(before);
        const endsWhole = at < line.words.length - 1 || last || mayEndInWord(line);
        if (startsWhole && endsWhole) for (const each of lettersOf(word.text)) words.add(each);
      });
    });
  }
  return {
    hyphenates: hyphens.size >= 3 && hyphens.size > ends * hyphenShare,
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
