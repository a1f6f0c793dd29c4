/**
 * Formulas of the banks that come from «Пары» and «Согласия» (templates, see `formula-template.ts`). They keep to what Google Sheets,
 * Excel 2016 and LibreOffice compute alike without an array entry: no TEXTJOIN, no FILTER, arrays only inside SUMPRODUCT.
 *
 * «Код пары» looks the pairs up once; the other columns go by its codes, which is quick. A native COUNTIF comes first, because most
 * people have one pair and a search through all rows is dear.
 */
export type Side = {
  /** The column of «Пары» that names this bank's people. */
  readonly own: "Наставник" | "Наставляемый";
  /** The Latin letter people type for the prefix, and the prefix. */
  readonly latin: string;
  readonly prefix: string;
  readonly partner: "Наставник" | "Наставляемый";
  readonly partnerBank: "Наставники" | "Наставляемые";
  readonly partnerLatin: string;
  readonly partnerPrefix: string;
};

export const mentorSide = {
  own: "Наставник",
  latin: "M",
  prefix: "М",
  partner: "Наставляемый",
  partnerBank: "Наставляемые",
  partnerLatin: "H",
  partnerPrefix: "Н",
} as const satisfies Side;

export const menteeSide = {
  own: "Наставляемый",
  latin: "H",
  prefix: "Н",
  partner: "Наставник",
  partnerBank: "Наставники",
  partnerLatin: "M",
  partnerPrefix: "М",
} as const satisfies Side;

/** Pairs listed by their codes; further ones are told of by «…». */
export const LISTED_PAIRS = 3;
export const MORE = "…";

/** What may stand between two codes of a group, as «;»; the prefix in Cyrillic; no spaces. */
function codesIn(text: string, latin: string, prefix: string): string {
  const plain = `UPPER(SUBSTITUTE(${text}," ",""))`;
  const marks = `SUBSTITUTE(SUBSTITUTE(${plain},",",";"),CHAR(10),";")`;
  return `SUBSTITUTE(${marks},"${latin}","${prefix}")`;
}

/** «*-001*»: every spelling of the prefix. */
const ANY_SPELLING = '"*"&MID([Код],2,9)&"*"';

/**
 * Working pairs first, then finished ones, each in the order of «Пары»: 20000 or 10000 and the distance from row 7000. Proposed and
 * terminated pairs are no pairs.
 */
function kth({ own, latin, prefix }: Side, k: number): string {
  const names = `ISNUMBER(FIND(";"&UPPER([Код])&";",";"&${codesIn(`[Пары.${own}]`, latin, prefix)}&";"))`;
  const state = "[Пары.Состояние]";
  const works = `(${state}="действует")`;
  const ended = `(${state}="завершена")`;
  const weight = `(${works}*20000+${ended}*10000+(${works}+${ended})*(7000-ROW(${state})))`;
  return `SUMPRODUCT(LARGE(${names}*${weight},${k}))`;
}

const ABOVE = "ROW(INDEX([Пары.Код],1))+1";

/** The codes of a person's pairs: «П-003; П-007». A finished pair stands there only while no pair works. */
export function pairCodes(side: Side): string {
  const mentions = `COUNTIF([Пары.${side.own}],${ANY_SPELLING})`;
  const first = `IFERROR(INDEX([Пары.Код],MOD(27000-${kth(side, 1)},10000)-${ABOVE})&"","")`;
  // A row of a finished pair comes out beyond the range here, and the error is nothing.
  const next = (k: number) => `IFERROR("; "&INDEX([Пары.Код],27000-${kth(side, k)}-${ABOVE}),"")`;
  const more = `IF(${kth(side, LISTED_PAIRS + 1)}>=20000,"; ${MORE}","")`;
  const others = Array.from({ length: LISTED_PAIRS - 1 }, (_, index) => next(index + 2)).join("&");
  const further = `IF(${mentions}>1,${others},"")&IF(${mentions}>${LISTED_PAIRS},${more},"")`;
  return `IF([Код]="","",IF(${mentions}=0,"",${first}&${further}))`;
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

/** The partners' names; a group, and people without a name, by their codes. */
export function partnerNames(side: Side): string {
  const { partner, partnerBank, partnerLatin, partnerPrefix } = side;
  return eachPair((row) => {
    const codes = `INDEX([Пары.${partner}],${row})`;
    const code = codesIn(codes, partnerLatin, partnerPrefix);
    const name = `INDEX([${partnerBank}.ФИО],MATCH(${code},[${partnerBank}.Код],0))`;
    // An empty name is no error: 1/0 makes it one, and the codes are shown instead.
    return `IFERROR(IF(LEN(${name})>0,${name},1/0),${codes}&"")`;
  });
}

/** The form of mentoring of each pair. */
export const formsOfPairs = eachPair((row) => `INDEX([Пары.Форма наставничества],${row})&""`);

/** Where the partners work or study; «…» for a group. */
export function partnerPlaces(side: Side, heading: string): string {
  const { partner, partnerBank, partnerLatin, partnerPrefix } = side;
  return eachPair((row) => {
    const code = codesIn(`INDEX([Пары.${partner}],${row})`, partnerLatin, partnerPrefix);
    return `INDEX([${partnerBank}.${heading}],MATCH(${code},[${partnerBank}.Код],0))&""`;
  });
}

export const consentWords = { valid: "есть", missing: "нет", awaited: "ожидается" } as const;

/**
 * Whether a consent to the processing of personal data is valid today (152-ФЗ, статья 9); for a child, one signed by a representative.
 * Empty where the person has left. Whoever is in a pair without one is marked.
 */
export function consentState({ latin, prefix }: Side): string {
  const holder = `(${codesIn("[Согласия.Код участника]", latin, prefix)}=UPPER([Код]))`;
  const signed = "[Согласия.Дата]";
  const until = "[Согласия.Действует до]";
  const withdrawn = "[Согласия.Отозвано]";
  const valid = [
    holder,
    '([Согласия.Вид]="обработка ПД")',
    `ISNUMBER(${signed})*(${signed}<=TODAY())`,
    `(((LEN(${until})=0)+ISNUMBER(${until})*(${until}>=TODAY()))>0)`,
    `(((LEN(${withdrawn})=0)+ISNUMBER(${withdrawn})*(${withdrawn}>TODAY()))>0)`,
    '(((YEAR(TODAY())-N([Год рождения])>=18)+([Согласия.Кто подписал]="законный представитель"))>0)',
  ].join("*");
  const found = `IF(COUNTIF([Согласия.Код участника],${ANY_SPELLING})=0,0,SUMPRODUCT(${valid}))`;
  const left = "[Дата завершения программы]";
  const none = `IF([Код пары]="","${consentWords.awaited}","${consentWords.missing}")`;
  return (
    `IF([Код]="","",IF(AND(ISNUMBER(${left}),${left}<TODAY()),"",` +
    `IF(${found}>0,"${consentWords.valid}",${none})))`
  );
}
