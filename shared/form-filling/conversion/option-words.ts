import { parseSchoolYear } from "../../calendar/school-year.ts";
import { mentoringFormOf } from "../../people/mentoring-forms.ts";
import { comparisonKey } from "../../text/fold.ts";
import { isSameMunicipality, municipalityName } from "./municipality-name.ts";
import { schoolYearSaid } from "./school-year-spellings.ts";

/**
 * The places of the options that say the words, in whatever case, quotes and dashes; those that say them by another name («школа» for
 * «ОО», «учитель – учитель» for «педагог – педагог») only where none says the words themselves.
 * @example placesOfWords("ОО", ["Детский сад", "Школа"]) // [1]
 */
export function placesOfWords(words: string, labels: readonly string[]): readonly number[] {
  const wanted = optionKey(words);
  const placesWhere = (fits: (label: string) => boolean) =>
    labels.flatMap((label, place) => (fits(label) ? [place] : []));
  const same = placesWhere((label) => optionKey(label) === wanted);
  if (same.length > 0) return same;
  const form = mentoringFormOf(words);
  const year = parseSchoolYear(words);
  const municipality = municipalityName(words);
  const meant = [wanted, ...(LONG_FORMS[wanted] ?? [])];
  return placesWhere((label) => {
    const names = [label, label.replace(SHORT_ASIDE, "")].map(optionKey);
    return (
      names.some((name) => meant.includes(name)) ||
      isForm(form, label) ||
      (year !== null && schoolYearSaid(label) === year) ||
      (municipality !== null && isSameMunicipality(municipality, municipalityName(label)))
    );
  });
}

function isForm(form: string | null, label: string): boolean {
  if (form === null) return false;
  const plain = label.replace(ASIDE, "").replace(FORM_OF_MENTORING, "");
  return mentoringFormOf(plain.replace(/[.;,]\s*$/, "")) === form;
}

/** «Общеобразовательная организация (ОО)»; «Школа (начальная)» is another kind. */
const SHORT_ASIDE = /\s*\([А-ЯЁ]{2,6}\)\s*$/;
/** What explains a form: «Педагог – педагог (опытный – молодой)». */
const ASIDE = /\s*\([^)]*\)\s*$/;
const FORM_OF_MENTORING = /^\s*(?:форма|модель)(?: наставничества)?[:\s]+/i;

/** Short words of the workbook and the long ones forms use for the same. */
const LONG_FORMS: Readonly<Record<string, readonly string[]>> = {
  доо: ["дошкольная образовательная организация", "детский сад", "доу"],
  оо: ["общеобразовательная организация", "школа"],
  поо: ["профессиональная образовательная организация", "колледж", "спо"],
  удо: [
    "учреждение дополнительного образования",
    "организация дополнительного образования",
    "дополнительное образование",
  ],
  оптимальный: ["оптимальный уровень"],
  допустимый: ["допустимый уровень"],
  недопустимый: ["недопустимый уровень"],
};

const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/(?<![а-я])обл\.?(?![а-я])/, "область"],
  [/(?<![а-я])респ\.?(?![а-я])/, "республика"],
  [/(?<![а-я])р-н\.?(?![а-я])/, "район"],
];

/** An option in comparable spelling: without quotes, «№ 1» as «№1», no mark at the end. */
function optionKey(label: string): string {
  const spelt = SHORTENED.reduce((text, [short, long]) => text.replace(short, long), comparisonKey(label));
  return spelt
    .replace(/["']/g, "")
    .replace(/№ /g, "№")
    .replace(/ ?- ?/g, "-")
    .replace(/[.;,]$/, "");
}
