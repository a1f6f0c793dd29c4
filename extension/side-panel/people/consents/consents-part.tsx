import { useSignal } from "@preact/signals";
import { WhereToWrite } from "../../book/act/where-to-write.tsx";
import { BookDoubts } from "../../book/book-questions.tsx";
import { useRestingFocus } from "../resting-focus.ts";
import { clearing } from "./clearing-state.ts";
import { consents } from "./consents-state.ts";
import { DestructionList } from "./destruction-list.tsx";
import { destruction as newDestruction } from "./destruction-state.ts";
import { EndingList } from "./ending-list.tsx";
import { LackingList } from "./lacking-list.tsx";
import { WithdrawalForm } from "./withdrawal-form.tsx";
import { withdrawal } from "./withdrawal-state.ts";

/** Consents: what must be destroyed, what is missing for whom, and what ends. */
export function ConsentsPart() {
  const onlyActive = useSignal(false);
  const heading = useRestingFocus(
    [newDestruction, clearing, withdrawal].map(({ said }) => said.value).join(""),
  );
  if (consents.value === null) return null;
  const { lost, destruction, lacking, ending, hasPeople } = consents.value;
  if (lost !== "")
    return (
      <section aria-label="Согласия">
        <p class="notice">{lost} Чего не хватает, сказать нельзя.</p>
        <p class="hint">Верните это место в книге или, если программа спрашивает ниже, ответьте ей.</p>
        <BookDoubts />
      </section>
    );
  const shown = <Line extends { readonly isActive: boolean }>(lines: readonly Line[]) =>
    onlyActive.value ? lines.filter(({ isActive }) => isActive) : lines;
  return (
    <section aria-labelledby="consents-heading">
      <h2 id="consents-heading" ref={heading} tabIndex={-1}>
        Согласия
      </h2>
      <WhereToWrite byHand="Новые согласия, день отзыва и день уничтожения данных вписывайте в самой таблице, во вкладку «Согласия»." />
      <WithdrawalForm />
      <DestructionList lines={destruction} />
      <label class="only-active">
        <input
          type="checkbox"
          checked={onlyActive.value}
          onChange={(event) => {
            onlyActive.value = event.currentTarget.checked;
          }}
        />{" "}
        только участники действующих пар
      </label>
      <LackingList lines={shown(lacking)} nobody={nobodyLacks(onlyActive.value, hasPeople)} />
      <EndingList lines={shown(ending)} />
    </section>
  );
}

function nobodyLacks(onlyActive: boolean, hasPeople: boolean): string {
  if (!hasPeople) return "В книге пока нет участников программы.";
  return onlyActive
    ? "У участников пар, которые действуют, все нужные согласия есть."
    : "Все нужные согласия есть.";
}
