import type { ComponentChildren } from "preact";
import { dottedDate, type ISODate } from "../../shared/calendar/iso-date.ts";
import { actsOnPair } from "../../shared/people-lists/acts-on-pair.ts";
import { meetingAct } from "../../shared/people-lists/meeting-form.ts";
import { againAct } from "../../shared/people-lists/new-pair-form.ts";
import type { PersonWords } from "../../shared/people-lists/people-words.ts";
import type { PairAct } from "../../shared/people-lists/plan-pair-act.ts";
import type { ShownPair } from "../../shared/people-lists/shown-pairs.ts";
import { PairMeetings } from "./pair-meetings.tsx";
import { Who } from "./who.tsx";

/** What a card may be asked for: a step, a meeting that took place, or a new pair of the same people. */
export type CardAct = PairAct | "meeting" | "again";

const LOOKS = {
  действует: "good",
  предложена: "calm",
  завершена: "muted",
  расторгнута: "muted",
} as const satisfies Record<NonNullable<ShownPair["state"]>, string>;

/** One pair or group: who, since when, what wants a look, its meetings, and what may be done. */
export function PairCard(props: {
  line: ShownPair;
  /** Whether acts can be written here at all. */
  isWrittenHere: boolean;
  /** What to do where the row has no code, a sentence. */
  noCode: string;
  /** Which of the acts has its form open. */
  open: CardAct | null;
  onAct: (act: CardAct) => void;
  /** The form of the act that is open, by the words of its button. */
  form: (title: string) => ComponentChildren;
  children?: ComponentChildren;
}) {
  const { line, isWrittenHere, noCode, open, onAct, form, children } = props;
  const { code, title, state, mentors, mentees, unknown, start, end, reason, troubles, meetings } = line;
  const offered = [meetingAct, ...actsOnPair, againAct].filter(({ isOffered }) => isOffered(line));
  const acts = isWrittenHere && code !== "" ? offered : [];
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
      {unknown > 0 && <p class="quiet">Не найдено в банках людей из этой строки: {unknown}.</p>}
      <p class="quiet">{[line.form, periodWords(start, end)].filter((words) => words !== "").join("; ")}</p>
      {reason !== "" && <p class="quiet">Причина: {reason}</p>}
      {troubles.length > 0 && (
        <ul class="troubles" aria-label="Требует внимания">
          {troubles.map(({ kind, words, advice }) => (
            <li key={`${kind} ${words}`}>
              <b>{words}</b>. {advice}
            </li>
          ))}
        </ul>
      )}
      {meetings !== null && <PairMeetings meetings={meetings} isWrittenHere={isWrittenHere && code !== ""} />}
      {isWrittenHere && code === "" && <p class="quiet">У этой строки нет кода. {noCode}</p>}
      {acts.length > 0 && (
        <div class="acts">
          {acts.map(({ act, button }) => (
            <button
              key={act}
              type="button"
              class="secondary"
              aria-expanded={act === "again" ? undefined : open === act}
              aria-label={`${button}: ${title}`}
              onClick={() => onAct(act)}
            >
              {button}
            </button>
          ))}
        </div>
      )}
      {open !== null && form(acts.find(({ act }) => act === open)?.button ?? "")}
      {children}
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

function periodWords(start: ISODate | null, end: ISODate | null): string {
  const from = start === null ? [] : [`с ${dottedDate(start)}`];
  return [...from, ...(end === null ? [] : [`по ${dottedDate(end)}`])].join(" ");
}
