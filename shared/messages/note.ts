import { NEWER_BOOK } from "./newer-book.ts";

/**
 * Something a reader guessed, repaired or could not understand, as data: the code says what, `place` where, `words` what was
 * seen there. The Russian sentence is made by `describeNote` in this folder.
 */
export type Note = {
  readonly code: NoteCode;
  /** `problem`: not understood, a person must decide. `guess`: supplied by a rule. `info`: worth knowing. */
  readonly severity: "problem" | "guess" | "info";
  /** Where a person finds it: «строка 14», «этап 6», «Наставники, строка 3, «Год рождения»». */
  readonly place: string;
  /** The very words, verbatim. */
  readonly words: string;
};

/** A row a code: the sentence a person reads. `{words}` stands for the words of the note. */
export const noteSentences = {
  "document.words-over-words":
    "Слова напечатаны друг на друге («{words}»), прочитаны они неверно или не все. Напечатайте таблицу так, чтобы строки и столбцы были видны целиком, или откройте исходный файл.",
  "document.words-cut-off":
    "Слова обрезаны краем ячейки или листа («{words}»), остального в файле может не быть. Напечатайте таблицу так, чтобы строки и столбцы были видны целиком, или откройте исходный файл.",
  "document.table-past-paper":
    "Таблица шире листа, её правой части в файле нет. Напечатайте её так, чтобы строки и столбцы были видны целиком, или откройте исходный файл.",
  "document.columns-on-other-pages":
    "Таблица шире листа, её столбцы напечатаны на разных страницах и не соединены. Напечатайте её так, чтобы все столбцы были на одном листе, или откройте исходный файл.",
  "roadmap.unplaced":
    "Текст не нашёл места в дорожной карте: «{words}». Проверьте его и впишите, куда нужно.",
  "roadmap.no-table": "Не нашёл таблицу с этапами или мероприятиями. Проверьте, тот ли это документ.",
  "roadmap.no-school-year": "В документе не указан учебный год. Укажите его сами.",
  "roadmap.school-year-from-approval": "Учебный год взят по дате утверждения документа: {words}.",
  "roadmap.school-year-from-text": "Учебный год взят из текста перед таблицей: {words}.",
  "roadmap.no-stages": "В плане нет этапов: все мероприятия собраны в один этап без названия.",
  "roadmap.outside-table": "Текст рядом с таблицей не вошёл в дорожную карту: «{words}».",
  "roadmap.foreign-column": "Столбец не относится к дорожной карте, текст в неё не вошёл: «{words}».",
  "roadmap.deadline-from-heading": "Срок взят из заголовка: «{words}». Проверьте его.",
  "roadmap.deadline-in-words": "Срок взят из слов мероприятия: «{words}». Проверьте его.",
  "roadmap.from-paragraphs":
    "В документе нет таблицы: этапы и мероприятия прочитаны из текста. Проверьте, все ли на месте.",
  "roadmap.before-table": "Слова перед планом мероприятий в дорожную карту не вошли: «{words}».",
  "roadmap.same-as-above": "В ячейке знак повтора, взято из строки выше: «{words}».",
  "roadmap.separate-line": "Строка после перечня прочитана как отдельное мероприятие: «{words}».",
  "roadmap.list-under-number":
    "Номер строки и номера пунктов в ней: пункты оставлены шагами или подзаголовком: «{words}».",
  "roadmap.list-introduction": "Слова перед перечнем с номерами взяты как подзаголовок: «{words}».",
  "roadmap.number-out-of-order": "Номер выбивается из порядка и оставлен как в документе: «{words}».",
  "roadmap.unaligned-deadlines":
    "Сроков в ячейке не столько, сколько пунктов; каждому пункту записаны все: «{words}».",
  "roadmap.merged-over-break":
    "Объединённая ячейка перешла на новую страницу пустой, взято из её начала: «{words}». Проверьте.",
  "roadmap.inherited-assignee": "Ответственный не указан, взят из строки выше: «{words}».",
  "roadmap.number-outside-stage": "Номер не соответствует этапу и оставлен как в документе: «{words}».",
  "roadmap.repeated-stage-number": "Два этапа с одним номером, номер оставлен как в документе: «{words}».",
  "roadmap.joined-rows": "Строка разорвана границей страницы и соединена с предыдущей: «{words}».",
  "roadmap.garbled": "Слова похожи на обрывок или ошибку распознавания и оставлены как есть: «{words}».",
  "deadline.unread": "Не понял срок: «{words}». Впишите дату сами.",
  "deadline.partly-read": "В сроке понято не всё, проверьте дату: «{words}».",
  "deadline.assumed": "День взят по обычаю, в документе он не назван: «{words}». Проверьте дату.",
  "deadline.before-approval": "Срок раньше даты утверждения документа: «{words}». Проверьте год.",
  "deadline.outside-school-year": "Срок вне учебного года: «{words}». Проверьте год.",
  "deadline.no-school-year": "Год не указан, даты не рассчитаны: «{words}». Укажите учебный год.",
  "template.draft":
    "Это примерная дорожная карта, а не официальный документ ({words}). Исправьте её под себя и утвердите приказом.",
  "template.suggested": "Предложено программой, в документе этого нет: {words}. Проверьте до утверждения.",
  "report.unknown-mentor": "Наставника «{words}» нет во вкладке «Наставники». Проверьте код.",
  "report.unknown-mentee": "Наставляемого «{words}» нет во вкладке «Наставляемые». Проверьте код.",
  "pairing.mentor-left-out": "Наставник не участвует в подборе пар: {words}.",
  "pairing.mentee-left-out": "Наставляемый не участвует в подборе пар: {words}.",
  "report.over-capacity": "У наставника больше наставляемых, чем он готов вести: {words}.",
  "report.reversed-dates": "Конец раньше начала: {words}. Проверьте даты.",
  "report.part-over-whole": "Часть больше целого: {words}. Проверьте числа.",
  "report.repeated-code": "Один код у двух строк: «{words}». Оставьте его у одной, у другой сотрите.",
  "report.not-a-point":
    "Ответ «{words}» не балл от 1 до 10, в подсчёт он не вошёл. Впишите число от 1 до 10 или оставьте ячейку пустой.",
  "report.points-not-counted":
    "Из-за ответа «{words}» баллы этого вопроса не посчитаны. Впишите балл от 1 до 10 либо добавьте вопрос в список «Вопросы с баллами» во вкладке «Справочники».",
  "people.sensitive":
    "Похоже на личный номер или дату: {words}. В книге этого не хранят, для наставничества это не нужно: сотрите ячейку.",
  "report.active-without-consent":
    "Пара действует, а согласий не хватает: {words}. Возьмите их или верните паре состояние «предложена».",
  "report.unknown-service":
    "Не указаны ни стаж, ни дата приёма на работу, поэтому среди молодых специалистов не посчитаны: {words}.",
  "report.unknown-birth-year": "Не указан год рождения, поэтому по возрасту не посчитаны: {words}.",
  "report.age-by-year":
    "Возраст посчитан по году рождения: сколько исполнится в год отчёта. На границе возраста: {words}. Проверьте.",
  "report.own-category": "Категория из своих: «{words}». В «всего» строка вошла, в «из них» нет.",
  "report.unknown-category": "Категория не указана или не из списка: «{words}». В «из них» строка не вошла.",
  "workbook.unread-date": "Не понял дату: «{words}». Напишите, например, 15.09.2024.",
  "workbook.unread-number": "Не понял число: «{words}». Напишите цифрами, например 12.",
  "workbook.unread-yes": "Не понял ответ: «{words}». Поставьте отметку или напишите «да» либо «нет».",
  "workbook.unknown-option": "Нет в списке: «{words}». Выберите значение из списка.",
  "workbook.missing-column":
    "Не нашёл столбец «{words}»: что считается по нему, осталось без значения. Верните столбцу прежнее название.",
  "workbook.row-without-name":
    "В строке нет ни ФИО, ни кода, поэтому она не посчитана: «{words}». Впишите ФИО или код.",
  "workbook.total-row": "Строка похожа на итог, она не посчитана: «{words}».",
  "workbook.tab-occupied":
    "Вкладка «{words}» уже есть, но в ней другие столбцы. Программа её не трогает: ответьте на вопрос, куда ей писать, или переименуйте вкладку.",
  "workbook.doubtful-column":
    "Столбца «{words}» нет, но похожий есть. Пока вы не ответите, тот ли это, по нему ничего не считается.",
  "workbook.column-twice":
    "Столбцов «{words}» два, и в них разное. Пока вы не ответите, какой из них ваш, по ним ничего не считается. Или переименуйте лишний.",
  "workbook.doubtful-tab":
    "Вкладок, похожих на «{words}», несколько или название другое. Ответьте, какая из них ваша, или переименуйте лишнюю.",
  "workbook.newer-version": NEWER_BOOK,
  "workbook.orphan-code":
    "Есть коды, которых нет ни у одной строки: {words}. Если строка потеряла код, впишите ей прежний вместо нового.",
  "workbook.repeated-label": "Показатель «{words}» записан ещё раз с другим значением. Взято первое.",
  "workbook.formula-typed-over":
    "Вместо формулы вписано «{words}», само оно больше не посчитается. Сотрите ячейку, и программа вернёт формулу.",
  "workbook.other-school-year":
    "Учебные годы разные: {words}. Отметки о выполнении останутся от прежнего года. Для нового года создайте новую книгу.",
  "workbook.other-roadmap":
    "Ни одно мероприятие не совпало с тем, что есть в книге. Проверьте, ваша ли это дорожная карта: «{words}».",
  "workbook.unknown-tab": "В данных есть вкладка «{words}», которой нет в книге. Строки не записаны.",
  "workbook.unknown-column": "Столбца «{words}» нет в образце вкладки. Он добавлен как ваш собственный.",
} as const satisfies Record<string, string>;

export type NoteCode = keyof typeof noteSentences;

/**
 * The Russian sentence of a note, with its place in front.
 * @example describeNote({ code: "roadmap.repeated-stage-number", severity: "info", place: "строка 40", words: "6" })
 *   // "Строка 40: Два этапа с одним номером, номер оставлен как в документе: «6»."
 */
export function describeNote(note: Note): string {
  const sentence = noteSentences[note.code].replace("{words}", () => note.words);
  if (note.place === "") return sentence;
  return `${note.place.charAt(0).toUpperCase()}${note.place.slice(1)}: ${sentence}`;
}
