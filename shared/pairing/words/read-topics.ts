import { comparisonKey } from "../../text/fold.ts";
import { tellingWords } from "../../text/word-kinship.ts";
import { generalWords } from "./general-words.ts";
import { type SubjectName, subjects } from "./school-subjects.ts";
import { type ThemeName, themes } from "./themes.ts";
import type { TopicRow } from "./topic-row.ts";

/** What a text is about, each thing by a key that is the same in every text, with the word by which a reason names it. */
export type Topics = {
  /** Themes, subjects and the roots of other telling words: «тема:аттестация» → «аттестация», «корень:вязани» → «вязание». */
  readonly about: ReadonlyMap<string, string>;
  readonly themes: ReadonlySet<ThemeName>;
  readonly subjects: ReadonlySet<SubjectName>;
};

/** How much each thing a request is about weighs: a word by itself tells less than a theme or a subject. */
export function weightsOf({ about }: Topics): ReadonlyMap<string, number> {
  return new Map([...about.keys()].map((topic) => [topic, topic.startsWith(ROOT) ? 0.5 : 1]));
}

const ROOT = "root:";
/** Stems longer than this are cut: «организац» and «организов» are one root. */
const ROOT_LENGTH = 7;
const SHORTEST_ROOT = 4;

type Pattern = {
  readonly kind: "theme" | "subject";
  readonly name: string;
  readonly rest: readonly string[];
};

const patterns: readonly (readonly [first: string, Pattern])[] = [
  ...spelledOut("theme", themes),
  ...spelledOut("subject", subjects),
];

function spelledOut(kind: Pattern["kind"], rows: readonly TopicRow[]): (readonly [string, Pattern])[] {
  return rows.flatMap(({ name, said }) =>
    said.map((wording) => {
      const [first = "", ...rest] = wording.split(" ");
      return [first, { kind, name, rest }] as const;
    }),
  );
}

/** What a word is by itself, whatever stands beside it. */
type Word = { readonly text: string; readonly patterns: readonly Pattern[]; readonly root: string | null };

const EMPTY: Topics = { about: new Map(), themes: new Set(), subjects: new Set() };

/**
 * What a request, a competence or a post speaks of.
 * @example topicsOf("Подготовка к ОГЭ по математике").about // «экзамены (ОГЭ, ЕГЭ)», «математика»
 */
export function topicsOf(text: string): Topics {
  if (text === "") return EMPTY;
  const words = (comparisonKey(text).match(/[а-яёa-z]+(?:-[а-яёa-z]+)*/g) ?? []).map(wordOf);
  const telling = words.filter(({ text: word }) => !isJoining(word));
  const about = new Map<string, string>();
  const found = { theme: new Set<string>(), subject: new Set<string>() };
  const taken = new Set<number>();
  telling.forEach((word, at) => {
    for (const { kind, name, rest } of word.patterns) {
      if (!rest.every((beginning, after) => isSaid(telling[at + 1 + after]?.text, beginning))) continue;
      found[kind].add(name);
      about.set(`${kind}:${name}`, name);
      for (let each = at; each <= at + rest.length; each += 1) taken.add(each);
    }
  });
  telling.forEach(({ root, text: word }, at) => {
    if (root !== null && !taken.has(at) && !about.has(root)) about.set(root, word);
  });
  return {
    about,
    themes: found.theme as ReadonlySet<ThemeName>,
    subjects: found.subject as ReadonlySet<SubjectName>,
  };
}

function isSaid(word: string | undefined, beginning: string): boolean {
  if (word === undefined) return false;
  return beginning.endsWith("$") ? word === beginning.slice(0, -1) : word.startsWith(beginning);
}

/** One letter and the commonest joining words stand between the words of a wording: «руководство классом и родители». */
function isJoining(word: string): boolean {
  return word.length <= 3 && tellingWords(word).length === 0;
}

function wordOf(text: string): Word {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const word = {
    text,
    patterns: patterns.filter(([first]) => isSaid(text, first)).map(([, pattern]) => pattern),
    root: rootOf(text),
  };
  if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
  remembered.set(text, word);
  return word;
}

function rootOf(word: string): string | null {
  if (word.length < SHORTEST_ROOT || generalWords.some((beginning) => isSaid(word, beginning))) return null;
  const [stem] = tellingWords(word);
  return stem === undefined || stem.length < 3 ? null : `${ROOT}${stem.slice(0, ROOT_LENGTH)}`;
}

/** Words already looked at. It changes no result: a bank says the same words hundreds of times. */
const remembered = new Map<string, Word>();
const REMEMBERED_WORDS = 20_000;
