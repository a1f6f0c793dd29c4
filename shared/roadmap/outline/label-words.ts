import type { ColumnKind } from "../table/column-wordings.ts";

/** What a part of an activity is introduced by where no table holds it, each with words seen; lower case, ё as е. */
export const labelWords = [
  {
    kind: "deadline",
    words: "сроки?( (исполнения|проведения|реализации|выполнения))?",
    example: "Срок: до 15.09.2024",
  },
  {
    kind: "deadline",
    words: "(дата|время|период)( (проведения|исполнения|реализации))?",
    example: "Дата проведения: 5 мая",
  },
  {
    kind: "assignee",
    words: "ответственн(ый|ые|ая|ое)( (исполнител[ьи]|за [а-я ]{3,30}|лиц[оа]))?",
    example: "Ответственные: кураторы групп",
  },
  { kind: "assignee", words: "отв\\.?", example: "Отв.: Примерова А.Т." },
  { kind: "assignee", words: "исполнител[ьи]", example: "Исполнители: наставники" },
  {
    kind: "outcome",
    words: "((ожидаемый|планируемый|итоговый) )?(результат|продукт)",
    example: "Ожидаемый результат: приказ",
  },
  {
    kind: "outcome",
    words: "((ожидаемые|планируемые) )?результаты",
    example: "Планируемые результаты: банк наставников",
  },
  {
    kind: "outcome",
    words: "(вид документа|форма (отчетности|отчета|контроля)|итог)",
    example: "Вид документа: справка",
  },
  { kind: "activity", words: "(мероприятие|содержание( работы)?)", example: "Мероприятие: педсовет" },
] as const satisfies readonly { kind: ColumnKind; words: string; example: string }[];
