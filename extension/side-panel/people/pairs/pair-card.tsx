import { dottedDate, type ISODate } from "../../../../shared/calendar/iso-date.ts";
import type { Person } from "../../../../shared/participants/participant.ts";
import { actsOnPair } from "../../../../shared/people-lists/acts-on-pair.ts";
import { meetingAct } from "../../../../shared/people-lists/meeting-form.ts";
import type { MeetingsShown, PairLine } from "../../../../shared/people-lists/pair-lines.ts";
import { plural } from "../../../../shared/text/plural.ts";
import { Who } from "../../../../views/people/who.tsx";
import { canWriteHere } from "../../book/act/where-to-write.tsx";
import { names } from "../people-state.ts";
import { StepForm } from "./step-form.tsx";
import { asked } from "./step-state.ts";

const LOOKS = {
  действует: "good",
  предложена: "calm",
  завершена: "muted",
  расторгнута: "muted",
} as const satisfies Record<NonNullable<PairLine["state"]>, string>;

/** One pair or group: who, since when, what wants a look, its meetings, and what may be done. */
export function PairCard({ line }: { line: PairLine }) {
  const { code, title, state, form, mentors, mentees, unknown, start, end, reason, troubles, meetings } =
    line;
  return (
    <li class={`card${troubles.length > 0 ? " urgent" : ""}`} aria-label={title}>
      <h3>
        {title}{" "}
        <span class={`badge ${state === null ? "warning" : LOOKS[state]}`}>
          {state ?? "состояние не понято"}
        </span>
      </h3>
      <dl class="two">
        <dt>Наставник</dt>
        <dd>
          <People people={mentors} />
        </dd>
        <dt>{mentees.length > 1 ? "Наставляемые" : "Наставляемый"}</dt>
        <dd>
          <People people={mentees} />
        </dd>
      </dl>
      {unknown > 0 && <p class="hint">Не найдено в банках людей из этой строки: {unknown}.</p>}
      <p class="hint">{[form, periodWords(start, end)].filter((words) => words !== "").join("; ")}</p>
      {reason !== "" && <p class="hint">Причина: {reason}</p>}
      {troubles.length > 0 && (
        <ul class="lacks" aria-label="Требует внимания">
          {troubles.map(({ kind, words, advice }) => (
            <li key={`${kind} ${words}`}>
              {words}
              <span class="hint">{advice}</span>
            </li>
          ))}
        </ul>
      )}
      {meetings !== null && <Meetings meetings={meetings} isWrittenHere={code !== "" && canWriteHere()} />}
      <Acts line={line} />
    </li>
  );
}

function People({ people }: { people: readonly Person[] }) {
  if (names.value === null || people.length === 0) return <>не указан</>;
  const { ofRow } = names.value;
  return (
    <>
      {people.map((person, at) => (
        <span key={person.row}>
          {at > 0 && ", "}
          <Who who={ofRow(person)} />
        </span>
      ))}
    </>
  );
}

function periodWords(start: ISODate | null, end: ISODate | null): string {
  return [
    ...(start === null ? [] : [`с ${dottedDate(start)}`]),
    ...(end === null ? [] : [`по ${dottedDate(end)}`]),
  ].join(" ");
}

function Meetings(props: { meetings: MeetingsShown; isWrittenHere: boolean }) {
  const { held, last, next, late, remarks } = props.meetings;
  return (
    <details>
      <summary>
        Встреч: {held}
        {next !== null && `, следующая ${dottedDate(next.day)}`}
      </summary>
      <ul>
        {last !== null && (
          <li>
            Последняя: {last.kind}, {dottedDate(last.day)}
          </li>
        )}
        {next !== null && (
          <li>
            По плану дальше: {next.kind}, {dottedDate(next.day)}
          </li>
        )}
        {late > 0 && (
          <li>
            По плану уже прошло и не записано: {late} {plural(late, ["встреча", "встречи", "встреч"])}. Если
            они были, {props.isWrittenHere ? "запишите их здесь" : "впишите их во вкладку «Встречи»"}.
          </li>
        )}
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </details>
  );
}

function Acts({ line }: { line: PairLine }) {
  const offered = [
    ...(meetingAct.isOffered(line) ? [meetingAct] : []),
    ...actsOnPair.filter(({ isOffered }) => isOffered(line)),
  ];
  if (!canWriteHere()) return null;
  if (line.code === "")
    return (
      <p class="hint">
        У этой строки нет кода. Дополните книгу, и код появится: тогда шаги можно отметить здесь.
      </p>
    );
  if (offered.length === 0) return null;
  const now = asked.value?.code === line.code ? asked.value : null;
  return (
    <div class="acts">
      {offered.map(({ act, button }) => (
        <button
          key={act}
          type="button"
          aria-expanded={now?.act === act}
          onClick={() => {
            asked.value = now?.act === act ? null : { code: line.code, act, given: {} };
          }}
        >
          {button}
          <span class="unseen"> ({line.title})</span>
        </button>
      ))}
      {now !== null && (
        <StepForm
          key={now.act}
          line={line}
          now={now}
          title={offered.find(({ act }) => act === now.act)?.button ?? ""}
        />
      )}
    </div>
  );
}
