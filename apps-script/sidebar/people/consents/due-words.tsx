import { dottedDate } from "../../../../shared/calendar/iso-date.ts";
import type { DueLine } from "../../../server/people/people-api.ts";

/** By what day, and what to do about it. */
export function DueWords({ line: { due, dueWords, advice } }: { line: DueLine }) {
  return (
    <>
      {due !== null && (
        <p>
          Срок: {dottedDate(due)}
          {dueWords !== "" && `, ${dueWords}`}
        </p>
      )}
      <p class="quiet">{advice}</p>
    </>
  );
}
