import { askedAgain } from "../../../../shared/people-lists/new-pair-form.ts";
import type { ShownPair } from "../../../../shared/people-lists/shown-pairs.ts";
import { FoundPairs } from "../../../../views/people/find-pairs.tsx";
import { PairCard } from "../../../../views/people/pair-card.tsx";
import { ActSaid } from "../../book/act/act-said.tsx";
import { canWriteHere, WhereToWrite } from "../../book/act/where-to-write.tsx";
import { BookDoubts } from "../../book/book-questions.tsx";
import { useRestingFocus } from "../resting-focus.ts";
import { NewPairForm } from "./new-pair-form.tsx";
import { newPair, newPairAct, openNewPair } from "./new-pair-state.ts";
import { pairs, wanted } from "./pairs-state.ts";
import { StepForm } from "./step-form.tsx";
import { asked, pairStep, toggleAct } from "./step-state.ts";

/** The life of pairs: what wants a look, meetings, new pairs, and the steps from the order to the end. */
export function PairsPart() {
  const heading = useRestingFocus(`${pairStep.said.value}${newPairAct.said.value}`);
  if (pairs.value === null) return null;
  const { lost, lines } = pairs.value;
  if (lost !== "")
    return (
      <section aria-label="Пары">
        <p class="notice">{lost} Что с парами, сказать нельзя.</p>
        <p class="hint">Верните это место в книге или, если программа спрашивает ниже, ответьте ей.</p>
        <BookDoubts />
      </section>
    );
  return (
    <section aria-labelledby="pairs-heading">
      <h2 id="pairs-heading" ref={heading} tabIndex={-1}>
        Пары{lines.length > 0 && `: ${lines.length}`}
      </h2>
      <WhereToWrite byHand="Новые пары и шаги пар записывайте в самой книге, во вкладке «Пары»: людей, даты, приказ, состояние и причину. Встречи вписывайте во вкладку «Встречи»." />
      <ActSaid act={pairStep} />
      <ActSaid act={newPairAct} />
      <NewPair />
      {lines.length === 0 ? (
        <p class="empty">Во вкладке «Пары» пока никого нет. Предложения – в части «Подбор пар».</p>
      ) : (
        <FoundPairs
          lines={lines}
          wanted={wanted.value}
          onWant={(next) => {
            wanted.value = next;
          }}
          draw={(line) => <Card key={`${line.code} ${line.row}`} line={line} />}
        />
      )}
    </section>
  );
}

function NewPair() {
  if (!canWriteHere()) return null;
  if (newPair.value !== null) return <NewPairForm now={newPair.value} />;
  return (
    <button type="button" onClick={() => openNewPair()}>
      Новая пара
    </button>
  );
}

function Card({ line }: { line: ShownPair }) {
  const now = line.code !== "" && asked.value?.code === line.code ? asked.value : null;
  return (
    <PairCard
      line={line}
      isWrittenHere={canWriteHere()}
      noCode="Дополните книгу, и код появится: тогда шаги можно отметить здесь."
      open={now?.act ?? null}
      onAct={(act) => (act === "again" ? openNewPair(askedAgain(line)) : toggleAct(line.code, act))}
      form={(title) => now !== null && <StepForm key={now.act} line={line} now={now} title={title} />}
    />
  );
}
