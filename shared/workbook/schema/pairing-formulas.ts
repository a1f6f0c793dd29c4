import { searchKeyFormula } from "./search-key.ts";

/**
 * Formulas of the banks that come from «Пары» and «Согласия» (templates, see `formula-template.ts`). They keep to what Google Sheets,
 * Excel 2016 and LibreOffice compute alike without an array entry: no TEXTJOIN, no FILTER.
 *
 * Codes are brought to one spelling once a row, in the columns «… для поиска»; everything else is looked up by them with MATCH and
 * COUNTIF. A search that makes an array of the spellings anew for each person takes minutes for a district.
 */
export type Side = {
  /** The column of «Пары» that names this bank's people. */
  readonly own: "Наставник" | "Наставляемый";
  readonly partner: "Наставник" | "Наставляемый";
  readonly partnerBank: "Наставники" | "Наставляемые";
};

export const mentorSide = {
  own: "Наставник",
  partner: "Наставляемый",
  partnerBank: "Наставляемые",
} as const satisfies Side;

export const menteeSide = {
  own: "Наставляемый",
  partner: "Наставник",
  partnerBank: "Наставники",
} as const satisfies Side;

/** Pairs listed by their codes; further ones are told of by «…». */
export const LISTED_PAIRS = 3;
export const MORE = "…";

/** The first letter of a key in «Пары»: what the state of the pair makes of it. Other pairs are no pairs. */
export const pairMarks = { действует: "Д", завершена: "З" } as const;
export const NO_PAIR = "-";
/** What parts the first letter from the codes, and ends them. */
const END = ";";

/** «Код для поиска» of a bank. */
export const personKey = `IF([Код]="","",${searchKeyFormula("[Код]")})`;

/** A person in «Пары»: «Д;Н-1;Н-2;» in a working pair, «З;…» in a finished one. */
export function pairKey(heading: Side["own"]): string {
  const state = "TRIM([Состояние])";
  const mark =
    `IF(${state}="действует","${pairMarks.действует}",` +
    `IF(${state}="завершена","${pairMarks.завершена}","${NO_PAIR}"))`;
  return `IF([${heading}]="","",${mark}&"${END}"&${searchKeyFormula(`[${heading}]`)}&"${END}")`;
}

const KEY = "[Код для поиска]";

/** How many people of one side a pair has: two are a group. */
export function peopleInPair(heading: Side["own"]): string {
  const key = `[${heading} для поиска]`;
  return `IF(${key}="",0,LEN(${key})-LEN(SUBSTITUTE(${key},"${END}",""))-1)`;
}

/**
 * The codes of a person's pairs: «П-003; П-007». A finished pair stands there only while no pair works. Without groups a key is
 * found whole, which is many times quicker than a search for a part of it.
 */
export function pairCodes(side: Side): string {
  const whole = codesOfPairs(side, (mark) => `"${mark}${END}"&${KEY}&"${END}"`);
  if (side.own === "Наставник") return `IF(${KEY}="","",${whole})`;
  const part = codesOfPairs(side, (mark) => `"${mark}*${END}"&${KEY}&"${END}*"`);
  return `IF(${KEY}="","",IF(MAX([Пары.Наставляемых в паре])>1,${part},${whole}))`;
}

function codesOfPairs({ own }: Side, named: (mark: string) => string): string {
  const keys = `[Пары.${own} для поиска]`;
  const working = named(pairMarks.действует);
  // Each search begins below the row found before.
  const found = (k: number): string => {
    if (k === 1) return `MATCH(${working},${keys},0)`;
    const above = found(k - 1);
    return `${above}+MATCH(${working},INDEX(${keys},${above}+1):INDEX(${keys},ROWS(${keys})),0)`;
  };
  const code = (row: string) => `INDEX([Пары.Код],${row})&""`;
  const more = `IF(COUNTIF(${keys},${working})>${LISTED_PAIRS},"; ${MORE}","")`;
  // Nested, because most people have one pair, and then the pairs are counted once.
  const further = (k: number): string =>
    k > LISTED_PAIRS
      ? more
      : `IF(COUNTIF(${keys},${working})<${k},"","; "&${code(found(k))}&${further(k + 1)})`;
  const finished = `IFERROR(${code(`MATCH(${named(pairMarks.завершена)},${keys},0)`)},"")`;
  return `IFERROR(${code(found(1))}&${further(2)},${finished})`;
}

/** What `show` makes of each pair, the pairs split by «; ». */
function eachPair(show: (pairRow: string) => string): string {
  const code = (k: number) => `TRIM(MID(SUBSTITUTE([Код пары],";",REPT(" ",99)),${99 * (k - 1) + 1},99))`;
  const shown = (k: number) => `IFERROR(${show(`MATCH(${code(k)},[Пары.Код],0)`)},"${MORE}")`;
  const first = shown(1);
  const next = (k: number) => `IF(${code(k)}="","","; "&${shown(k)})`;
  const several = Array.from({ length: LISTED_PAIRS }, (_, index) => next(index + 2)).join("&");
  return `IF([Код пары]="","",${first}&IF(ISNUMBER(FIND(";",[Код пары])),${several},""))`;
}

/** The row of the partner's bank; an error for a group and for a code that is not there. */
function partnerRow({ partner, partnerBank }: Side, pairRow: string): string {
  const key = `INDEX([Пары.${partner} для поиска],${pairRow})`;
  return `MATCH(MID(${key},3,LEN(${key})-3),[${partnerBank}.Код для поиска],0)`;
}

/** The partners' names; a group, and people without a name, by their codes. */
export function partnerNames(side: Side): string {
  return eachPair((row) => {
    const codes = `INDEX([Пары.${side.partner}],${row})`;
    const name = `INDEX([${side.partnerBank}.ФИО],${partnerRow(side, row)})`;
    // An empty name is no error: 1/0 makes it one, and the codes are shown instead.
    return `IFERROR(IF(LEN(${name})>0,${name},1/0),${codes}&"")`;
  });
}

/** The form of mentoring of each pair. */
export const formsOfPairs = eachPair((row) => `INDEX([Пары.Форма наставничества],${row})&""`);

/** Where the partners work or study; «…» for a group. */
export function partnerPlaces(side: Side, heading: string): string {
  return eachPair((row) => `INDEX([${side.partnerBank}.${heading}],${partnerRow(side, row)})&""`);
}

export const pairFaults = {
  mentor: "нет такого наставника",
  mentee: "нет такого наставляемого",
  group: "проверьте коды группы",
} as const;

/** Says of a pair that a code in it is in no bank; a full name instead of a code is known too. */
export const pairFault = (() => {
  const key = (heading: Side["own"]) => `MID([${heading} для поиска],3,LEN([${heading} для поиска])-3)`;
  const isIn = (bank: Side["partnerBank"], heading: Side["own"]) =>
    `OR(ISNUMBER(MATCH(${key(heading)},[${bank}.Код для поиска],0)),ISNUMBER(MATCH(TRIM([${heading}]),[${bank}.ФИО],0)))`;
  const mentees = "[Наставляемый для поиска]";
  const isGroup = `ISNUMBER(FIND(";",${key("Наставляемый")}))`;
  const parts = `(LEN(${mentees})-LEN(SUBSTITUTE(${mentees},";",""))-1)`;
  const known = `SUMPRODUCT(ISNUMBER(FIND(";"&[Наставляемые.Код для поиска]&";",${mentees}))*(LEN([Наставляемые.Код для поиска])>0))`;
  const mentee =
    `IF([Наставляемый]="","",IF(${isGroup},IF(${known}=${parts},"","${pairFaults.group}"),` +
    `IF(${isIn("Наставляемые", "Наставляемый")},"","${pairFaults.mentee}")))`;
  return `IF([Наставник]="",${mentee},IF(${isIn("Наставники", "Наставник")},${mentee},"${pairFaults.mentor}"))`;
})();

export const consentWords = { valid: "есть", missing: "нет", awaited: "ожидается" } as const;

const REPRESENTATIVE = "законный представитель";
/** The first letter of a key in «Согласия»: who signed what is valid today; other consents are no consents. */
export const consentMarks = { representative: "П", self: "С", none: "-" } as const;

/** The consent to the processing of personal data is valid today (152-ФЗ, статья 9); `at` refers to a column of «Согласия». */
function validToday(at: (heading: string) => string): string {
  const signed = at("Дата");
  const until = at("Действует до");
  const withdrawn = at("Отозвано");
  return [
    `(${at("Вид")}="обработка ПД")`,
    `ISNUMBER(${signed})*(${signed}<=TODAY())`,
    `(((LEN(${until})=0)+ISNUMBER(${until})*(${until}>=TODAY()))>0)`,
    `(((LEN(${withdrawn})=0)+ISNUMBER(${withdrawn})*(${withdrawn}>TODAY()))>0)`,
  ].join("*");
}

/** A person in «Согласия»: «П;Н-1», signed by the representative and valid today. */
export const consentKey = (() => {
  const here = (heading: string) => `[${heading}]`;
  const mark =
    `IF(${validToday(here)}=0,"${consentMarks.none}",` +
    `IF([Кто подписал]="${REPRESENTATIVE}","${consentMarks.representative}","${consentMarks.self}"))`;
  return `IF([Код участника]="","",${mark}&";"&${searchKeyFormula("[Код участника]")})`;
})();

/**
 * Whether a consent to the processing of personal data is valid today; for a child, one signed by a representative. Empty where the
 * person has left. Whoever is in a pair without one is marked.
 */
export function consentState(): string {
  const keys = "[Согласия.Участник для поиска]";
  const codes = "[Согласия.Код участника]";
  const adult = "YEAR(TODAY())-N([Год рождения])>=18";
  const by = (mark: string) => `ISNUMBER(MATCH("${mark};"&${KEY},${keys},0))`;
  const quick = `OR(${by(consentMarks.representative)},AND(${adult},${by(consentMarks.self)}))`;
  // A row that was typed after the program's last run has no key yet: only then are the codes themselves looked through.
  const unkeyed = `COUNTIFS(${codes},"*"&MID(${KEY},3,9)&"*",${keys},"=")>0`;
  const slow =
    `SUMPRODUCT((${searchKeyFormula(codes)}=${KEY})*${validToday((heading) => `[Согласия.${heading}]`)}` +
    `*((([Согласия.Кто подписал]="${REPRESENTATIVE}")+(${adult}))>0))>0`;
  const left = "[Дата завершения программы]";
  const none = `IF([Код пары]="","${consentWords.awaited}","${consentWords.missing}")`;
  return (
    `IF(${KEY}="","",IF(AND(ISNUMBER(${left}),${left}<TODAY()),"",` +
    `IF(IF(${quick},TRUE,IF(${unkeyed},${slow},FALSE)),"${consentWords.valid}",${none})))`
  );
}
