/** A command: what it prints on stdout, given its arguments. Messages go to stderr. */
export type Command = {
  readonly usage: string;
  readonly run: (args: readonly string[]) => Promise<string>;
};
