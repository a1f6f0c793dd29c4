/** A file that cannot be read or written; the message is a finished Russian sentence. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
}

const UNTOUCHED = "Книга осталась как была.";
const LOCKED = `«{name}» открыта в другой программе или закрыта для записи. Закройте её в Excel, снимите «Только чтение» и повторите или сохраните копию. ${UNTOUCHED}`;

/** What a person is told, by the name of the browser's error. */
const SENTENCES = {
  NotFoundError:
    "Файл «{name}» не найден: его переместили, переименовали или удалили. Выберите книгу заново во вкладке «Форма».",
  NotAllowedError: `Браузер не получил разрешения изменить «{name}». Повторите и нажмите «Разрешить» или сохраните копию. ${UNTOUCHED}`,
  SecurityError: `Браузер не даёт изменить «{name}» в этой папке. Сохраните копию. ${UNTOUCHED}`,
  NoModificationAllowedError: LOCKED,
  NotReadableError:
    "«{name}» не читается: её держит другая программа. Закройте её в Excel и повторите. Ничего не записано.",
  InvalidStateError: LOCKED,
  AbortError: `Запись в «{name}» прервана. ${UNTOUCHED}`,
  QuotaExceededError: `На диске не хватает места для «{name}». Освободите место и повторите. ${UNTOUCHED}`,
} as const satisfies Readonly<Record<string, string>>;

/** The sentence for a browser's error; what is not foreseen is our own mistake and comes back as it is. */
export function asFileProblem(error: unknown, name: string): unknown {
  const sentence =
    error instanceof DOMException ? SENTENCES[error.name as keyof typeof SENTENCES] : undefined;
  return sentence === undefined ? error : new FileProblem(sentence.replaceAll("{name}", name));
}
