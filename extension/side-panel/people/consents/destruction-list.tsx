import { dottedDate } from "../../../../shared/calendar/iso-date.ts";
import { isCode } from "../../../../shared/people/code.ts";
import type { DestructionLine } from "../../../../shared/people-lists/consent-lines.ts";
import { ActSaid } from "../../book/act/act-said.tsx";
import { canWriteHere } from "../../book/act/where-to-write.tsx";
import { working } from "../../roadmap/roadmap-state.ts";
import { day } from "../people-state.ts";
import { ClearingForm } from "./clearing-form.tsx";
import { clearing } from "./clearing-state.ts";
import { asked, destruction, destructionPlan, isSameLine, writeDestruction } from "./destruction-state.ts";

/** What must be destroyed after a withdrawal: by codes alone, with the tick «Уничтожено», which asks for the day. */
export function DestructionList({ lines }: { lines: readonly DestructionLine[] }) {
  return (
    <section aria-label="Уничтожить данные">
      {lines.length > 0 && (
        <>
          <h2>Уничтожить данные: {lines.length}</h2>
          <ul class="cards">
            {lines.map((line) => (
              <Destruction key={line.item.row} line={line} />
            ))}
          </ul>
        </>
      )}
      <ActSaid act={clearing} />
      <ActSaid act={destruction} />
    </section>
  );
}

function Destruction({ line }: { line: DestructionLine }) {
  const { item, mark } = line;
  const isAsked = asked.value !== null && isSameLine(asked.value, item);
  return (
    <li class="card urgent">
      <p>{item.title}</p>
      {item.due !== null && (
        <p>
          <strong>
            Срок: {dottedDate(item.due)}
            {item.dueWords !== "" && `, ${item.dueWords}`}
          </strong>
        </p>
      )}
      <p class="hint">{item.advice}</p>
      {canWriteHere() && isCode(mark) && <ClearingForm code={mark} />}
      {canWriteHere() && (
        <label>
          <input
            type="checkbox"
            aria-label={`Уничтожено: ${mark}, строка ${item.row}`}
            checked={isAsked}
            onChange={(event) => {
              const { key, row } = item;
              asked.value = event.currentTarget.checked ? { key, row, mark, day: "" } : null;
            }}
          />{" "}
          Уничтожено
        </label>
      )}
      {isAsked && <AskDay />}
    </li>
  );
}

function AskDay() {
  if (asked.value === null) return null;
  const now = asked.value;
  const plan = destructionPlan.value;
  const isReady = plan?.ok === true;
  return (
    <form
      class="ask-day"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void writeDestruction();
      }}
    >
      <label>
        Когда уничтожены{" "}
        <input
          type="date"
          max={day.value}
          value={now.day}
          aria-describedby="destruction-plan"
          onInput={(event) => {
            asked.value = { ...now, day: event.currentTarget.value };
          }}
        />
      </label>{" "}
      <button type="submit" aria-disabled={!isReady || working.value !== ""}>
        Записать день
      </button>
      <p id="destruction-plan" class="hint">
        {plan === null ? "" : plan.ok ? `Будет записано. ${plan.change}` : plan.why}
      </p>
    </form>
  );
}
