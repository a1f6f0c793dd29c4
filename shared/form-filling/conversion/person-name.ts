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
const CASE_NAMED = /(?:родительн|дательн|винительн|творительн|предложн)[а-я]+ падеж/;
const CASE_ASKED = /(?<![а-я])(?:кем|кого|кому)(?![а-я])/;

/**
 * What a question asks of a person's full name: all of it, one part, «Фамилия И.О.»; a name whose words do not tell the parts is left
 * to the person.
 * @param question the question in comparable spelling
 * @param help its hint as the page shows it
 * @example nameAsked("фамилия и инициалы", "", "Примерова Анна Тестовна") // «Примерова А.Т.»
 */
export function nameAsked(question: string, help: string, fullName: string): AskedValue {
  const hint = comparisonKey(help);
  if (CASE_NAMED.test(`${question} ${hint}`))
    return notAsked(`Форма просит имя в другом падеже, а в книге «${fullName}». Впишите его сами.`);
  const remark = CASE_ASKED.test(question) ? "Имя записано в именительном падеже: проверьте." : "";
  const spell = shortSpelling(question, hint, help);
  const part = spell === null ? partAsked(question) : null;
  if (spell === null && part === null) {
    const isWhole = partsOfFullName(fullName) !== null || !/\p{Lu}\./u.test(fullName);
    return IN_FULL.test(`${question} ${hint}`) && !isWhole
      ? notAsked(`Форма просит имя полностью, а в книге «${fullName}». Впишите его сами.`)
      : asked(fullName, remark);
  }
  if (spell !== null && ALREADY_SHORT.test(fullName)) return asked(fullName, remark);
  const parts = partsOfFullName(fullName);
  if (parts === null)
    return notAsked(`Не ясно, где здесь фамилия, имя и отчество: «${fullName}». Впишите ответ сами.`);
  const text = spell === null ? part!.text(parts) : spell(parts);
  if (text === "") return notAsked(`Отчества в книге нет: «${fullName}». Впишите ответ сами.`);
  return asked(
    text,
    [remark, part?.remark ?? "", parts.sure ? "" : "Проверьте, что фамилия в книге стоит первой."]
      .filter((sentence) => sentence !== "")
      .join(" "),
  );
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
