import { dottedDate } from "../../shared/calendar/iso-date.ts";
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

/** What the person typed or chose for an act, so that a refusal loses none of it; "" for a plain tick. */
export function typedIn(act: Act): string {
  switch (act.kind) {
    case "tick":
      return act.evidence ?? "";
    case "untick":
      return "";
    case "note":
    case "evidence":
      return act.text;
    case "move":
      return dottedDate(act.due);
    case "happened":
      return dottedDate(act.on);
  }
}
