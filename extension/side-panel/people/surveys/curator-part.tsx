import { curatorForm, curatorMarks, curatorSigns } from "../../../../shared/surveys/curator-form.ts";
import { ActSaid } from "../../book/act/act-said.tsx";
import { BeforeWriting, canWriteHere, WhereToWrite } from "../../book/act/where-to-write.tsx";
import { ActionButton } from "../../form/action-button.tsx";
import { working } from "../../roadmap/roadmap-state.ts";
import { useRestingFocus } from "../resting-focus.ts";
import {
  canWritePoints,
  curatorPlan,
  curatorPoints,
  isMark,
  marks,
  putMark,
  sum,
  writePoints,
} from "./curator-state.ts";

/** The curator's own form, typed by keyboard: its sum goes into «Паспорт». */
export function CuratorPart() {
  const heading = useRestingFocus(curatorPoints.said.value);
  return (
    <section aria-labelledby="curator-heading">
      <h2 id="curator-heading" ref={heading} tabIndex={-1}>
        Анкета куратора
      </h2>
      <details>
        <summary>Набрать баллы: признаков {curatorSigns.length}</summary>
        <MarkFields />
      </details>
      <Plan />
      <ActSaid act={curatorPoints} />
    </section>
  );
}

function MarkFields() {
  return (
    <div class="fields">
      <p class="hint">
        {curatorMarks.map(({ points, words }) => `${points} – ${words}`).join(", ")}. Цифра сама переводит в
        следующее поле.
      </p>
      {curatorForm.map(({ criterion, signs }) => (
        <fieldset key={criterion} class="marks">
          <legend>{criterion}</legend>
          {signs.map((sign) => (
            <MarkField key={sign} sign={sign} at={curatorSigns.indexOf(sign)} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function MarkField({ sign, at }: { sign: string; at: number }) {
  const goOn = (field: HTMLInputElement) => {
    const all = [...(field.closest(".fields")?.querySelectorAll<HTMLInputElement>("[data-mark]") ?? [])];
    (all[at + 1] ?? field).focus();
    all[at + 1]?.select();
  };
  return (
    <label>
      {at + 1}. {sign}
      <input
        type="text"
        inputMode="numeric"
        data-mark
        value={marks.value[at] ?? ""}
        onInput={(event) => {
          const field = event.currentTarget;
          putMark(at, field.value);
          if (isMark(field.value)) goOn(field);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") goOn(event.currentTarget);
        }}
      />
    </label>
  );
}

function Plan() {
  const plan = curatorPlan.value;
  if (plan === null) return null;
  const isThere = plan.ok && plan.changes.length === 0;
  const sentences = [
    ...(sum.value === null
      ? []
      : [`Сумма: ${sum.value} из ${curatorSigns.length * curatorMarks[0].points}.`]),
    ...(plan.ok ? [...plan.remarks, ...plan.changes] : plan.refusals),
    ...(isThere ? ["Эти баллы уже стоят в «Паспорте»."] : []),
  ];
  return (
    <>
      <ul id="curator-plan" aria-label="Что выходит по анкете куратора" aria-live="polite">
        {sentences.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <WhereToWrite byHand="Сумму впишите в самой книге: «Паспорт», «Анкета куратора, баллов»." />
      {canWriteHere() && (
        <>
          <ActionButton
            main
            off={!canWritePoints.value || working.value !== ""}
            onPress={() => void writePoints()}
            describedBy="curator-plan"
          >
            {curatorPoints.button}
          </ActionButton>
          <BeforeWriting />
        </>
      )}
    </>
  );
}
