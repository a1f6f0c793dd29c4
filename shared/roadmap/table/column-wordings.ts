/** What a column of a roadmap holds. `content` stands beside an activity and says what it consists of. */
export type ColumnKind =
  | "number"
  | "stage"
  | "group"
  | "activity"
  | "content"
  | "deadline"
  | "assignee"
  | "outcome";

/**
 * Stems by which a heading tells its column, in order of weight: «Срок проведения мероприятия» is a deadline, «Содержание этапа»
 * an activity. A stem is looked for at the beginning of a word of the heading (lower case, ё as е).
 */
export const columnWordings = [
  { kind: "number", stem: "№", example: "№ п/п" },
  { kind: "number", stem: "п/п", example: "п/п" },
  { kind: "number", stem: "п.п", example: "N п.п." },
  { kind: "number", stem: "номер", example: "Номер пункта" },
  { kind: "deadline", stem: "срок", example: "Сроки исполнения" },
  { kind: "deadline", stem: "дата", example: "Дата проведения" },
  { kind: "deadline", stem: "даты", example: "Даты" },
  { kind: "deadline", stem: "период", example: "Период реализации" },
  { kind: "deadline", stem: "время", example: "Время проведения" },
  { kind: "deadline", stem: "месяц", example: "Месяц" },
  { kind: "deadline", stem: "когда", example: "Когда" },
  { kind: "assignee", stem: "ответственн", example: "Ответственный исполнитель" },
  { kind: "assignee", stem: "исполнител", example: "Исполнители" },
  { kind: "assignee", stem: "кто", example: "Кто отвечает" },
  { kind: "outcome", stem: "результат", example: "Ожидаемый результат" },
  { kind: "outcome", stem: "вид документа", example: "Результат. Вид документа" },
  { kind: "outcome", stem: "продукт", example: "Продукт" },
  { kind: "outcome", stem: "выход", example: "Выход" },
  { kind: "outcome", stem: "итог", example: "Итог" },
  { kind: "outcome", stem: "документ", example: "Подтверждающий документ" },
  { kind: "outcome", stem: "форма отчет", example: "Форма отчётности" },
  { kind: "outcome", stem: "форма завершения", example: "Форма завершения" },
  { kind: "outcome", stem: "показател", example: "Показатель выполнения" },
  { kind: "outcome", stem: "индикатор", example: "Индикатор" },
  { kind: "activity", stem: "мероприяти", example: "Наименование мероприятий" },
  { kind: "activity", stem: "действи", example: "Действия" },
  { kind: "activity", stem: "виды работ", example: "Виды работ" },
  { kind: "activity", stem: "вид работ", example: "Вид работы" },
  { kind: "activity", stem: "виды деятельност", example: "Виды деятельности" },
  { kind: "activity", stem: "вид деятельност", example: "Вид деятельности" },
  { kind: "activity", stem: "содержание", example: "Содержание деятельности и примерный план мероприятий" },
  { kind: "activity", stem: "перечень работ", example: "Перечень работ" },
  { kind: "activity", stem: "план работ", example: "План работы" },
  { kind: "activity", stem: "что делаем", example: "Что делаем" },
  { kind: "activity", stem: "что нужно сделать", example: "Что нужно сделать" },
  { kind: "stage", stem: "этап", example: "Наименование этапа" },
  { kind: "stage", stem: "раздел", example: "Раздел" },
  { kind: "stage", stem: "блок", example: "Блок" },
  { kind: "stage", stem: "направлени", example: "Направление деятельности" },
  { kind: "stage", stem: "модул", example: "Модуль" },
  { kind: "stage", stem: "задач", example: "Задачи" },
] as const satisfies readonly { kind: ColumnKind; stem: string; example: string }[];

/** Headings of columns that people fill in later or that are no part of the plan, whatever else they say. */
export const foreignHeadings = [
  { stem: "отметк", example: "Отметка о выполнении" },
  { stem: "факт", example: "Фактический срок" },
  { stem: "примечани", example: "Примечание" },
  { stem: "участник", example: "Участники мероприятия" },
  { stem: "место", example: "Место проведения мероприятия" },
  { stem: "подпись", example: "Подпись ответственного" },
] as const satisfies readonly { stem: string; example: string }[];

/** Words of a second heading row, under a heading that spans several columns. */
export const subHeadingWords = [
  "начало",
  "окончание",
  "конец",
  "план",
  "факт",
  "дата",
  "фио",
  "ф.и.о.",
  "должность",
] as const;
