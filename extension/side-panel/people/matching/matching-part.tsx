import { ShownInSteps } from "../../../../views/people/shown-in-steps.tsx";
import { ActSaid } from "../../book/act/act-said.tsx";
import { BookDoubts } from "../../book/book-questions.tsx";
import { book } from "../../form/form-state.ts";
import { useRestingFocus } from "../resting-focus.ts";
import { newPairs, proposals as shownProposals } from "./matching-state.ts";
import { ProposalCard } from "./proposal-card.tsx";
import { UnmatchedList } from "./unmatched-list.tsx";
import { WritePairs } from "./write-pairs.tsx";

/** Proposed pairs: the program explains, the person decides. */
export function MatchingPart() {
  const heading = useRestingFocus(newPairs.said.value);
  const shown = shownProposals.value;
  if (shown === null) return null;
  const { proposals, unmatched, problems, empty, isLost } = shown;
  return (
    <section aria-labelledby="matching-heading">
      <h2 id="matching-heading" ref={heading} tabIndex={-1}>
        Подбор пар{proposals.length > 0 && `: ${proposals.length}`}
      </h2>
      {isLost && (
        <>
          <p class="notice">{empty} Ошибочная пара хуже, чем никакой.</p>
          <p class="hint">Верните это место в книге или, если программа спрашивает ниже, ответьте ей.</p>
          <BookDoubts />
        </>
      )}
      {!isLost && empty !== "" && <p class="empty">{empty}</p>}
      {proposals.length > 0 && (
        <>
          <p class="hint">
            Это предложения, решаете вы. Баллы – сколько записанного в книге говорит за пару.{" "}
            {book.value?.sheet === null && "Отметьте те пары, с которыми согласны."}
          </p>
          <ShownInSteps
            items={proposals}
            draw={(proposal) => <ProposalCard key={proposal.mentee} proposal={proposal} />}
          />
        </>
      )}
      {proposals.length > 0 && <WritePairs />}
      <ActSaid act={newPairs} />
      <UnmatchedList unmatched={unmatched} />
      {problems.length > 0 && (
        <details>
          <summary>Что мешает подбору: {problems.length}</summary>
          <ul>
            {problems.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
