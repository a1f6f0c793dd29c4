import { dottedDate } from "../../../../shared/calendar/iso-date.ts";
import type { DestructionLine } from "../../../../shared/people-lists/consent-lines.ts";
import { canPickForWriting } from "../../book/pick-book.ts";
import { ActionButton } from "../../form/action-button.tsx";
import { book } from "../../form/form-state.ts";
import { working } from "../../roadmap/roadmap-state.ts";
import { canTakeBack, takeDestructionBack, writeDestruction } from "../people-acts.ts";
import { asked, consentsProblem, consentsSaid, day, destructionPlan, isSameLine } from "../people-state.ts";

/** What must be destroyed after a withdrawal: by codes alone, with the tick «Уничтожено», which asks for the day. */
export function DestructionList({ lines }: { lines: readonly DestructionLine[] }) {
  const isBusy = working.value !== "";
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
      <p role="status" class={isBusy ? "working" : undefined}>
        {isBusy ? working.value : consentsSaid.value}
      </p>
      {consentsProblem.value !== "" && <p role="alert">{consentsProblem.value}</p>}
      {canTakeBack("destruction") && (
        <ActionButton off={isBusy} onPress={() => void takeDestructionBack()}>
          Отменить
        </ActionButton>
      )}
    </section>
  );
}

function Destruction({ line }: { line: DestructionLine }) {
  const { item, mark } = line;
  const canWrite =
    book.value !== null && book.value.sheet === null && (book.value.handle !== null || canPickForWriting());
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
      {canWrite && (
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
