import type { Decisions } from "../roadmap/doubt.ts";
import type { Roadmap, RoadmapReading } from "../roadmap/roadmap.ts";
import { comparisonKey } from "../text/fold.ts";
import { sha256 } from "../text/sha256.ts";

/**
 * What people decided about documents, to be offered again: hash of the document → hash of the doubt → the option chosen. No word
 * of a document is in it. The document decided about last stands last.
 */
export type RememberedDecisions = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type DecidedReading = {
  readonly reading: RoadmapReading;
  /** What was given, and what was remembered and applies. */
  readonly decisions: Decisions;
  /** Keys of doubts that were settled from memory. */
  readonly recalled: readonly string[];
  /** The document under which decisions are remembered. */
  readonly document: string;
};

/** A decision may raise a doubt that was not there before; deeper than this nobody is asked. */
const MOST_READINGS = 5;

/**
 * Reads a document with the person's decisions, and with those they made about it earlier where they have not decided anew.
 * @param read reads the document with decisions
 */
export function readWithDecisions(
  read: (decisions: Decisions) => RoadmapReading,
  given: Decisions,
  remembered: RememberedDecisions,
): DecidedReading {
  let reading = read({});
  const document = documentHash(reading.roadmap);
  const known = remembered[document] ?? {};
  let decisions = given;
  let recalled: readonly string[] = [];
  if (Object.keys(given).length > 0) reading = read(given);
  for (let readings = 1; readings < MOST_READINGS; readings++) {
    const fresh = reading.doubts.filter(({ key, options }) => {
      const option = known[doubtHash(key)];
      return decisions[key] === undefined && option !== undefined && options.includes(option);
    });
    if (fresh.length === 0) break;
    for (const { key } of fresh) decisions = { ...decisions, [key]: known[doubtHash(key)] as string };
    recalled = [...recalled, ...fresh.map(({ key }) => key)];
    reading = read(decisions);
  }
  return { reading, decisions, recalled, document };
}

/** So many decisions of one document are kept, and so many in all, 9 kB: the oldest make room. */
const KEPT_OF_DOCUMENT = 60;
const KEPT_IN_ALL = 150;

/** The memory with decisions about a document added to it. */
export function rememberDecisions(
  remembered: RememberedDecisions,
  document: string,
  decisions: Decisions,
): RememberedDecisions {
  const made = Object.entries(decisions).map(([key, option]) => [doubtHash(key), option] as const);
  if (made.length === 0) return remembered;
  const { [document]: known = {}, ...others } = remembered;
  const all = Object.entries({ ...known, ...Object.fromEntries(made) }).slice(-KEPT_OF_DOCUMENT);
  const documents = [...Object.entries(others), [document, Object.fromEntries(all)] as const];
  let room = KEPT_IN_ALL;
  const kept = documents.reverse().filter(([, each]) => {
    room -= Object.keys(each).length;
    return room >= 0;
  });
  return Object.fromEntries(kept.reverse());
}

/** The memory without what was decided about a document. */
export function forgetDecisions(remembered: RememberedDecisions, document: string): RememberedDecisions {
  const { [document]: _, ...others } = remembered;
  return others;
}

/** The memory from where it was kept; whatever does not look like one is as if nothing had been decided. */
export function parseRemembered(kept: unknown): RememberedDecisions {
  if (!isRecord(kept)) return {};
  const documents = Object.entries(kept).map(([document, decisions]) => {
    const options = isRecord(decisions) ? Object.entries(decisions) : [];
    return [
      document,
      Object.fromEntries(options.filter(([, option]) => typeof option === "string")),
    ] as const;
  });
  return Object.fromEntries(documents) as RememberedDecisions;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Half of the hash is plenty to tell apart the documents of a school, and it must fit where little may be kept. */
const HASH_LENGTH = 16;

function doubtHash(key: string): string {
  return sha256(key).slice(0, HASH_LENGTH);
}

/** The same document next year is the same: numbers do not count. A document without a title is known by its first words. */
function documentHash({ institution, title, stages }: Roadmap): string {
  const named = [institution ?? "", title];
  const first = stages[0]?.activities[0]?.text ?? "";
  const words = named.join("") === "" ? first : named.join("\n");
  return sha256(comparisonKey(words.replace(/\d+/g, ""))).slice(0, HASH_LENGTH);
}
