/** A command: what it prints on stdout, given its arguments, whole or piece by piece. Messages go to stderr. */
export type Command = {
  readonly usage: string;
  readonly run: (args: readonly string[]) => Promise<string | AsyncIterable<string>>;
};
