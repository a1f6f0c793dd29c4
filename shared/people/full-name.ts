/** The parts of a person's name; a patronymic that the person has not is "". */
export type FullName = {
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string;
  /** Whether the words themselves tell which is which: a patronymic does, two words alone do not. */
  readonly sure: boolean;
};

/** A patronymic as it stands in papers: «Петрович», «Ильинична». */
const PATRONYMIC = /(?:[ое]вич|[ьи]ич|(?:кузьм|фом|лук|никит)ич|[ое]вна|инична|ична)$/i;
/** «Али Гасан оглы»: a patronymic of two words, or of one with a hyphen. */
const SECOND_WORD = /^(?:оглы|оглу|кызы|гызы|уулу)$/i;
const WITH_SECOND_WORD = /-(?:оглы|оглу|кызы|гызы|уулу)$/i;

/**
 * A full name taken apart, or null where its words do not tell which is which: initials, a double surname without a hyphen, three words
 * without a patronymic.
 * @example partsOfFullName("Анна Тестовна Примерова") // { surname: "Примерова", name: "Анна", patronymic: "Тестовна", sure: true }
 */
export function partsOfFullName(fullName: string): FullName | null {
  const words = fullName.split(/\s+/).filter((word) => word !== "");
  if (words.length === 4 && SECOND_WORD.test(words[3]!)) words.splice(2, 2, `${words[2]} ${words[3]}`);
  if (!words.every((word) => /^\p{Lu}[\p{L}'’-]+(?: \p{L}+)?$/u.test(word))) return null;
  const [first, second, third] = words as [string, string, string];
  if (words.length === 2) {
    return isPatronymic(first) || isPatronymic(second)
      ? null
      : { surname: first, name: second, patronymic: "", sure: false };
  }
  if (words.length !== 3 || isPatronymic(second) === isPatronymic(third)) return null;
  return isPatronymic(third)
    ? { surname: first, name: second, patronymic: third, sure: true }
    : { surname: third, name: first, patronymic: second, sure: true };
}

function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(word) || WITH_SECOND_WORD.test(word) || SECOND_WORD.test(word.split(" ")[1] ?? "");
}
