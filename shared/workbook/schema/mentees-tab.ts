import { consentColumn, pairCodeColumn, personKeyColumn } from "./bank-columns.ts";
import {
  consentState,
  formsOfPairs,
  menteeSide,
  pairCodes,
  partnerNames,
  partnerPlaces,
} from "./pairing-formulas.ts";
import type { TabSpec } from "./tab-spec.ts";

/** «Форма базы наставляемых» (МР-42/02, приложение 1, as remembered). */
export const menteesTab = {
  name: "Наставляемые",
  shown: "always",
  layout: "table",
  codePrefix: "Н",
  identity: ["Код", "ФИО"],
  columns: [
    { heading: "Код", kind: "code", width: 8, note: "Код наставляемого: его ставит программа." },
    {
      heading: "ФИО",
      kind: "text",
      width: 30,
      note: "Фамилия, имя, отчество; в режиме «коды» оставьте пустым.",
    },
    {
      heading: "Контактные данные (данные представителя)",
      kind: "text",
      width: 28,
      note: "Связь с наставляемым, для детей с законным представителем.",
    },
    {
      heading: "Категория",
      kind: "list",
      list: "Категории наставляемых",
      width: 15,
      note: "Кто наставляемый по роли; по ней считается отчёт.",
    },
    {
      heading: "Год рождения",
      kind: "number",
      width: 10,
      note: "Год цифрами; полная дата рождения не нужна.",
    },
    {
      heading: "Должность/класс",
      kind: "text",
      width: 22,
      note: "Должность педагога или класс обучающегося.",
    },
    { heading: "Стаж, лет", kind: "number", width: 9, note: "Сколько полных лет педагогического стажа." },
    {
      heading: "Дата приёма на работу",
      kind: "date",
      width: 14,
      note: "Для педагогов: когда принят на работу.",
    },
    {
      heading: "Особая категория",
      kind: "list",
      list: "Особые категории",
      width: 15,
      note: "Нужна только для отчёта; эти сведения не публикуют.",
    },
    {
      heading: "Основной запрос",
      kind: "text",
      width: 34,
      note: "С чем нужна помощь; эти сведения не публикуют.",
    },
    {
      heading: "Дата вхождения в программу",
      kind: "date",
      width: 14,
      note: "С какого дня участвует; пусто, если участвует с начала года.",
    },
    {
      heading: "Дата завершения программы",
      kind: "date",
      width: 14,
      note: "С какого дня больше не участвует; пусто, если участвует.",
    },
    { heading: "Результаты программы", kind: "text", width: 30, note: "Чего достигли вместе с наставником." },
    { heading: "Ссылка на кейс/отзыв", kind: "link", width: 24, note: "Адрес отзыва или кейса на сайте." },
    {
      heading: "Отметка о прохождении программы",
      kind: "yes",
      width: 14,
      note: "Отметьте, когда программа пройдена.",
    },
    { ...pairCodeColumn, formula: pairCodes(menteeSide) },
    {
      heading: "Наставник",
      kind: "formula",
      formula: partnerNames(menteeSide),
      width: 30,
      note: "Считается само по вкладке «Пары».",
    },
    {
      heading: "Форма наставничества",
      kind: "formula",
      formula: formsOfPairs,
      width: 24,
      note: "Считается сама по вкладке «Пары» для каждой пары.",
    },
    {
      heading: "Место работы/учёбы наставника",
      kind: "formula",
      formula: partnerPlaces(menteeSide, "Место работы/учёбы"),
      width: 28,
      note: "Считается само по вкладкам «Пары» и «Наставники».",
    },
    { ...consentColumn, formula: consentState() },
    personKeyColumn,
  ],
} as const satisfies TabSpec;
