import type { Signal } from "@preact/signals";
import type { Proposal } from "../../../../shared/pairing/pairing.ts";
import { scoreWords } from "../../../../shared/pairing/score-words.ts";
import { Who, whoWords } from "../../../../views/people/who.tsx";
import { book } from "../../form/form-state.ts";
import { names } from "../people-state.ts";
import { pairKey, second, secondKey, takesSecond, ticked } from "./matching-state.ts";

/** One proposed pair: who, how well it suits and why, what speaks against it, and who is next best and may be taken instead. */
export function ProposalCard({ proposal }: { proposal: Proposal }) {
  if (names.value === null) return null;
  const taken = takesSecond(proposal) ? proposal.runnerUp : null;
  const shown = taken ?? proposal;
  const mentor = names.value.ofCode("Наставники", shown.mentor);
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
          onChange={(event) => set(ticked, key, event.currentTarget.checked)}
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
        <strong>{scoreWords(shown.score)}</strong>
      </p>
      <p class="hint">
        {shown.form}
        {shown.roleModel !== null && `; ролевая модель «${shown.roleModel}»`}
      </p>
      <Sentences title="За" sentences={shown.reasons} />
      <Sentences title="Против" sentences={shown.against} />
      <NextBest proposal={proposal} />
    </li>
  );
}

function set(which: Signal<ReadonlySet<string>>, key: string, on: boolean): void {
  const next = new Set(which.value);
  if (on) next.add(key);
  else next.delete(key);
  which.value = next;
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

/** The one of the two mentors who is not taken, with the button that changes places. */
function NextBest({ proposal }: { proposal: Proposal }) {
  const { runnerUp } = proposal;
  if (runnerUp === null || names.value === null)
    return <p class="hint">Другого свободного подходящего наставника нет.</p>;
  const isSecond = takesSecond(proposal);
  const { mentor, score, form, reasons, against } = isSecond ? proposal : runnerUp;
  const who = names.value.ofCode("Наставники", mentor);
  return (
    <details>
      <summary>
        или <Who who={who} />: {scoreWords(score)}
      </summary>
      <p class="hint">{form}</p>
      <Sentences title="За" sentences={reasons} />
      <Sentences title="Против" sentences={against} />
      {book.value?.sheet === null && (
        <button
          type="button"
          aria-label={`${isSecond ? "Вернуть первого" : "Выбрать второго"}: ${whoWords(who)} для ${proposal.mentee}`}
          onClick={() => set(second, secondKey(proposal), !isSecond)}
        >
          {isSecond ? "Вернуть первого" : "Выбрать второго"}
        </button>
      )}
    </details>
  );
}
