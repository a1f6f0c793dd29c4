import { getGender, incline } from "lvovich";
import { type FullName, partsOfFullName } from "./full-name.ts";

/** Cases a form may ask a name in: of whom, to whom, whom, by whom, about whom. */
export type NameCase = "genitive" | "dative" | "accusative" | "instrumental" | "prepositional";

/** Names that no case changes: «Примеренко», «Выдуманных», «Мари». */
const STAYS = /(?:[оеиуюэ]|[ыи]х)$/i;
/** A woman's name on a hard consonant changes in no case either: «Образец». */
const ENDS_IN_CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/i;

/**
 * A full name in another case, its parts in the order they came in; null where it cannot be declined for certain: the patronymic
 * tells whose name it is, so without one (or with «оглы», «кызы») nothing is guessed.
 * @example declinedFullName("Примерова Анна Тестовна", "instrumental") // "Примеровой Анной Тестовной"
 */
export function declinedFullName(fullName: string, nameCase: NameCase): string | null {
  const parts = partsOfFullName(fullName);
  const declined = parts === null ? null : declinedName(parts, nameCase);
  if (parts === null || declined === null) return null;
  const surnameFirst = fullName.trimStart().startsWith(parts.surname);
  const { surname, name, patronymic } = declined;
  return (surnameFirst ? [surname, name, patronymic] : [name, patronymic, surname]).join(" ");
}

/** The same for a name taken apart. */
export function declinedName(parts: FullName, nameCase: NameCase): FullName | null {
  const { surname, name, patronymic, sure } = parts;
  if (!sure || /[\s-]/.test(patronymic)) return null;
  const gender = getGender({ middle: patronymic });
  if (gender !== "male" && gender !== "female") return null;
  const { first, last, middle } = incline(
    { first: name, last: surname, middle: patronymic, gender },
    nameCase,
  );
  if (!first || !last || !middle || middle === patronymic) return null;
  const stays = (word: string) => STAYS.test(word) || (gender === "female" && ENDS_IN_CONSONANT.test(word));
  // What did not change although it must («Любовь») is a name the package does not know.
  if ((first === name && !stays(name)) || (last === surname && !stays(surname))) return null;
  return { surname: last, name: first, patronymic: middle, sure };
}
