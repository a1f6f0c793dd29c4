import { useEffect, useRef } from "preact/hooks";
import type { Proposal } from "../../../../shared/pairing/pairing.ts";
import { scoreWords } from "../../../../shared/pairing/score-words.ts";
import { ShownInSteps } from "../../../../views/people/shown-in-steps.tsx";
import { Who } from "../../../../views/people/who.tsx";
import type { ProposedPairs } from "../../../server/people/people-api.ts";
import { ActBox } from "../act/act-box.tsx";
import { busy } from "../people-model.ts";
import { checkProposals, choose, chosen, closeProposals, PROPOSALS, propose } from "./proposing.ts";

/** Proposed pairs: the program explains, the person decides. */
export function ProposalsList({ shown }: { shown: ProposedPairs }) {
  const { proposals, unmatched, problems, empty, names } = shown;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const mentee = (code: string) => ({ mark: code, name: names.Наставляемые[code] ?? "" });
  return (
    <section class="people-part" aria-label="Подбор пар">
      <button type="button" class="plain back" onClick={closeProposals}>
        ← К списку пар
      </button>
      <h2 ref={heading} tabIndex={-1}>
        Подбор пар: {proposals.length}
      </h2>
      {empty !== "" ? (
        <p>{empty}</p>
      ) : (
        <p class="quiet">Это предложения, решаете вы. Баллы – сколько записанного в книге говорит за пару.</p>
      )}
      <ShownInSteps
        items={proposals}
        draw={(proposal) => <ProposalCard key={proposal.mentee} proposal={proposal} shown={shown} />}
      />
      {proposals.length > 0 && (
        <>
          <button
            type="button"
            class="primary"
            aria-disabled={busy.value !== "" || chosen.value.size === 0}
            onClick={() => chosen.value.size > 0 && void checkProposals()}
          >
            Записать предложенные: {chosen.value.size}
          </button>
          <ActBox actKey={PROPOSALS} onDone={() => void propose()} />
        </>
      )}
      {unmatched.length > 0 && (
        <details class="changes">
          <summary>Без предложения: {unmatched.length}</summary>
          <p class="quiet">
            Пока пары нет, наставляемому нужна психолого-педагогическая поддержка, а поиск наставника
            продолжается.
          </p>
          <ul class="plain-list">
            {unmatched.map(({ mentee: code, why }) => (
              <li key={code}>
                <Who who={mentee(code)} />. {why}
              </li>
            ))}
          </ul>
        </details>
      )}
      {problems.length > 0 && (
        <details class="changes">
          <summary>Что мешает подбору: {problems.length}</summary>
          <ul class="plain-list">
            {problems.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** One mentee with the first and, where there is one, the second mentor to choose from. */
function ProposalCard({ proposal, shown: { names } }: { proposal: Proposal; shown: ProposedPairs }) {
  const { mentee, runnerUp } = proposal;
  const now = chosen.value.get(mentee);
  const offers = [
    { which: "first", ...proposal },
    ...(runnerUp === null ? [] : [{ which: "second", ...runnerUp } as const]),
  ] as const;
  return (
    <li class="card">
      <h3>
        <Who who={{ mark: mentee, name: names.Наставляемые[mentee] ?? "" }} />
      </h3>
      {offers.map(({ which, mentor, score, form, reasons, against }) => (
        <div key={which}>
          <label class="tick-field">
            <input
              type="checkbox"
              checked={now === which}
              onChange={(event) => choose(mentee, event.currentTarget.checked ? which : null)}
            />
            <span>
              <span class="unseen">Наставляемый {mentee}, наставник </span>
              <Who who={{ mark: mentor, name: names.Наставники[mentor] ?? "" }} />: {scoreWords(score)}
            </span>
          </label>
          <details class="why">
            <summary>
              Почему
              <span class="unseen">
                {" "}
                {mentor} для {mentee}
              </span>
            </summary>
            <ul class="plain-list quiet">
              <li>{form}</li>
              {reasons.map((words) => (
                <li key={words}>За: {words}</li>
              ))}
              {against.map((words) => (
                <li key={words}>Против: {words}</li>
              ))}
            </ul>
          </details>
        </div>
      ))}
    </li>
  );
}
