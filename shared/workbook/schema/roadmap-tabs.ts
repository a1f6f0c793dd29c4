import type { TabSpec } from "./tab-spec.ts";

/** The official form of the roadmap: printed, signed, shown to inspectors. */
export const roadmapTab = {
  name: "Дорожная карта",
  shown: "always",
  layout: "form",
  identity: ["Наименование этапа", "Содержание деятельности"],
  columns: [
    { heading: "№", kind: "text", width: 6, note: "Номер этапа, как в документе." },
    { heading: "Наименование этапа", kind: "text", width: 28, note: "Этап дорожной карты, как в документе." },
    {
      heading: "Содержание деятельности",
      kind: "text",
      width: 60,
      note: "Мероприятие и его шаги, как в документе.",
    },
    {
      heading: "Сроки",
      kind: "text",
      width: 22,
      note: "Срок словами документа; рассчитанная дата стоит во вкладке «Контроль сроков».",
    },
    { heading: "Ответственные", kind: "text", width: 24, note: "Кто отвечает за мероприятие." },
    {
      heading: "Ожидаемый результат",
      kind: "text",
      width: 36,
      note: "Что должно получиться и каким документом подтверждается.",
    },
  ],
} as const satisfies TabSpec;

// The same order of questions as `deadline/item-state.ts`: done, no dates, late, soon, under way, ahead.
const stateFormula =
  'IF([Код]="","",IF(OR([Выполнено]=TRUE,[Выполнено]="да"),"выполнено",IF(AND([Срок]="",[Начало]=""),"без даты",' +
  'IF([Срок]="",IF([Начало]<=TODAY(),"идёт","предстоит"),IF([Срок]<TODAY(),"просрочено",' +
  'IF([Срок]-TODAY()<=[Паспорт:«Скоро» за, дней],"скоро",IF(AND([Начало]<>"",[Начало]<=TODAY()),"идёт","предстоит")))))))';

export const deadlinesTab = {
  name: "Контроль сроков",
  shown: "always",
  layout: "table",
  codePrefix: "К",
  identity: ["Мероприятие"],
  columns: [
    {
      heading: "Код",
      kind: "code",
      width: 8,
      note: "Код строки: его ставит программа и по нему находит строку.",
    },
    { heading: "Этап", kind: "text", width: 26, note: "Этап дорожной карты." },
    { heading: "Мероприятие", kind: "text", width: 46, note: "Что нужно сделать." },
    {
      heading: "Шаг",
      kind: "text",
      width: 34,
      note: "Часть мероприятия; пусто, если строка о мероприятии целиком.",
    },
    {
      heading: "Ответственный",
      kind: "text",
      width: 22,
      note: "Кто отвечает; несколько человек или ролей через точку с запятой.",
    },
    {
      heading: "Срок по документу",
      kind: "text",
      width: 22,
      note: "Слова документа: они не меняются, даже если дату перенесли.",
    },
    {
      heading: "Начало",
      kind: "date",
      width: 14,
      note: "С какого дня можно начинать; пусто, если документ этого не говорит.",
    },
    {
      heading: "Срок",
      kind: "date",
      width: 14,
      note: "Последний день, когда ещё не поздно; можно исправить вручную.",
    },
    {
      heading: "Повтор",
      kind: "list",
      list: "Повторы",
      width: 15,
      note: "Как часто мероприятие повторяется.",
    },
    { heading: "Выполнено", kind: "yes", width: 13, note: "Отметьте, когда сделано." },
    { heading: "Дата выполнения", kind: "date", width: 14, note: "День, когда сделано на самом деле." },
    { heading: "Кто отметил", kind: "text", width: 20, note: "Кто поставил отметку." },
    {
      heading: "Подтверждение",
      kind: "link",
      width: 24,
      note: "Ссылка на документ или место, где он хранится.",
    },
    { heading: "Примечание", kind: "text", width: 30, note: "Любые пометки для себя." },
    {
      heading: "Состояние",
      kind: "formula",
      formula: stateFormula,
      width: 13,
      note: "Считается само по сроку, отметке и сегодняшнему дню.",
      tones: [
        { text: "просрочено", tone: "bad" },
        { text: "скоро", tone: "warning" },
        { text: "выполнено", tone: "good" },
        { text: "идёт", tone: "calm" },
        { text: "без даты", tone: "muted" },
      ],
    },
  ],
} as const satisfies TabSpec;
