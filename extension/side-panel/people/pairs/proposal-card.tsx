import type { Proposal } from "../../../../shared/pairing/pairing.ts";
import { scoreWords } from "../../../../shared/people-lists/score-words.ts";
import { book } from "../../form/form-state.ts";
import { names, pairKey, ticked } from "../people-state.ts";
import { Who, whoWords } from "../who.tsx";

/** One proposed pair: who, how well it suits and why, what speaks against it, and who is next best. */
export function ProposalCard({ proposal }: { proposal: Proposal }) {
  if (names.value === null) return null;
  const mentor = names.value.ofCode("Наставники", proposal.mentor);
  const mentee = names.value.ofCode("Наставляемые", proposal.mentee);
  const key = pairKey(proposal);
  const both = `Наставник ${whoWords(mentor)}, наставляемый ${whoWords(mentee)}`;
  return (
    <li class="card">
      {book.value?.sheet === null && (
        <input
          type="checkbox"
          aria-label={both}
          checked={ticked.value.has(key)}
          onChange={(event) => tick(key, event.currentTarget.checked)}
        />
      )}
      <dl class="two">
        <dt>Наставник</dt>
        <dd>
          <Who who={mentor} />
        </dd>
        <dt>Наставляемый</dt>
        <dd>
          <Who who={mentee} />
        </dd>
      </dl>
      <p>
        <strong>{scoreWords(proposal.score)}</strong>
      </p>
      <p class="hint">
        {proposal.form}
        {proposal.roleModel !== null && `; ролевая модель «${proposal.roleModel}»`}
      </p>
      <Sentences title="За" sentences={proposal.reasons} />
      <Sentences title="Против" sentences={proposal.against} />
      <NextBest proposal={proposal} />
    </li>
  );
}

function tick(key: string, on: boolean): void {
  const next = new Set(ticked.value);
  if (on) next.add(key);
  else next.delete(key);
  ticked.value = next;
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div class="why">
      <h3>{title}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function NextBest({ proposal: { runnerUp } }: { proposal: Proposal }) {
  if (runnerUp === null || names.value === null)
    return <p class="hint">Другого свободного подходящего наставника нет.</p>;
  const { mentor, score, form, reasons, against } = runnerUp;
  return (
    <details>
      <summary>
        или <Who who={names.value.ofCode("Наставники", mentor)} />: {scoreWords(score)}
      </summary>
      <p class="hint">{form}</p>
      <Sentences title="За" sentences={reasons} />
      <Sentences title="Против" sentences={against} />
    </details>
  );
}
