import { ShownInSteps } from "../../../../views/people/shown-in-steps.tsx";
import { ActSaid } from "../../book/act/act-said.tsx";
import { WhereToWrite } from "../../book/act/where-to-write.tsx";
import { BookDoubts } from "../../book/book-questions.tsx";
import { useRestingFocus } from "../resting-focus.ts";
import { PairCard } from "./pair-card.tsx";
import { choice, choices, pairs, shownLines } from "./pairs-state.ts";
import { pairStep } from "./step-state.ts";

/** The life of pairs: what wants a look, meetings, and the steps from the order to the end. */
export function PairsPart() {
  const heading = useRestingFocus(pairStep.said.value);
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
      <WhereToWrite byHand="Шаги пар отмечайте в самой книге, во вкладке «Пары»: даты, приказ, состояние и причину. Встречи вписывайте во вкладку «Встречи»." />
      <ActSaid act={pairStep} />
      {lines.length === 0 ? (
        <p class="empty">Во вкладке «Пары» пока никого нет. Предложения – в части «Подбор пар».</p>
      ) : (
        <>
          <label class="choose">
            Показать{" "}
            <select
              value={choice.value}
              onChange={(event) => {
                choice.value = choices.find(({ key }) => key === event.currentTarget.value)?.key ?? "all";
              }}
            >
              {choices.map(({ key, label, fits }) => (
                <option key={key} value={key}>
                  {label}: {lines.filter(fits).length}
                </option>
              ))}
            </select>
          </label>
          <ShownInSteps
            key={choice.value}
            items={shownLines.value}
            draw={(line) => <PairCard key={`${line.code} ${line.row}`} line={line} />}
          />
        </>
      )}
    </section>
  );
}
