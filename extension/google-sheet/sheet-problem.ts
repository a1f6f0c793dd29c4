const DOWNLOAD = "скачайте таблицу («Файл → Скачать → Microsoft Excel») и выберите файл";

/** Why a Google Sheet was not read, and what the person can do. */
const SENTENCES = {
  refused: `Без вашего разрешения браузер не даёт читать таблицу. Повторите и нажмите «Разрешить» или ${DOWNLOAD}.`,
  "signed-out": "Вы не вошли в Google в этом браузере. Войдите, откройте таблицу во вкладке и повторите.",
  "sent-away":
    "Google не отдал таблицу, а отправил на другую страницу, скорее всего на страницу входа. Войдите в Google в этом браузере, откройте таблицу во вкладке и повторите.",
  "no-access":
    "Google не даёт этой учётной записи прочитать таблицу. Попросите доступ у владельца. Если вы вошли в Google под несколькими записями, откройте таблицу под нужной и нажмите «Прочитать открытую таблицу».",
  "export-off":
    "Владелец таблицы запретил её скачивать, поэтому она не прочитана. Попросите у него файл .xlsx.",
  gone: "По этому адресу таблицы нет: её удалили, или адрес скопирован не целиком. Откройте таблицу и скопируйте адрес ещё раз.",
  "not-a-sheet": `Google не отдаёт это как таблицу. Если это файл Excel на Google Диске, ${DOWNLOAD}.`,
  "too-large": `Таблица слишком велика: больше 100 МБ или больше, чем отдаёт Google. Уберите из неё картинки и лишние вкладки или ${DOWNLOAD}.`,
  slow: `Google не отвечает больше минуты. Повторите позже или ${DOWNLOAD}.`,
  busy: `Google сейчас не отдаёт таблицу. Подождите несколько минут и повторите или ${DOWNLOAD}.`,
  offline: "Нет связи с Google. Проверьте интернет и повторите.",
  broken: "Связь прервалась, таблица получена не целиком и не прочитана. Повторите.",
  strange:
    "Вместо таблицы пришла другая страница: её могла подставить сеть школы. Откройте таблицу во вкладке, проверьте, что она видна, и повторите.",
  stopped: "Чтение таблицы остановлено.",
} as const satisfies Readonly<Record<string, string>>;

export type SheetTrouble = keyof typeof SENTENCES;

/** A Google Sheet that was not read; the message is a finished Russian sentence. */
export class SheetProblem extends Error {
  override readonly name = "SheetProblem";
  readonly trouble: SheetTrouble;
  constructor(trouble: SheetTrouble) {
    super(SENTENCES[trouble]);
    this.trouble = trouble;
  }
}
