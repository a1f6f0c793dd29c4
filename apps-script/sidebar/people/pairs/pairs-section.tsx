import { signal } from "@preact/signals";
import { askedAgain } from "../../../../shared/people-lists/new-pair-form.ts";
import type { ShownPair } from "../../../../shared/people-lists/shown-pairs.ts";
import { Failure } from "../../../../views/look/failure.tsx";
import { allPairs, FoundPairs } from "../../../../views/people/find-pairs.tsx";
import { PairCard } from "../../../../views/people/pair-card.tsx";
import type { PeopleState } from "../../../server/people/people-api.ts";
import { openView } from "../../view.ts";
import { showInSheet } from "../people-model.ts";
import { NewPairForm } from "./new-pair-form.tsx";
import { newPair, openNewPair } from "./new-pairing.ts";
import { openPair, toggleForm } from "./pair-form.ts";
import { PairStepForm } from "./pair-step-form.tsx";
import { ProposalsList } from "./proposals-list.tsx";
import { propose, proposing } from "./proposing.ts";

const wanted = signal(allPairs);

/** Pairs and groups from the proposal to the end. */
export function PairsSection({ state }: { state: PeopleState }) {
  const now = proposing.value;
  if (now.kind === "read") return <ProposalsList shown={now.shown} />;
  if (now.kind === "failed") return <Failure message={now.message} onRetry={() => void propose()} />;
  const { lost, lines } = state.pairs;
  if (lost !== "") return <p class="failure">{lost} Верните её или выберите в меню «Создать книгу».</p>;
  return (
    <section class="people-part" aria-label="Пары">
      {newPair.value === null ? (
        <div class="buttons">
          <button type="button" class="primary" onClick={() => void propose()}>
            Подобрать пары
          </button>
          <button type="button" class="secondary" onClick={() => openNewPair()}>
            Новая пара
          </button>
          <button type="button" class="secondary" onClick={() => openView("papers")}>
            Печать…
          </button>
        </div>
      ) : (
        <NewPairForm now={newPair.value} state={state} />
      )}
      {lines.length === 0 ? (
        <p>Пар пока нет. Нажмите «Подобрать пары» или «Новая пара».</p>
      ) : (
        <FoundPairs
          lines={lines}
          wanted={wanted.value}
          onWant={(next) => {
            wanted.value = next;
          }}
          draw={(line) => <Card key={line.row} line={line} state={state} />}
        />
      )}
    </section>
  );
}

function Card({ line, state }: { line: ShownPair; state: PeopleState }) {
  const now = line.code !== "" && openPair.value?.code === line.code ? openPair.value : null;
  return (
    <PairCard
      line={line}
      isWrittenHere
      noCode="Обновите книгу в разделе «Создать книгу», и код появится."
      open={now?.act ?? null}
      onAct={(act) => (act === "again" ? openNewPair(askedAgain(line)) : toggleForm(line.code, act))}
      form={(title) =>
        now !== null && <PairStepForm key={now.act} line={line} now={now} state={state} title={title} />
      }
    >
      <button
        type="button"
        class="inline show"
        aria-label={`Показать в таблице: ${line.title}`}
        onClick={() => void showInSheet(line.mark)}
      >
        Показать в таблице
      </button>
    </PairCard>
  );
}
