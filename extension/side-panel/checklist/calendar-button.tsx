import { signal } from "@preact/signals";
import { calendarOfWorkbook } from "../../../shared/calendar-file/calendar-of-workbook.ts";
import { buildChecklistView } from "../../../shared/checklist/view/checklist-view.ts";
import { readForm } from "../../../shared/structuring/roadmap/form-rows.ts";
import { plural } from "../../../shared/text/plural.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { saveDownload } from "../../../views/files/save-download.ts";
import { book } from "../form/form-state.ts";
import { today } from "../today.ts";
import { answeredSnapshot } from "./book-keeper.ts";

const said = signal("");

/** The deadlines as a calendar file, for any calendar program; a later file updates the events of an earlier one. */
export function CalendarButton() {
  return (
    <div class="calendar">
      <button type="button" class="secondary" onClick={() => void saveCalendar()}>
        Сохранить календарь (.ics)
      </button>
      <p role="status" class="quiet">
        {said.value}
      </p>
    </div>
  );
}

async function saveCalendar(): Promise<void> {
  const now = book.value;
  if (now === null) return;
  // The library is loaded when it is first wanted: the panel opens without it.
  const { calendarFile } = await import("../../../shared/calendar-file/calendar-file.ts");
  const snapshot = answeredSnapshot(now);
  const workbook = readWorkbook(snapshot);
  const { events, ...calendar } = calendarOfWorkbook(
    workbook,
    buildChecklistView(workbook, today(), readForm(snapshot)),
  );
  if (events.length === 0) {
    said.value = "В книге нет ни одного срока с датой, поэтому в календаре нечего показать.";
    return;
  }
  const name = `${now.name.replace(/\.xls[xm]?$/i, "")}.ics`;
  const text = calendarFile(events, { ...calendar, now: new Date().toISOString() });
  saveDownload(name, text, "text/calendar");
  said.value = `Сохранён «${name}»: ${events.length} ${plural(events.length, ["событие", "события", "событий"])}. Откройте его в календаре; позже сохранённый файл обновит эти же события.`;
}
