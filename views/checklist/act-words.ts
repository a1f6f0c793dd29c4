import { dottedDate, type ISODate } from "../../shared/calendar/iso-date.ts";
import type { Act } from "../../shared/checklist/acting/act.ts";

/** What was done, for the line that offers to take it back: «Отмечено», «Срок перенесён на 01.12.2026». */
export function actWords(act: Act): string {
  switch (act.kind) {
    case "tick":
      return "Отмечено";
    case "untick":
      return "Отметка снята";
    case "note":
      return "Заметка записана";
    case "evidence":
      return "Подтверждение записано";
    case "move":
      return `Срок перенесён на ${dottedDate(act.due)}`;
    case "happened":
      return `Событие записано: ${dottedDate(act.on)}`;
  }
}

/** What the person typed or chose for an act, so that a refusal loses none of it; "" for a plain tick of today. */
export function typedIn(act: Act, today: ISODate): string {
  switch (act.kind) {
    case "tick":
      return listed(act.evidence === undefined && act.day === today ? "" : dottedDate(act.day), act.evidence);
    case "untick":
      return "";
    case "note":
    case "evidence":
      return act.text;
    case "move":
      return act.from ? `${dottedDate(act.from)} – ${dottedDate(act.due)}` : dottedDate(act.due);
    case "happened":
      return listed(dottedDate(act.on), act.due === undefined ? "" : `сделать до ${dottedDate(act.due)}`);
  }
}

function listed(...words: readonly (string | undefined)[]): string {
  return words.filter((each) => each !== undefined && each !== "").join(", ");
}
