/** What went wrong, in words for the person, and what the panel can offer about it. */
export type Trouble = {
  readonly message: string;
  /** Origins the person may grant access to, as match patterns: «https://forms.example.ru/*». */
  readonly origins: readonly string[];
};

export function trouble(message: string, origins: readonly string[] = []): Trouble {
  return { message, origins };
}

/** Thrown inside the panel's own actions and shown by them; carries a finished sentence. */
export class TroubleError extends Error {
  readonly trouble: Trouble;
  constructor(what: Trouble) {
    super(what.message);
    this.trouble = what;
  }
}
