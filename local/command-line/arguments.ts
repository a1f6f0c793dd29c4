import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type ISODate, isoDate, parseISODate } from "../../shared/calendar/iso-date.ts";
import { UserProblem } from "../user-problem.ts";

export type Arguments = {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  /** The values of options that may be given more than once. */
  readonly repeated: Readonly<Record<string, readonly string[]>>;
};

/**
 * Splits arguments into files and the options a command knows (`--date D` or `--date=D`); flags (`--suggest`) stand alone and come
 * back as ""; repeated options (`--decide 1=2 --decide 2=1`) come back apart.
 * @throws UserProblem for an option the command does not know or one without a value
 */
export function readArguments(
  args: readonly string[],
  known: readonly string[],
  usage: string,
  flags: readonly string[] = [],
  repeated: readonly string[] = [],
): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries([
        ...known.map((name) => [name, { type: "string" as const }]),
        ...flags.map((name) => [name, { type: "boolean" as const }]),
        ...repeated.map((name) => [name, { type: "string" as const, multiple: true }]),
      ]),
    });
    const entries = Object.entries(values);
    const options = Object.fromEntries(
      entries.flatMap(([name, value]) =>
        Array.isArray(value) ? [] : [[name, value === true ? "" : String(value)]],
      ),
    );
    const lists = entries.flatMap(([name, value]) =>
      Array.isArray(value) ? [[name, value.map(String)]] : [],
    );
    return { files: positionals, options, repeated: Object.fromEntries(lists) };
  } catch {
    throw new UserProblem(`Не понял параметры команды. Её вид: ${usage}.`);
  }
}

/** The one file a command works on. */
export function oneFile({ files }: Arguments, usage: string): string {
  const [file, more] = files;
  if (file === undefined) throw new UserProblem(`Не указан файл. Вид команды: ${usage}.`);
  if (more !== undefined) throw new UserProblem(`Лишний параметр «${more}». Вид команды: ${usage}.`);
  return file;
}

/** A path as the person meant it: relative to where they called npm, not to the project. */
export function userPath(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

/** The day of `--date`, else today on this machine. */
export function dayOption(options: Arguments["options"]): ISODate | null {
  const text = options.date;
  if (text === undefined) return null;
  const date = parseISODate(text);
  if (date === null) throw new UserProblem(`Не понял дату «${text}» в --date. Напишите её как 2025-05-31.`);
  return date;
}

/** Today by the clock of this machine; the only place where the command line looks at it. */
export function today(): ISODate {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) as ISODate;
}
