import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { withoutHidden } from "../consents/without-hidden.ts";
import { goesByCodes } from "../participants/by-codes.ts";
import { peopleMentioned } from "../participants/mentions.ts";
import { menteesOfPairing, type Pairing } from "../participants/pairing-rows.ts";
import { isPerson, type Person, type PersonTab, rowsOfBanks } from "../participants/participant.ts";
import { isOption, textOf, type Workbook, yesOf } from "../workbook/read-workbook.ts";

/** A bank as the ministry's form has it: a title, headings in their order, and a row a person. */
export type BankForm = {
  readonly bank: PersonTab;
  readonly title: string;
  readonly organisation: string;
  readonly day: ISODate;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Said under the table; "" for nothing. */
  readonly remark: string;
};

type Cell = (person: Person, partners: Partners) => string;

/** Those a person works with by «Пары»: the form asks for them, and nobody types them twice. */
type Partners = {
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly forms: readonly string[];
};

const cell =
  (heading: string): Cell =>
  ({ values }) => {
    const value = values.get(heading) ?? null;
    if (value === null || typeof value === "boolean") return "";
    return typeof value === "object" ? dottedDate(value.date) : String(value);
  };
const name: Cell = (person) => textOf(person, "ФИО") || textOf(person, "Код");
const passed: Cell = (person) =>
  yesOf<"Наставляемые">(person as never, "Отметка о прохождении программы") ? "да" : "";
const partnerNames: Cell = (_, { names }) => names.join("; ");
const partnerPlaces: Cell = (_, { places }) => places.join("; ");
const forms: Cell = (_, own) => own.forms.join("; ");

/**
 * The columns of «Форма базы наставляемых» and «Форма базы наставников» (письмо Минпросвещения от 23.01.2020 № МР-42/02, приложение 1, as
 * remembered), after «№ п/п».
 */
const official: { readonly [T in PersonTab]: readonly (readonly [heading: string, cell: Cell])[] } = {
  Наставляемые: [
    ["ФИО наставляемого", name],
    ["Контактные данные для связи (данные представителя)", cell("Контактные данные (данные представителя)")],
    ["Год рождения наставляемого", cell("Год рождения")],
    ["Основной запрос наставляемого", cell("Основной запрос")],
    ["Дата вхождения в программу", cell("Дата вхождения в программу")],
    ["ФИО наставника", partnerNames],
    ["Форма наставничества", forms],
    ["Место работы/учебы наставника", partnerPlaces],
    ["Дата завершения программы", cell("Дата завершения программы")],
    ["Результаты программы", cell("Результаты программы")],
    ["Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации", cell("Ссылка на кейс/отзыв")],
    ["Отметка о прохождении программы", passed],
  ],
  Наставники: [
    ["ФИО наставника", name],
    ["Контактные данные для связи", cell("Контактные данные")],
    ["Место работы/учебы наставника", cell("Место работы/учёбы")],
    ["Основные компетенции наставника", cell("Основные компетенции")],
    ["Важные для программы достижения наставника", cell("Важные для программы достижения")],
    ["Интересы наставника", cell("Интересы")],
    ["Желаемый возраст наставляемых", cell("Желаемый возраст наставляемых")],
    ["Ресурс времени на программу наставничества", cell("Ресурс времени на программу")],
    ["Дата вхождения в программу", cell("Дата вхождения в программу")],
    ["ФИО наставляемого (наставляемых)", partnerNames],
    ["Форма наставничества", forms],
    ["Место работы/учебы наставляемого", partnerPlaces],
    ["Дата завершения программы", cell("Дата завершения программы")],
    ["Результаты программы", cell("Результаты программы")],
    ["Ссылка на кейс/отзыв наставника, размещенные на сайте организации", cell("Ссылка на кейс/отзыв")],
  ],
};

/**
 * What everybody may see (152-ФЗ, статья 10.1: names and contacts need a consent of their own): codes, forms and days. No requests, years,
 * classes or results: together with a code they may tell who it is.
 */
const everybody: readonly (readonly [heading: string, cell: Cell])[] = [
  ["Код", (person) => textOf(person, "Код") || "без кода"],
  ["Категория", cell("Категория")],
  ["Форма наставничества", forms],
  ["С кем работает, человек", (_, { names }) => (names.length === 0 ? "" : String(names.length))],
  ["Дата вхождения в программу", cell("Дата вхождения в программу")],
  ["Дата завершения программы", cell("Дата завершения программы")],
];

const TITLES = { Наставники: "База наставников", Наставляемые: "База наставляемых" } as const;

/**
 * A bank as the official form, to be printed and kept in the organisation. Whoever took the consent back stands in it by the code alone;
 * by «Режим имён: коды» everybody does.
 */
export function officialBank(whole: Workbook, bank: PersonTab, day: ISODate): BankForm {
  const workbook = withoutHidden(whole, day);
  const byCodes = goesByCodes(workbook);
  const remark = byCodes
    ? "Книга ведётся по кодам: имена и контакты хранятся отдельно."
    : "Содержит персональные данные: не публикуйте и не отправляйте без согласия.";
  const rows = rowsOf(workbook, bank, official[bank]).map((row) =>
    byCodes ? withoutNames(row, bank, workbook) : row,
  );
  return { ...headOf(workbook, bank, day), headings: ["№ п/п", ...headingsOf(official[bank])], rows, remark };
}

/** The same bank for the website: nobody in it is named, and nothing that a person wrote about somebody is shown. */
export function publicBank(whole: Workbook, bank: PersonTab, day: ISODate): BankForm {
  const workbook = withoutHidden(whole, day);
  const rows = rowsOf(workbook, bank, everybody);
  const remark = `Всего: ${rows.length}. Имена и контакты не публикуются (152-ФЗ, статья 10.1).`;
  return { ...headOf(workbook, bank, day), headings: ["№ п/п", ...headingsOf(everybody)], rows, remark };
}

function headOf({ passport }: Workbook, bank: PersonTab, day: ISODate) {
  const { texts } = passport;
  const organisation =
    texts.get("Полное наименование организации") ?? texts.get("Краткое наименование организации") ?? "";
  return { bank, title: TITLES[bank], organisation, day };
}

const headingsOf = (columns: readonly (readonly [string, Cell])[]) => columns.map(([heading]) => heading);

function rowsOf(
  workbook: Workbook,
  bank: PersonTab,
  columns: readonly (readonly [string, Cell])[],
): readonly (readonly string[])[] {
  const partners = partnersIn(workbook, bank);
  const people: readonly Person[] = workbook.tables[bank];
  return people
    .filter(isPerson)
    .map((person, index) => [String(index + 1), ...columns.map(([, of]) => of(person, partners(person)))]);
}

/** Partners by active pairs; where a person has none, by completed ones, as the columns of the banks have it. */
function partnersIn(workbook: Workbook, bank: PersonTab): (person: Person) => Partners {
  const mentioned = peopleMentioned(workbook);
  const byPerson = new Map<Person, Pairing[]>();
  for (const pairing of workbook.tables.Пары)
    for (const mention of mentionsIn(pairing, bank))
      for (const person of mentioned(bank, mention))
        byPerson.set(person, [...(byPerson.get(person) ?? []), pairing]);
  const other: PersonTab = bank === "Наставники" ? "Наставляемые" : "Наставники";
  const place = other === "Наставники" ? "Место работы/учёбы" : "Должность/класс";
  return (person) => {
    const own = byPerson.get(person) ?? [];
    const inState = (state: string) => own.filter((row) => isOption(row, "Состояние", state));
    const active = inState("действует");
    const pairings = active.length > 0 ? active : inState("завершена");
    const mentions = pairings.flatMap((pairing) => mentionsIn(pairing, other));
    const rows = mentions.map((mention) => ({ mention, row: mentioned(other, mention)[0] }));
    return {
      names: rows.map(({ mention, row }) =>
        row === undefined ? mention : textOf(row, "ФИО") || textOf(row, "Код"),
      ),
      places: unique(rows.map(({ row }) => (row === undefined ? "" : cell(place)(row, NOBODY)))),
      forms: unique(pairings.map((pairing) => textOf(pairing, "Форма наставничества"))),
    };
  };
}

const NOBODY: Partners = { names: [], places: [], forms: [] };

const unique = (words: readonly string[]) => [...new Set(words)].filter((word) => word !== "");

function mentionsIn(pairing: Pairing, bank: PersonTab): readonly string[] {
  if (bank === "Наставляемые") return menteesOfPairing(pairing);
  const mentor = textOf(pairing, "Наставник");
  return mentor === "" ? [] : [mentor];
}

/** By codes no name goes on paper, also where somebody typed one. */
function withoutNames(row: readonly string[], bank: PersonTab, workbook: Workbook): readonly string[] {
  const codes = new Map<string, string>();
  for (const person of rowsOfBanks(workbook))
    codes.set(textOf(person, "ФИО"), textOf(person, "Код") || "без кода");
  const partner = bank === "Наставники" ? 10 : 6;
  const coded = (words: string) =>
    words
      .split("; ")
      .map((each) => codes.get(each) ?? (/^\p{L}-\d+$/u.test(each) || each === "" ? each : "без кода"))
      .join("; ");
  return row.map((words, at) => (at === 1 || at === partner ? coded(words) : at === 2 ? "" : words));
}
