import { type Ranking, rankFields } from "../../shared/form-filling/likeness/rank-fields.ts";
import { stem } from "../../shared/form-filling/likeness/signs.ts";
import { grounds, isVetoed, type Seen, strangeWords } from "../../shared/form-filling/likeness/trust.ts";
import { readVoice, type Voice, writeVoice } from "../../shared/form-filling/likeness/voice-text.ts";
import { readText } from "../../shared/form-filling/read-text.ts";
import type { FieldKey } from "../../shared/report/report-fields.ts";
import { learnRanking, type Prepared } from "./learn-ranking.ts";
import { type Judged, learnTrust } from "./learn-trust.ts";

/** What one file's questions are answered by those who never saw it; made once a set of files. */
export type Judgements = ReadonlyMap<string, readonly Judged[]>;

/** Each file judged by what was learned from the others: so much may a new author's form be trusted. */
export function judge(examples: readonly Prepared[]): Judgements {
  const files = [...new Set(examples.map(({ labelled }) => labelled.file))];
  return new Map(
    files.map((file) => {
      const others = examples.filter(({ labelled }) => labelled.file !== file);
      const own = examples.filter(({ labelled }) => labelled.file === file);
      return [file, judgedBy(learnRanking(others), seenIn(others), own)];
    }),
  );
}

function judgedBy(ranking: Ranking, seen: Seen, examples: readonly Prepared[]): readonly Judged[] {
  return examples.flatMap(({ labelled: { question, previous, field } }) => {
    const ranked = rankFields(ranking, question, previous);
    const best = ranked.fields[0]?.field;
    if (best === undefined) return [];
    const strange = strangeWords(question, best, seen);
    if (isVetoed(question, best, strange)) return [];
    return [{ reasons: grounds(question, ranked, strange), right: best === field }];
  });
}

/** All that is learned from these questions, as it is when read back. */
export function learnVoice(examples: readonly Prepared[], judgements: Judgements = judge(examples)): Voice {
  const voice = {
    ...learnRanking(examples),
    seen: seenIn(examples),
    worth: learnTrust([...judgements.values()].flat()),
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
