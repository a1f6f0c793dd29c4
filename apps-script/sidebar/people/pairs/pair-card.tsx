import { dottedDate, type ISODate } from "../../../../shared/calendar/iso-date.ts";
import { actsOnPair } from "../../../../shared/people-lists/acts-on-pair.ts";
import { meetingAct } from "../../../../shared/people-lists/meeting-form.ts";
import type { PersonWords } from "../../../../shared/people-lists/people-words.ts";
import type { ShownPair } from "../../../../shared/people-lists/shown-pairs.ts";
import { plural } from "../../../../shared/text/plural.ts";
import type { PeopleState } from "../../../server/people/people-api.ts";
import { showInSheet } from "../people-model.ts";
import { Who } from "../pieces/who.tsx";
import { openPair, toggleForm } from "./pair-form.ts";
import { PairStepForm } from "./pair-step-form.tsx";

const LOOKS = {
  действует: "good",
  предложена: "calm",
  завершена: "muted",
  расторгнута: "muted",
} as const satisfies Record<NonNullable<ShownPair["state"]>, string>;

/** One pair or group: who, since when, what wants a look, its meetings, and what may be done. */
export function PairCard({ line, state: book }: { line: ShownPair; state: PeopleState }) {
  const { title, state, form, mentors, mentees, unknown, start, end, reason, troubles, meetings, mark } =
    line;
  return (
    <li class="card" aria-label={title}>
      <h3>
        {title}{" "}
        <span class={`badge ${state === null ? "warning" : LOOKS[state]}`}>
          {state ?? "состояние не понято"}
        </span>
      </h3>
      <dl>
        <dt>Наставник</dt>
        <dd>
          <People people={mentors} />
        </dd>
        <dt>{mentees.length > 1 ? "Наставляемые" : "Наставляемый"}</dt>
        <dd>
          <People people={mentees} />
        </dd>
      </dl>
      {unknown > 0 && <p class="quiet">Не найдено в банках людей из этой строки: {unknown}.</p>}
      <p class="quiet">{[form, period(start, end)].filter((words) => words !== "").join("; ")}</p>
      {reason !== "" && <p class="quiet">Причина: {reason}</p>}
      {troubles.length > 0 && (
        <ul class="notes warning plain-list" aria-label="Требует внимания">
          {troubles.map(({ kind, words, advice }) => (
            <li key={`${kind} ${words}`}>
              <b>{words}</b>. {advice}
            </li>
          ))}
        </ul>
      )}
      {meetings !== null && <Meetings meetings={meetings} />}
      <Acts line={line} state={book} />
      <button
        type="button"
        class="inline show"
        aria-label={`Показать в таблице: ${title}`}
        onClick={() => void showInSheet(mark)}
      >
        Показать в таблице
      </button>
    </li>
  );
}

function People({ people }: { people: readonly PersonWords[] }) {
  if (people.length === 0) return <>не указан</>;
  return (
    <>
      {people.map((who, at) => (
        <span key={who.mark}>
          {at > 0 && ", "}
          <Who who={who} />
        </span>
      ))}
    </>
  );
}

function period(start: ISODate | null, end: ISODate | null): string {
  const from = start === null ? [] : [`с ${dottedDate(start)}`];
  return [...from, ...(end === null ? [] : [`по ${dottedDate(end)}`])].join(" ");
}

function Meetings({ meetings }: { meetings: NonNullable<ShownPair["meetings"]> }) {
  const { held, last, next, late, remarks } = meetings;
  return (
    <ul class="quiet" aria-label="Встречи">
      <li>
        Встреч: {held}
        {last !== null && `, последняя ${dottedDate(last.day)}`}
      </li>
      {next !== null && (
        <li>
          Следующая по плану: {next.kind}, {dottedDate(next.day)}
        </li>
      )}
      {late > 0 && (
        <li>
          По плану уже прошло и не записано: {late} {plural(late, ["встреча", "встречи", "встреч"])}
        </li>
      )}
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}

function Acts({ line, state }: { line: ShownPair; state: PeopleState }) {
  if (line.code === "")
    return (
      <p class="quiet">У этой строки нет кода. Обновите книгу в разделе «Создать книгу», и код появится.</p>
    );
  const offered = [
    ...(meetingAct.isOffered(line) ? [meetingAct] : []),
    ...actsOnPair.filter(({ isOffered }) => isOffered(line)),
  ];
  const now = openPair.value?.code === line.code ? openPair.value : null;
  return (
    <>
      <div class="buttons">
        {offered.map(({ act, button }) => (
          <button
            key={act}
            type="button"
            class="secondary"
            aria-expanded={now?.act === act}
            aria-label={`${button}: ${line.title}`}
            onClick={() => toggleForm(line.code, act)}
          >
            {button}
          </button>
        ))}
      </div>
      {now !== null && (
        <PairStepForm
          key={now.act}
          line={line}
          now={now}
          state={state}
          title={offered.find(({ act }) => act === now.act)?.button ?? ""}
        />
      )}
    </>
  );
}
