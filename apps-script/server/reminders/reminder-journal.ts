import { planJournal } from "../../../shared/structuring/plan-journal.ts";
import { startPlanning } from "../../../shared/structuring/planning.ts";
import { plural } from "../../../shared/text/plural.ts";
import { applyEdits } from "../apply-edits.ts";
import { momentIn } from "../calendar-day.ts";
import { withDocumentLock } from "../document-lock.ts";
import { refuseNewer } from "../newer-book.ts";
import { readSnapshot } from "../read-snapshot.ts";
import type { Sent } from "./send-mails.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Adds the line of «Журнал» for a run. The journal names no address: it is read by more people than mails are sent to. */
export function writeJournal(spreadsheet: Spreadsheet, what: string, who: string): void {
  withDocumentLock(() => {
    const snapshot = readSnapshot(spreadsheet);
    refuseNewer(snapshot);
    const planning = startPlanning(snapshot);
    planJournal(planning, snapshot, what.replace(ADDRESS, "адресат"), { ...momentIn(spreadsheet), who });
    applyEdits(spreadsheet, planning.step().edits, snapshot);
  });
}

const ADDRESS = /[^\s@«»]+@[^\s@«»]+\.[\p{L}\d-]+/gu;

/** «Напоминания: отправлено 2 письма. Ещё 3 письма уйдут при следующем запуске.» */
export function runInWords({ sent, left, troubles }: Sent): string {
  const count = (number: number) => `${number} ${plural(number, ["письмо", "письма", "писем"])}`;
  return [
    sent.length === 0 ? "Писем не отправлено." : `Отправлено: ${count(sent.length)}.`,
    ...(left === 0
      ? []
      : [`Ещё ${count(left)} ${plural(left, ["уйдёт", "уйдут", "уйдут"])} при следующем запуске.`]),
    ...troubles,
  ].join(" ");
}
