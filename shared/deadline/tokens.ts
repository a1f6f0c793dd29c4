import { normalise } from "../text/normalise.ts";

/** A word, a number or a mark of a deadline cell. `text` is normalised; `start` and `end` point into the cell as written. */
export type Token = {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stood between this token and the one before it. */
  readonly glued: boolean;
  /** First on its line. */
  readonly newLine: boolean;
  /** Written with a capital letter. */
  readonly capital: boolean;
  /** «1-го», «2я»: a number with the ending of an ordinal. */
  readonly ordinal: boolean;
};

const DIGIT = /[0-9]/;
const LETTER = /[a-zа-яіѓ-џ]/;
const ORDINAL_ENDING = /^(?:й|я|е|го|ого|его|ой|ый|ий|ая|ья|ое|ье|ую|ю|му|ому|ему|м|ом|ем|х|ых|ым|ей|ти|и)$/;
// Without a hyphen one letter is too little to tell «5 м» from «5-м».
const GLUED_ORDINAL_ENDING = /^(?:й|я|е|го|ого|его|ой|ый|ий|ая|ья|ое|ье|ую|му|ому|ему|ом|ем|ых|ым)$/;

/**
 * Cuts a cell into tokens. A number never has a fraction: «15.09» is a number, a mark, a number.
 * @example tokenise("до 1-го сент.") // до · 1 (ordinal) · сент · .
 */
export function tokenise(original: string): Token[] {
  const { text, offsets } = normalise(original);
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  let newLine = true;
  while (at < text.length) {
    const character = text.charAt(at);
    // «15_сентября»: the blanks of a form.
    if (/[\s_]/.test(character)) {
      glued = false;
      if (character === "\n") newLine = true;
      at++;
      continue;
    }
    const piece = pieceAt(text, at);
    const start = offsets[at] as number;
    const end = (offsets[piece.end - 1] as number) + 1;
    const first = original.charAt(start);
    tokens.push({
      kind: piece.kind,
      text: piece.text,
      start,
      end,
      glued,
      newLine,
      capital: piece.kind === "word" && first !== first.toLowerCase(),
      ordinal: piece.ordinal,
    });
    at = piece.end;
    glued = true;
    newLine = false;
  }
  return tokens;
}

type Piece = Pick<Token, "kind" | "text" | "ordinal"> & { readonly end: number };

function pieceAt(text: string, at: number): Piece {
  if (DIGIT.test(text.charAt(at))) return numberAt(text, at);
  // «О1.09»: the letter for the nought.
  if (text.charAt(at) === "о" && /^[1-9](?![0-9])/.test(text.slice(at + 1, at + 3))) {
    return { kind: "number", text: `0${text.charAt(at + 1)}`, ordinal: false, end: at + 2 };
  }
  const end = runEnd(text, at, LETTER);
  if (end > at) return { kind: "word", text: text.slice(at, end), ordinal: false, end };
  return { kind: "mark", text: text.charAt(at), ordinal: false, end: at + 1 };
}

function numberAt(text: string, at: number): Piece {
  const end = digitsEnd(text, at);
  const digits = text.slice(at, end).replace(/о/g, "0");
  const lettersEnd = runEnd(text, end, LETTER);
  const letters = text.slice(end, lettersEnd);
  // «0ктябрь», «1О»: a nought and the letter «о» are one key to a typist in a hurry.
  if (digits === "0" && letters.length >= 4) {
    return { kind: "word", text: `о${letters}`, ordinal: false, end: lettersEnd };
  }
  if (digits.length === 1 && letters === "о") {
    return { kind: "number", text: `${digits}0`, ordinal: false, end: lettersEnd };
  }
  if (GLUED_ORDINAL_ENDING.test(letters)) {
    return { kind: "number", text: digits, ordinal: true, end: lettersEnd };
  }
  if (text.charAt(end) === "-") {
    const endingEnd = runEnd(text, end + 1, LETTER);
    if (ORDINAL_ENDING.test(text.slice(end + 1, endingEnd))) {
      return { kind: "number", text: digits, ordinal: true, end: endingEnd };
    }
  }
  return { kind: "number", text: digits, ordinal: false, end };
}

/** «2О23»: a letter «о» between digits is a nought. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  while (
    DIGIT.test(text.charAt(end)) ||
    (end > at && text.charAt(end) === "о" && DIGIT.test(text.charAt(end + 1)))
  )
    end++;
  return end;
}

function runEnd(text: string, at: number, kind: RegExp): number {
  let end = at;
  while (end < text.length && kind.test(text.charAt(end))) end++;
  return end;
}

/** The word at a place, or "" where there is none. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === "word" ? token.text : "";
}

/** The number at a place, or null. `maxDigits` keeps years out where a day is looked for. */
export function numberTokenAt(tokens: readonly Token[], at: number, maxDigits = 4): Token | null {
  const token = tokens[at];
  return token?.kind === "number" && token.text.length <= maxDigits ? token : null;
}

/** Whether one of the marks stands at a place. */
export function isMark(tokens: readonly Token[], at: number, ...marks: readonly string[]): boolean {
  const token = tokens[at];
  return token?.kind === "mark" && marks.includes(token.text);
}

/** The place after a full stop, or the same place where there is none: abbreviations may have one or not. */
export function skipDot(tokens: readonly Token[], at: number): number {
  return isMark(tokens, at, ".") ? at + 1 : at;
}

/** The place after the words, or null where other words stand there. Abbreviated words may have a full stop after them. */
export function wordsAt(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  for (let i = 0; i < words.length; i++) {
    if (wordAt(tokens, at + i) !== words[i]) return null;
  }
  return at + words.length;
}
