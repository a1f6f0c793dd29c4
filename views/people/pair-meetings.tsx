import { dottedDate } from "../../shared/calendar/iso-date.ts";
import type { MeetingsShown } from "../../shared/people-lists/pair-lines.ts";
import { plural } from "../../shared/text/plural.ts";

/** The meetings of a pair in a line, the plan and what it lacks under it. */
export function PairMeetings(props: { meetings: MeetingsShown; isWrittenHere: boolean }) {
  const { held, last, next, late, remarks } = props.meetings;
  const summary = [
    `Встреч: ${held}`,
    ...(last === null ? [] : [`последняя ${dottedDate(last.day)}`]),
    ...(next === null ? [] : [`следующая ${dottedDate(next.day)}`]),
  ].join(", ");
  const lines = [
    ...(last === null ? [] : [`Последняя: ${last.kind}, ${dottedDate(last.day)}`]),
    ...(next === null ? [] : [`По плану дальше: ${next.kind}, ${dottedDate(next.day)}`]),
    ...(late === 0 ? [] : [`${lateWords(late)} ${toWrite(props.isWrittenHere)}`]),
    ...remarks,
  ];
  if (lines.length === 0) return <p class="quiet">{summary}</p>;
  return (
    <details class="meetings">
      <summary>{summary}</summary>
      <ul>
        {lines.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  );
}

function lateWords(late: number): string {
  return `По плану уже прошло и не записано: ${late} ${plural(late, ["встреча", "встречи", "встреч"])}.`;
}

function toWrite(isWrittenHere: boolean): string {
  return `Если они были, ${isWrittenHere ? "запишите их здесь" : "впишите их во вкладку «Встречи»"}.`;
}
