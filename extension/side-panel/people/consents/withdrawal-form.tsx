import { consentKinds } from "../../../../shared/consents/consent-kinds.ts";
import { textOf } from "../../../../shared/workbook/read-workbook.ts";
import { whoWords } from "../../../../views/people/who.tsx";
import { ActSaid } from "../../book/act/act-said.tsx";
import { BeforeWriting, canWriteHere } from "../../book/act/where-to-write.tsx";
import { working } from "../../roadmap/roadmap-state.ts";
import { day, names } from "../people-state.ts";
import {
  asked,
  kindsOffered,
  mayWithdraw,
  withdrawal,
  withdrawalPlan,
  writeWithdrawal,
} from "./withdrawal-state.ts";

/** Who took a consent back, which and when; shown before it is written, because the person is hidden at once. */
export function WithdrawalForm() {
  return (
    <>
      {canWriteHere() && (
        <details>
          <summary>Отметить отзыв согласия</summary>
          <Fields />
        </details>
      )}
      <ActSaid act={withdrawal} />
    </>
  );
}

function Fields() {
  const now = asked.value;
  const plan = withdrawalPlan.value;
  const isReady = plan?.ok === true && working.value === "";
  return (
    <form
      class="ask-day fields"
      aria-label="Отзыв согласия"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void writeWithdrawal();
      }}
    >
      <label>
        Кто отозвал
        <select
          value={now.code}
          onChange={(event) => {
            asked.value = { ...now, code: event.currentTarget.value, kinds: [] };
          }}
        >
          <option value="">не выбран</option>
          {mayWithdraw.value.map((person) => (
            <option key={`${person.tab} ${person.row}`} value={textOf(person, "Код")}>
              {names.value === null ? "" : whoWords(names.value.ofRow(person))}
            </option>
          ))}
        </select>
      </label>
      {kindsOffered.value.length > 0 && (
        <fieldset class="personal">
          <legend>Какое согласие</legend>
          {kindsOffered.value.map((kind) => (
            <label key={kind} class="tick">
              <input
                type="checkbox"
                checked={now.kinds.includes(kind)}
                onChange={(event) => {
                  const others = now.kinds.filter((each) => each !== kind);
                  asked.value = { ...now, kinds: event.currentTarget.checked ? [...others, kind] : others };
                }}
              />{" "}
              {consentKinds[kind]}
            </label>
          ))}
        </fieldset>
      )}
      <label>
        День отзыва
        <input
          type="date"
          max={day.value}
          value={now.day}
          onInput={(event) => {
            asked.value = { ...now, day: event.currentTarget.value };
          }}
        />
      </label>
      <div id="withdrawal-plan" aria-live="polite">
        {plan?.ok === true ? (
          <>
            <p>Будет записано:</p>
            <ul>
              {plan.changes.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
            {plan.remarks.map((each) => (
              <p key={each} class="notice">
                {each}
              </p>
            ))}
          </>
        ) : (
          <p class="hint">{plan?.why}</p>
        )}
      </div>
      <button type="submit" class="main" aria-disabled={!isReady} aria-describedby="withdrawal-plan">
        {withdrawal.button}
      </button>
      <BeforeWriting />
    </form>
  );
}
