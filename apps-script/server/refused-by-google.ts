import { UserProblem } from "./user-problem.ts";

/** What a person reads where a service beside the spreadsheet refuses. */
export type Refusals = {
  readonly quota: string;
  readonly rights: string;
  readonly gone: string;
  readonly busy: string;
};

/** Which refusal it is, by a sign in Google's message; it comes in either language. */
const signs = [
  // "Specified permissions are not sufficient to call …", "Authorization is required to perform that action."
  [
    "rights",
    /permissions? (?:are|is) not sufficient|authorization is required|недостаточно разрешений|требуется авторизация/i,
  ],
  // "Service invoked too many times for one day: forms."
  ["quota", /too many times|limit exceeded|quota|слишком много|лимит/i],
  // "No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it."
  [
    "gone",
    /no item with the given id|not have permission to access|could not be found|is missing|не найден|нет доступа/i,
  ],
  // "Failed to retrieve form data. Please wait and try again.", "We're sorry, a server error occurred. Please wait a bit and try again."
  ["busy", /try again|server error|service \w+ failed|timed out|повторите|ошибка сервера|время ожидания/i],
] as const satisfies readonly (readonly [keyof Refusals, RegExp])[];

/** Does what asks a service beside the spreadsheet; what it refuses becomes the one sentence of a `UserProblem`. */
export function askingGoogle<T>(refusals: Refusals, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const known = error instanceof UserProblem ? null : refusalOf(refusals, error);
    if (known === null) throw error;
    console.error(error);
    throw new UserProblem(known);
  }
}

/** The sentence for what a service said; null where it is none of the known refusals. */
export function refusalOf(refusals: Refusals, error: unknown): string | null {
  const message = error instanceof Error ? error.message : String(error);
  const known = signs.find(([, sign]) => sign.test(message));
  return known === undefined ? null : refusals[known[0]];
}
