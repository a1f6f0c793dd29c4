import { normalise } from "../text/normalise.ts";

/** A name in all its cases: how its forms begin, and whether a word, folded by `normalise`, is one of them. */
export type NameForms = {
  readonly stems: readonly string[];
  readonly fits: (word: string) => boolean;
};

/** A vowel that goes, or a letter that changes, where an ending comes: the row is the end of the name and what it becomes. */
const FLEETING = [
  /** «Коломиец» – «Коломийцу» */
  [/иец$/, "ийц"],
  /** «Заяц» – «Зайца» */
  [/яц$/, "йц"],
  /** «Кравец» – «Кравцом» */
  [/ец$/, "ц"],
  /** «Горбачёк» – «Горбачка», «Василёк» – «Василька» */
  [/ек$/, "к"],
  [/ек$/, "ьк"],
  /** «Чубок» – «Чубка» */
  [/ок$/, "к"],
  /** «Павел» – «Павла», «Козёл» – «Козла» */
  [/ел$/, "л"],
  /** «Орёл» – «Орла», «Пётр» stays as it is */
  [/ол$/, "л"],
  /** «Лев» – «Льва» */
  [/^лев$/, "льв"],
  /** «Воробей» – «Воробья», «Соловей» – «Соловьём» */
  [/ей$/, "ь"],
] as const satisfies readonly (readonly [RegExp, string])[];

/** Cases and numbers of «Образцов», «Тестова», «Ткаченко», «Мороз», and of first names. */
const NOUN =
  /^(?:|а|я|у|ю|ы|и|е|ь|й|о|ом|ем|ой|ей|ою|ею|ым|им|ых|их|ыми|ими|ов|ев|ам|ям|ами|ями|ах|ях|ью|ии|ию|ия|ией|ием)$/;
/** And of «Пробная», «Верхний». */
const ADJECTIVE = /^(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ою|ею|ей|ые|ие|ых|их|ыми|ими)$/;
const ADJECTIVE_NAME = /(?:ый|ий|ой|ая|яя)$/;

/** A half of a double surname is a name of its own from so many letters on. */
const HALF = 4;

/**
 * The forms of a surname, a first name or a patronymic. Of a double surname each half changes, and a half alone is meant for the whole.
 * @example nameForms("Примерова-Тестова").fits("примеровой-тестовой") // true
 */
export function nameForms(name: string): NameForms {
  const halves = keyOf(name).split("-").filter(Boolean);
  const forms = halves.map(formsOfWord);
  const stems = forms.flatMap((each) => each.stems);
  return {
    stems,
    fits: (word) => {
      const words = word.split("-");
      if (words.length === forms.length) return words.every((half, at) => forms[at]?.fits(half));
      return (
        words.length === 1 && forms.some((half, at) => (halves[at] ?? "").length >= HALF && half.fits(word))
      );
    },
  };
}

function formsOfWord(key: string): NameForms {
  const stem = stemOf(key);
  const endings = ADJECTIVE_NAME.test(key) ? ADJECTIVE : NOUN;
  const shorter = FLEETING.filter(([end]) => end.test(key)).map(([end, becomes]) =>
    key.replace(end, becomes),
  );
  const isForm = (word: string) => word.startsWith(stem) && endings.test(word.slice(stem.length));
  const isOblique = (word: string, other: string) =>
    word.length > other.length && word.startsWith(other) && NOUN.test(word.slice(other.length));
  return {
    stems: [stem, ...shorter],
    fits: (word) => word === key || isForm(word) || shorter.some((other) => isOblique(word, other)),
  };
}

/** A name without the ending of its case; three letters at least, a short one whole. */
function stemOf(key: string): string {
  const stem = key.replace(/(?:ый|ий|ой|ая|яя|а|я|ь|й|о|е|и)$/, "");
  return stem.length >= 3 ? stem : key;
}

/** @example keyOf("Берёзкина") // "березкина" */
export function keyOf(word: string): string {
  return normalise(word).text;
}
