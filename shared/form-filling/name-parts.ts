/** The boxes of a full name that stand in a form for one answer. */
export type NamePart = "surname" | "name" | "patronymic";

/** Stands for a part left out between others: «Иванова — Петровна». */
export const NO_PART = "—";

/** A patronymic of two words. */
const SECOND_WORD = /^(?:оглы|оглу|кызы|гызы|уулу)$/i;

/**
 * A full name taken apart, surname first; a patronymic may be absent. Null where the words do not tell which is which.
 * @example nameParts("Примерова Анна Тестовна") // { surname: "Примерова", name: "Анна", patronymic: "Тестовна" }
 */
export function nameParts(fullName: string): Readonly<Record<NamePart, string>> | null {
  const words = fullName.split(/\s+/).filter((word) => word !== "");
  if (words.length === 4 && SECOND_WORD.test(words[3]!)) words.splice(2, 2, `${words[2]} ${words[3]}`);
  if (words.length > 3) return null;
  const [surname = "", name = "", patronymic = ""] = words.map((word) => (word === NO_PART ? "" : word));
  return { surname, name, patronymic };
}

/**
 * Whether the words are a name that can be put into three boxes: at least a surname and a name, neither of them an initial.
 * @example isWholeName("Примерова А. Т.") // false
 */
export function isWholeName(fullName: string): boolean {
  const parts = nameParts(fullName);
  if (parts === null || parts.surname === "" || parts.name === "") return false;
  return Object.values(parts).every((part) => part === "" || /^\p{L}[\p{L}'’ -]+$/u.test(part));
}

/** The parts as one text: what the three boxes hold together. */
export function joinedName({ surname, name, patronymic }: Readonly<Record<NamePart, string>>): string {
  const words = [surname, name, patronymic].map((part) => part.trim());
  while (words[words.length - 1] === "") words.pop();
  return words.map((word) => (word === "" ? NO_PART : word)).join(" ");
}
