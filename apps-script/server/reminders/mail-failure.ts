export type MailFailure = {
  /** A plain sentence; "" where there is nothing to tell. */
  readonly words: string;
  /** The next mails would fail too. */
  readonly stops: boolean;
};

/** What a failure of the mail service means, by a sign in its message; it comes in either language. */
const known = [
  {
    // "Service invoked too many times for one day: email."
    sign: /too many times|limit exceeded|слишком много|лимит/i,
    stops: true,
    words: () => "Google больше не даёт отправлять письма сегодня. Остальные уйдут при следующем запуске.",
  },
  {
    // "Invalid email: …", "Failed to send email: no recipient"
    sign: /invalid email|no recipient|недопустим\S* адрес|неверн\S* адрес|недействительн\S* адрес/i,
    stops: false,
    words: (to: string) => `Google не принял адрес ${to}. Исправьте его.`,
  },
  {
    // "Specified permissions are not sufficient to call MailApp.sendEmail. …"
    sign: /permissions? (?:are|is) not sufficient|authorization is required|разрешени/i,
    stops: true,
    words: () => "Google не разрешил отправлять письма. Откройте «Напоминания» и дайте разрешение ещё раз.",
  },
] as const;

/** Why a mail has certainly not left; null for an unknown failure, which leaves it open. */
export function mailFailureOf(error: unknown, to: string): MailFailure | null {
  const message = error instanceof Error ? error.message : String(error);
  const failure = known.find(({ sign }) => sign.test(message));
  return failure ? { words: failure.words(to), stops: failure.stops } : null;
}
