import { declinedFullName, declinedName, type NameCase } from "../../people/declined-name.ts";
import { type FullName, partsOfFullName } from "../../people/full-name.ts";
import { comparisonKey } from "../../text/fold.ts";
import { type AskedValue, asked, notAsked } from "./asked-value.ts";

const SURNAME = /фамили/;
const NAME = /(?<![а-я])им(?:я|ени|енем)(?![а-я])/;
const PATRONYMIC = /(?<!без )отчеств/;
const WHOLE =
  /фио(?![а-я])|ф\. ?и\. ?о\.|полн[а-я]+ имя|имя полностью|фамили[а-я]*,? им[яи],? (?:и )?отчеств/;
const IN_FULL = /полностью|без сокращени|не сокращ/;
/** «Фамилия И.О.», «фамилия и инициалы»; in a hint «Иванов И. И.», «И.И. Иванов». */
const SHORT = /фамили[а-я]*,? и\. ?о\.|и\. ?о\. ?фамили|инициал/;
const INITIALS_FIRST = /и\. ?о\. ?фамили|инициал[а-я]*(?: и|,) фамили/;
const EXAMPLE = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\.(\s?)\p{Lu}\./u;
const EXAMPLE_INITIALS_FIRST = /\p{Lu}\.(\s?)\p{Lu}\.(\s?)\p{Lu}\p{Ll}+/u;
const SHOWN = /(?:например|пример|образец|формат[а-я]*|в виде)([\s,:—–-]*.{0,40})/is;
const ALREADY_SHORT = /^\p{Lu}[\p{L}-]+ \p{Lu}\.(?: ?\p{Lu}\.)?$/u;
type AskedCase = { readonly words: RegExp; readonly nameCase: NameCase | null };

const CASES_NAMED: readonly AskedCase[] = [
  { words: /родительн[а-я]+ падеж/, nameCase: "genitive" },
  { words: /дательн[а-я]+ падеж/, nameCase: "dative" },
  { words: /винительн[а-я]+ падеж/, nameCase: "accusative" },
  { words: /творительн[а-я]+ падеж/, nameCase: "instrumental" },
  { words: /предложн[а-я]+ падеж/, nameCase: "prepositional" },
];
/** «Кого» may ask for two cases, which differ in a woman's name: there the person decides. */
const CASES: readonly AskedCase[] = [
  ...CASES_NAMED,
  { words: /(?<![а-я])кем(?![а-я])/, nameCase: "instrumental" },
  { words: /(?<![а-я])кому(?![а-я])/, nameCase: "dative" },
  { words: /(?<![а-я])кого(?![а-я])/, nameCase: null },
];

/**
 * What a question asks of a person's full name: all of it, one part, «Фамилия И.О.»; a name whose words do not tell the parts is left
 * to the person.
 * @param question the question in comparable spelling
 * @param help its hint as the page shows it
 * @example nameAsked("фамилия и инициалы", "", "Примерова Анна Тестовна") // «Примерова А.Т.»
 */
export function nameAsked(question: string, help: string, fullName: string): AskedValue {
  const hint = comparisonKey(help);
  const spell = shortSpelling(question, hint, help);
  const inCase =
    CASES.find(({ words }) => words.test(question)) ?? CASES_NAMED.find(({ words }) => words.test(hint));
  if (inCase !== undefined && spell === null && partAsked(question) !== null)
    return notAsked(`Форма просит часть имени в другом падеже, а в книге «${fullName}». Впишите ответ сами.`);
  if (inCase !== undefined) return inAnotherCase(inCase.nameCase, spell, fullName);
  const part = spell === null ? partAsked(question) : null;
  if (spell === null && part === null) {
    const isWhole = partsOfFullName(fullName) !== null || !/\p{Lu}\./u.test(fullName);
    return IN_FULL.test(`${question} ${hint}`) && !isWhole
      ? notAsked(`Форма просит имя полностью, а в книге «${fullName}». Впишите его сами.`)
      : asked(fullName);
  }
  if (spell !== null && ALREADY_SHORT.test(fullName)) return asked(fullName);
  const parts = partsOfFullName(fullName);
  if (parts === null)
    return notAsked(`Не ясно, где здесь фамилия, имя и отчество: «${fullName}». Впишите ответ сами.`);
  const text = spell === null ? part!.text(parts) : spell(parts);
  if (text === "") return notAsked(`Отчества в книге нет: «${fullName}». Впишите ответ сами.`);
  return asked(
    text,
    [part?.remark ?? "", parts.sure ? "" : "Проверьте, что фамилия в книге стоит первой."]
      .filter((sentence) => sentence !== "")
      .join(" "),
  );
}

/** The name in the case asked for, always with a word to look at it: names have exceptions no rule knows. */
function inAnotherCase(
  nameCase: NameCase | null,
  spell: ((name: FullName) => string) | null,
  fullName: string,
): AskedValue {
  const parts = partsOfFullName(fullName);
  const declined = nameCase === null || parts === null ? null : declinedName(parts, nameCase);
  if (nameCase === null || declined === null)
    return notAsked(`Форма просит имя в другом падеже, а в книге «${fullName}». Впишите его сами.`);
  // Initials are those of the name as it is.
  const { name, patronymic } = parts!;
  const text =
    spell === null ? declinedFullName(fullName, nameCase)! : spell({ ...declined, name, patronymic });
  return asked(text, "Имя поставлено в нужный падеж программой: проверьте.");
}

type PartAsked = { readonly text: (name: FullName) => string; readonly remark: string };

function partAsked(question: string): PartAsked | null {
  if (WHOLE.test(question)) return null;
  const [surname, name, patronymic] = [SURNAME, NAME, PATRONYMIC].map((part) => part.exec(question));
  if (surname && name && patronymic) return null;
  if (surname && name) {
    const surnameFirst = surname.index < name.index;
    return {
      text: (parts) => (surnameFirst ? `${parts.surname} ${parts.name}` : `${parts.name} ${parts.surname}`),
      remark: "",
    };
  }
  if (name && patronymic)
    return { text: (parts) => [parts.name, parts.patronymic].join(" ").trim(), remark: "" };
  if (surname && !patronymic) return { text: (parts) => parts.surname, remark: "" };
  if (patronymic && !surname) return { text: (parts) => parts.patronymic, remark: "" };
  // «Имя куратора» may mean all of it.
  return name ? { text: (parts) => parts.name, remark: "Записано только имя: проверьте." } : null;
}

function shortSpelling(question: string, hint: string, text: string): ((name: FullName) => string) | null {
  // A name in a long hint is of somebody to ask, unless it is said to be an example.
  const help = SHOWN.exec(text)?.[1] ?? (text.trim().split(/\s+/).length <= 3 ? text : "");
  const example = EXAMPLE.exec(help);
  const initialsFirst = EXAMPLE_INITIALS_FIRST.exec(help);
  if (example === null && initialsFirst === null && !SHORT.test(question) && !SHORT.test(hint)) return null;
  const space = example?.[1] ?? initialsFirst?.[1] ?? "";
  return ({ surname, name, patronymic }) => {
    const initials = [name, patronymic]
      .filter((word) => word !== "")
      .map((word) => `${word.charAt(0)}.`)
      .join(space);
    if (example !== null) return `${surname} ${initials}`;
    if (initialsFirst !== null) return `${initials}${initialsFirst[2]}${surname}`;
    return INITIALS_FIRST.test(`${question} ${hint}`) ? `${initials} ${surname}` : `${surname} ${initials}`;
  };
}
