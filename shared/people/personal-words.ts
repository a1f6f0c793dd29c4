/** kurator@example.ru */
export const EMAIL = /[^\s@«»"()]+@[^\s@«»"()]+\.[^\s@«»"(),;]+/;
/** +7 900 000-00-00, 8(900)0000000; not an ИНН of ten digits, an ОГРН of thirteen. */
export const PHONE = /(?<!\d)(?:\+7|8|7)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/;
/** «Кураторова К. П.», «К.П. Кураторова» */
export const INITIALS = [
  /[А-ЯЁ][а-яё-]+\s+[А-ЯЁ]\.\s?[А-ЯЁ]\./,
  /[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё-]+/,
] as const;
/** СНИЛС, a passport, any long number: an ИНН and an ОГРН may be a person's own. */
const NUMBERS = /\d{3}-\d{3}-\d{3}[ -]?\d{2}|\d{9,}|\d{2} ?\d{2} (?:№ ?)?\d{6}/;

/** Stands where a personal word stood. */
export const HIDDEN = "…";

/** Beside initials the surname stands on either side: rather a word too many goes than a name stays. */
const BESIDE_INITIALS = /(?:[А-ЯЁ][а-яё-]+\s+)?[А-ЯЁ]\.\s?[А-ЯЁ]\.(?:\s?[А-ЯЁ][а-яё-]+)?/;
const PERSONAL = [EMAIL, PHONE, NUMBERS, BESIDE_INITIALS].map(({ source }) => new RegExp(source, "g"));

/** Endings of patronymics in the cases: «Петрович», «Петровичем», «Ильинична», «Петровны». */
const PATRONYMIC =
  /(?:(?:ович|евич|(?:ь|никит|кузьм|лук|фом)ич)(?:а|у|ем|е)?|(?:овн|евн|иничн|никитичн)(?:а|ы|е|у|ой)|(?:оглы|кызы))$/;
/** Words that end so and are no names. */
const NO_PATRONYMIC =
  /^(?:осно|духо|усло|безусло|уголо|верхо|церко|чино|любо|сыно|уро|дере|ежедне|повседне|душе|задуше|плаче)вн|^(?:еди|ци|гости)ничн/;

/**
 * The text with names, addresses of mail, telephones and long numbers hidden: a form may be shown with a person's name in a
 * question. A patronymic takes the surname and the first name beside it along.
 * @example withoutPersonalWords("Отзыв о наставнике Примеров Иван Петрович, +7 900 000-00-00") // "Отзыв о наставнике …, …"
 */
export function withoutPersonalWords(text: string): string {
  const plain = PERSONAL.reduce((rest, pattern) => rest.replace(pattern, HIDDEN), text);
  return withoutFullNames(plain).replace(/…(?:[ -]?…)+/g, HIDDEN);
}

type Word = { readonly text: string; readonly start: number; readonly end: number };

function withoutFullNames(text: string): string {
  const words = [...text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)].map(
    (match): Word => ({ text: match[0], start: match.index, end: match.index + match[0].length }),
  );
  let result = "";
  let done = 0;
  words.forEach((word, at) => {
    if (!isPatronymic(word.text)) return;
    const isName = (place: number, beside: number) => {
      const [one, other] = [words[place], words[beside]];
      if (one === undefined || other === undefined || !/^\p{Lu}/u.test(one.text)) return false;
      return /^\s+$/.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
    };
    let first = at;
    while (first > at - 2 && isName(first - 1, first)) first -= 1;
    // «Иван Петрович Примеров»: the surname may come last.
    const last = first > at - 2 && isName(at + 1, at) ? at + 1 : at;
    const start = Math.max(done, (words[first] as Word).start);
    result += `${text.slice(done, start)}${HIDDEN}`;
    done = (words[last] as Word).end;
  });
  return result + text.slice(done);
}

function isPatronymic(word: string): boolean {
  const lower = word.toLowerCase();
  return /^\p{Lu}/u.test(word) && word.length >= 5 && PATRONYMIC.test(lower) && !NO_PATRONYMIC.test(lower);
}
