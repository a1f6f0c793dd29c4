import {
  consentState,
  consentWords,
  formsOfPairs,
  menteeSide,
  mentorSide,
  pairCodes,
  partnerNames,
  partnerPlaces,
} from "./pairing-formulas.ts";
import type { ColumnSpec, TabSpec } from "./tab-spec.ts";

const pairCodeColumn = {
  heading: "Код пары",
  kind: "formula",
  width: 14,
  note: "Считается само: действующие пары из вкладки «Пары», а если их нет, завершённые.",
} as const satisfies ColumnSpec;

const consentColumn = {
  heading: "Согласие на обработку ПД",
  kind: "formula",
  width: 13,
  note: "Считается само по вкладке «Согласия» на сегодня: «нет» у участника пары, «ожидается» у остальных. За детей до 18 лет подписывает законный представитель.",
  tones: [
    { text: consentWords.missing, tone: "bad" },
    { text: consentWords.awaited, tone: "warning" },
    { text: consentWords.valid, tone: "good" },
  ],
} as const satisfies ColumnSpec;

/** «Форма базы наставников» (МР-42/02, приложение 1, as remembered) with what pairing and reports need besides. */
export const mentorsTab = {
  name: "Наставники",
  shown: "always",
  layout: "table",
  codePrefix: "М",
  identity: ["Код", "ФИО"],
  columns: [
    {
      heading: "Код",
      kind: "code",
      width: 8,
      note: "Код наставника. Его ставит программа; в парах и согласиях пишется он.",
    },
    {
      heading: "ФИО",
      kind: "text",
      width: 30,
      note: "Фамилия, имя, отчество. В режиме «коды» оставьте пустым.",
    },
    {
      heading: "Контактные данные",
      kind: "text",
      width: 24,
      note: "Телефон или почта для связи. В режиме «коды» оставьте пустым.",
    },
    { heading: "Место работы/учёбы", kind: "text", width: 28, note: "Где работает или учится наставник." },
    {
      heading: "Категория",
      kind: "list",
      list: "Категории наставников",
      width: 15,
      note: "Кто наставник по роли; по ней считается отчёт.",
    },
    {
      heading: "Год рождения",
      kind: "number",
      width: 10,
      note: "Год цифрами, например 1980. Полная дата не нужна.",
    },
    { heading: "Стаж, лет", kind: "number", width: 9, note: "Сколько полных лет стажа." },
    { heading: "Основные компетенции", kind: "text", width: 32, note: "Чему наставник может научить." },
    {
      heading: "Важные для программы достижения",
      kind: "text",
      width: 30,
      note: "Достижения, важные для программы наставничества.",
    },
    { heading: "Интересы", kind: "text", width: 24, note: "Интересы наставника." },
    {
      heading: "Желаемый возраст наставляемых",
      kind: "text",
      width: 18,
      note: "С кем наставник хотел бы работать.",
    },
    {
      heading: "Ресурс времени на программу",
      kind: "text",
      width: 20,
      note: "Сколько времени наставник может уделять.",
    },
    {
      heading: "Сколько наставляемых готов вести",
      kind: "number",
      width: 14,
      note: "Наибольшее число наставляемых одновременно.",
    },
    {
      heading: "Прошёл обучение",
      kind: "yes",
      width: 13,
      note: "Отметьте, если наставник прошёл обучение наставничеству.",
    },
    { heading: "Где и когда обучался", kind: "text", width: 28, note: "Программа и год обучения." },
    {
      heading: "Дата вхождения в программу",
      kind: "date",
      width: 14,
      note: "С какого дня участвует. Пусто: участвует с начала года.",
    },
    {
      heading: "Дата завершения программы",
      kind: "date",
      width: 14,
      note: "С какого дня больше не участвует. Пусто: участвует.",
    },
    {
      heading: "Результаты программы",
      kind: "text",
      width: 30,
      note: "Чего достигли вместе с наставляемым.",
    },
    { heading: "Ссылка на кейс/отзыв", kind: "link", width: 24, note: "Адрес отзыва или кейса на сайте." },
    {
      heading: "Поощрение",
      kind: "text",
      width: 24,
      note: "Чем отмечен наставник; несколько поощрений через точку с запятой.",
    },
    { ...pairCodeColumn, formula: pairCodes(mentorSide) },
    {
      heading: "Наставляемые",
      kind: "formula",
      formula: partnerNames(mentorSide),
      width: 30,
      note: "Считается само по вкладке «Пары»; группа показана кодами.",
    },
    {
      heading: "Форма наставничества",
      kind: "formula",
      formula: formsOfPairs,
      width: 24,
      note: "Считается сама по вкладке «Пары».",
    },
    {
      heading: "Место работы/учёбы наставляемого",
      kind: "formula",
      formula: partnerPlaces(mentorSide, "Должность/класс"),
      width: 22,
      note: "Должность или класс наставляемого, считается само по вкладкам «Пары» и «Наставляемые».",
    },
    { ...consentColumn, formula: consentState(mentorSide) },
  ],
} as const satisfies TabSpec;

/** «Форма базы наставляемых» (МР-42/02, приложение 1, as remembered). */
export const menteesTab = {
  name: "Наставляемые",
  shown: "always",
  layout: "table",
  codePrefix: "Н",
  identity: ["Код", "ФИО"],
  columns: [
    { heading: "Код", kind: "code", width: 8, note: "Код наставляемого. Его ставит программа." },
    {
      heading: "ФИО",
      kind: "text",
      width: 30,
      note: "Фамилия, имя, отчество. В режиме «коды» оставьте пустым.",
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
      note: "Год цифрами. Полная дата рождения не нужна.",
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
      note: "С чем нужна помощь. Эти сведения не публикуют.",
    },
    {
      heading: "Дата вхождения в программу",
      kind: "date",
      width: 14,
      note: "С какого дня участвует. Пусто: участвует с начала года.",
    },
    {
      heading: "Дата завершения программы",
      kind: "date",
      width: 14,
      note: "С какого дня больше не участвует. Пусто: участвует.",
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
    { ...consentColumn, formula: consentState(menteeSide) },
  ],
} as const satisfies TabSpec;

export const pairsTab = {
  name: "Пары",
  shown: "always",
  layout: "table",
  codePrefix: "П",
  identity: ["Наставник", "Наставляемый"],
  columns: [
    { heading: "Код", kind: "code", width: 8, note: "Код пары или группы. Его ставит программа." },
    { heading: "Наставник", kind: "text", width: 12, note: "Код наставника, например М-001." },
    {
      heading: "Наставляемый",
      kind: "text",
      width: 20,
      note: "Код наставляемого, например Н-001; в группе несколько через точку с запятой.",
    },
    {
      heading: "Форма наставничества",
      kind: "list",
      list: "Формы наставничества",
      width: 24,
      note: "Форма наставничества; по ней считается отчёт.",
    },
    {
      heading: "Вид наставничества",
      kind: "list",
      list: "Виды наставничества",
      width: 22,
      note: "Вид наставничества.",
    },
    {
      heading: "Ролевая модель",
      kind: "list",
      list: "Ролевые модели",
      width: 28,
      note: "Ролевая модель внутри формы.",
    },
    { heading: "Приказ №", kind: "text", width: 14, note: "Номер приказа о закреплении." },
    { heading: "Дата приказа", kind: "date", width: 14, note: "Дата приказа о закреплении." },
    { heading: "Начало", kind: "date", width: 14, note: "С какого дня работает пара." },
    { heading: "Завершение", kind: "date", width: 14, note: "До какого дня работает пара." },
    {
      heading: "Состояние",
      kind: "list",
      list: "Состояния пар",
      width: 14,
      note: "В отчёт как действующие идут пары в состоянии «действует».",
    },
    {
      heading: "Причина расторжения",
      kind: "text",
      width: 26,
      note: "Почему пара прекратила работу раньше срока.",
    },
    {
      heading: "Допсоглашение №",
      kind: "text",
      width: 14,
      note: "Номер дополнительного соглашения с наставником (ТК РФ, статья 351.8).",
    },
    { heading: "Дата допсоглашения", kind: "date", width: 14, note: "Дата дополнительного соглашения." },
    { heading: "Доплата", kind: "yes", width: 13, note: "Отметьте, если наставничество оплачивается." },
  ],
} as const satisfies TabSpec;

export const programmesTab = {
  name: "Программы",
  shown: "on-use",
  layout: "table",
  identity: ["Пара", "Название"],
  columns: [
    { heading: "Пара", kind: "text", width: 10, note: "Код пары, например П-001." },
    { heading: "Название", kind: "text", width: 40, note: "Название персонализированной программы." },
    { heading: "Цель", kind: "text", width: 40, note: "Цель программы." },
    { heading: "Утверждена", kind: "date", width: 14, note: "Дата утверждения." },
    { heading: "Начало", kind: "date", width: 14, note: "С какого дня действует." },
    { heading: "Завершение", kind: "date", width: 14, note: "До какого дня действует." },
    {
      heading: "Состояние",
      kind: "list",
      list: "Состояния программ",
      width: 14,
      note: "Состояние программы; по нему считается отчёт.",
    },
    { heading: "Ссылка", kind: "link", width: 26, note: "Где лежит программа." },
  ],
} as const satisfies TabSpec;

export const meetingsTab = {
  name: "Встречи",
  shown: "on-use",
  layout: "table",
  identity: ["Пара", "Дата"],
  columns: [
    { heading: "Пара", kind: "text", width: 10, note: "Код пары, например П-001." },
    { heading: "Дата", kind: "date", width: 14, note: "День встречи." },
    { heading: "Вид", kind: "list", list: "Виды встреч", width: 14, note: "Какая это встреча." },
    { heading: "Тема", kind: "text", width: 40, note: "О чём говорили." },
    { heading: "Итог", kind: "text", width: 40, note: "К чему пришли." },
    {
      heading: "Обратная связь получена",
      kind: "yes",
      width: 12,
      note: "Отметьте, если получена обратная связь.",
    },
  ],
} as const satisfies TabSpec;

export const consentsTab = {
  name: "Согласия",
  shown: "always",
  layout: "table",
  identity: ["Код участника"],
  columns: [
    { heading: "Код участника", kind: "text", width: 13, note: "Код наставника или наставляемого." },
    { heading: "Вид", kind: "list", list: "Виды согласий", width: 30, note: "На что дано согласие." },
    {
      heading: "Кто подписал",
      kind: "list",
      list: "Кто подписал",
      width: 22,
      note: "За детей до 18 лет подписывает законный представитель.",
    },
    { heading: "Дата", kind: "date", width: 14, note: "Дата подписания." },
    { heading: "Действует до", kind: "date", width: 14, note: "Последний день действия. Пусто: без срока." },
    {
      heading: "Где хранится",
      kind: "text",
      width: 26,
      note: "Где лежит бумага. Паспортные данные сюда не пишут.",
    },
    { heading: "Отозвано", kind: "date", width: 14, note: "День отзыва согласия." },
    {
      heading: "Уничтожено",
      kind: "date",
      width: 14,
      note: "День уничтожения данных (не позднее 30 дней после отзыва).",
    },
  ],
} as const satisfies TabSpec;

export const surveysTab = {
  name: "Анкеты",
  shown: "on-use",
  layout: "table",
  identity: ["Роль"],
  columns: [
    {
      heading: "Код участника",
      kind: "text",
      width: 13,
      note: "Код участника; пусто, если анкета анонимная.",
    },
    { heading: "Роль", kind: "list", list: "Роли в анкете", width: 14, note: "Кто отвечал." },
    {
      heading: "Опрос",
      kind: "list",
      list: "Опросы",
      width: 10,
      note: "До начала работы или по её окончании.",
    },
    { heading: "Дата", kind: "date", width: 14, note: "Когда заполнена анкета." },
  ],
} as const satisfies TabSpec;
