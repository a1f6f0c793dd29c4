import { chartColumns } from "./charts.ts";
import type { TabSpec } from "./tab-spec.ts";

export const passportTab = {
  name: "Паспорт",
  shown: "always",
  layout: "table",
  identity: ["Показатель"],
  columns: [
    {
      heading: "Показатель",
      kind: "text",
      width: 48,
      note: "Что нужно знать об организации; можно добавить свои строки.",
    },
    { heading: "Значение", kind: "text", width: 60, note: "Впишите значение: пустое в форму не попадёт." },
    {
      heading: "Вкладки книги",
      kind: "link",
      width: 24,
      note: "Список составляет программа: нажмите на название, чтобы перейти к вкладке.",
    },
  ],
} as const satisfies TabSpec;

export const documentsTab = {
  name: "Документы",
  shown: "always",
  layout: "table",
  identity: ["Вид"],
  columns: [
    {
      heading: "Вид",
      kind: "list",
      list: "Виды документов",
      width: 28,
      note: "Вид документа; по нему считается отчёт.",
    },
    { heading: "№", kind: "text", width: 14, note: "Номер документа." },
    { heading: "Дата", kind: "date", width: 14, note: "Дата документа." },
    { heading: "Название", kind: "text", width: 50, note: "Полное название." },
    { heading: "Ссылка", kind: "link", width: 30, note: "Адрес на сайте или место хранения." },
    { heading: "Размещено на сайте", kind: "date", width: 14, note: "Когда размещено на сайте." },
  ],
} as const satisfies TabSpec;

export const practicesTab = {
  name: "Практики",
  shown: "on-use",
  layout: "table",
  identity: ["Название"],
  columns: [
    { heading: "Название", kind: "text", width: 40, note: "Название практики наставничества." },
    { heading: "Авторы", kind: "text", width: 30, note: "Кто представляет практику." },
    { heading: "Аннотация", kind: "text", width: 60, note: "Коротко о практике." },
    { heading: "Ссылка", kind: "link", width: 30, note: "Где описана практика." },
    {
      heading: "Уровень конкурса",
      kind: "list",
      list: "Уровни конкурсов",
      width: 18,
      note: "Самый высокий уровень, на котором представлена практика.",
    },
    { heading: "Результат", kind: "text", width: 24, note: "Чем отмечена." },
  ],
} as const satisfies TabSpec;

export const partnersTab = {
  name: "Партнёры",
  shown: "on-use",
  layout: "table",
  identity: ["Название"],
  columns: [
    { heading: "Название", kind: "text", width: 40, note: "Организация-партнёр." },
    { heading: "Договор №", kind: "text", width: 14, note: "Номер договора или соглашения." },
    { heading: "Дата договора", kind: "date", width: 14, note: "Дата договора." },
    {
      heading: "Наставников предоставлено",
      kind: "number",
      width: 14,
      note: "Сколько наставников дала организация.",
    },
  ],
} as const satisfies TabSpec;

export const publicationsTab = {
  name: "Публикации",
  shown: "on-use",
  layout: "table",
  identity: ["Заголовок", "Где"],
  columns: [
    { heading: "Дата", kind: "date", width: 14, note: "Когда опубликовано." },
    { heading: "Где", kind: "text", width: 30, note: "Сайт, газета, сообщество." },
    { heading: "Заголовок", kind: "text", width: 50, note: "Заголовок публикации." },
    { heading: "Ссылка", kind: "link", width: 30, note: "Адрес публикации." },
    { heading: "Мероприятие", kind: "text", width: 40, note: "О каком мероприятии дорожной карты." },
  ],
} as const satisfies TabSpec;

export const indicatorsTab = {
  name: "Показатели",
  shown: "always",
  layout: "table",
  identity: ["Код"],
  columns: [
    {
      heading: "Код",
      kind: "code",
      width: 30,
      note: "Код показателя: по нему показатель узнают карта форм и расширение.",
    },
    { heading: "Показатель", kind: "text", width: 56, note: "Что показывает число." },
    // Without a template: each row has a formula of its own, from the catalogue of report fields.
    {
      heading: "Значение",
      kind: "formula",
      width: 16,
      note: "Считается само по вкладкам книги на дату отчёта.",
    },
    { heading: "Ед.", kind: "text", width: 8, note: "Единица измерения." },
    { heading: "План", kind: "number", width: 10, note: "Впишите плановое значение, если оно есть." },
    { heading: "Как посчитано", kind: "text", width: 60, note: "По какому правилу посчитано число." },
    ...chartColumns,
  ],
} as const satisfies TabSpec;

export const campaignsTab = {
  name: "Отчёты",
  shown: "always",
  layout: "table",
  identity: ["Название"],
  columns: [
    { heading: "Название", kind: "text", width: 44, note: "Как называется мониторинг или отчёт." },
    { heading: "Приказ №", kind: "text", width: 14, note: "Номер приказа о проведении." },
    { heading: "Дата приказа", kind: "date", width: 14, note: "Дата приказа." },
    { heading: "Окно с", kind: "date", width: 14, note: "Первый день приёма ответов." },
    { heading: "Окно по", kind: "date", width: 14, note: "Последний день приёма ответов." },
    { heading: "Ссылка на форму", kind: "link", width: 34, note: "Адрес формы." },
    { heading: "Состояние", kind: "list", list: "Состояния отчётов", width: 14, note: "Что уже сделано." },
    { heading: "Дата отправки", kind: "date", width: 14, note: "Когда отправили форму." },
  ],
} as const satisfies TabSpec;

export const formMapTab = {
  name: "Карта форм",
  shown: "on-use",
  layout: "table",
  identity: ["Вопрос"],
  columns: [
    { heading: "Форма", kind: "text", width: 36, note: "Название или адрес формы." },
    { heading: "Раздел", kind: "text", width: 30, note: "Раздел формы." },
    { heading: "Вопрос", kind: "text", width: 50, note: "Вопрос, как он стоит в форме." },
    { heading: "Тип", kind: "text", width: 14, note: "Вид поля." },
    { heading: "Показатель", kind: "text", width: 30, note: "Код показателя, который отвечает на вопрос." },
    { heading: "Преобразование", kind: "text", width: 20, note: "Как значение записывается в поле." },
    { heading: "Вариант ответа", kind: "text", width: 24, note: "Какой вариант выбирать." },
  ],
} as const satisfies TabSpec;

export const listsTab = {
  name: "Справочники",
  shown: "hidden",
  layout: "lists",
  identity: [],
  columns: [],
} as const satisfies TabSpec;

export const journalTab = {
  name: "Журнал",
  shown: "hidden",
  layout: "table",
  identity: ["Что"],
  columns: [
    { heading: "Когда", kind: "text", width: 20, note: "Когда программа изменила книгу." },
    { heading: "Кто", kind: "text", width: 20, note: "Кто запустил изменение." },
    { heading: "Что", kind: "text", width: 60, note: "Что изменено." },
    { heading: "Было строк", kind: "number", width: 12, note: "Сколько строк было." },
    { heading: "Стало строк", kind: "number", width: 12, note: "Сколько строк стало." },
  ],
} as const satisfies TabSpec;
