/** Short legal forms that never change their ending: «МБОУ», «ГБОУ СО», «ОГБПОУ», «ОБГ ПОУ». They name an organisation in any sentence. */
const shortForm = "(?:[А-ЯЁ]{1,7}(?:ОУ|ДОУ|БУ|АУ|КУ|ПОУ|ООШ|СОШ)|ОБГ ПОУ|ОУ|ДОУ|СОШ|ООШ|ЦРР|СПО|ЦДО|ЦДТ|ДДТ)";

/** Full legal forms in the nominative, at the beginning of a line. */
const fullForms = [
  "(?:областное |краевое |республиканское |федеральное )?(?:муниципальное|государственное|частное|областное|краевое|негосударственное|федеральное)(?: [а-яё-]+){0,6} (?:учреждение|организация)",
  "(?:средняя|основная|начальная) общеобразовательная школа",
  '(?:центр|дом|дворец|станция|школа|лицей|гимназия|колледж|техникум|училище|детский сад)(?: [а-яё-]+){0,5} [«"№]',
];

/** Bodies above schools: they sign municipal plans, and head the papers of schools. */
const authorities = [
  "отдел образования",
  "управление образования",
  "управление по образованию",
  "комитет по образованию",
  "комитет образования",
  "департамент образования",
  "министерство образования",
  "администрация",
];

const shortFormStart = new RegExp(`^${shortForm}(?![А-Яа-яЁё])`);
const shortFormInside = new RegExp(`(^|[^А-Яа-яЁё])(${shortForm}(?![А-Яа-яЁё]).*)$`);
const fullFormStart = new RegExp(`^(?:${fullForms.join("|")})`, "i");
const authorityStart = new RegExp(`^(?:[а-яё]+ое )?(?:${authorities.join("|")})(?![а-яё])`, "i");

/** Whether the line begins with a legal form, short or full. */
export function startsWithForm(line: string): boolean {
  return shortFormStart.test(line) || fullFormStart.test(line);
}

export function startsWithAuthority(line: string): boolean {
  return authorityStart.test(line);
}

/** The line from its first short legal form on, or null: «приказом директора МБОУ «СОШ № 5»» → «МБОУ «СОШ № 5»». */
export function fromShortForm(line: string): string | null {
  return shortFormInside.exec(line)?.[2] ?? null;
}

/** Whether the line is a legal form that still lacks its name: «муниципальное бюджетное общеобразовательное учреждение». */
export function isBareForm(line: string): boolean {
  return new RegExp(`^(?:${fullForms[0]})$`, "i").test(line) || new RegExp(`^${shortForm}$`).test(line);
}
