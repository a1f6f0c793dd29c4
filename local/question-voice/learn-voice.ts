import { stem } from "../../shared/form-filling/likeness/signs.ts";
import type { Seen } from "../../shared/form-filling/likeness/strange-words.ts";
import { readVoice, type Voice, writeVoice } from "../../shared/form-filling/likeness/voice-text.ts";
import { readText } from "../../shared/form-filling/read-text.ts";
import type { FieldKey } from "../../shared/report/report-fields.ts";
import { type Judged, judgeForms } from "./judge-forms.ts";
import { learnRanking, type Prepared } from "./learn-ranking.ts";
import { learnTrust } from "./learn-trust.ts";

/** Files are left out so many at a time: each set by those who never saw any of it. */
const SETS = 6;

/** The questions of each set of files, judged by what was learned from the others: so much may a new author's form be trusted. */
export function judgeApart(examples: readonly Prepared[]): readonly (readonly Judged[])[] {
  const files = [...new Set(examples.map(({ labelled }) => labelled.file))].sort();
  const sets = Array.from({ length: SETS }, (_, set) => files.filter((__, at) => at % SETS === set));
  return sets.map((left) => {
    const others = examples.filter(({ labelled }) => !left.includes(labelled.file));
    const own = examples.filter(({ labelled }) => left.includes(labelled.file));
    return judgeForms(
      own.map(({ labelled }) => labelled),
      learnRanking(others),
      seenIn(others),
    );
  });
}

/** All that is learned from these questions, as it is when read back. */
export function learnVoice(
  examples: readonly Prepared[],
  judged: readonly (readonly Judged[])[] = judgeApart(examples),
): Voice {
  const voice = {
    ...learnRanking(examples),
    seen: seenIn(examples),
    worth: learnTrust(judged.flat()),
  };
  return readVoice(writeVoice(voice));
}

/** Which words of their own the questions of each field have. */
export function seenIn(examples: readonly Prepared[]): Seen {
  const seen = new Map<string, Set<FieldKey>>();
  for (const { labelled } of examples) {
    if (labelled.field === null) continue;
    for (const word of readText(labelled.question.text).words) {
      const fields = seen.get(stem(word)) ?? new Set();
      seen.set(stem(word), fields.add(labelled.field));
    }
  }
  return seen;
}
