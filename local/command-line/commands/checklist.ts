import { calendarEvents } from "../../../shared/calendar-file/calendar-events.ts";
import { calendarFile } from "../../../shared/calendar-file/calendar-file.ts";
import { nameShield } from "../../../shared/checklist/outgoing/name-shield.ts";
import { buildChecklistView } from "../../../shared/checklist/view/checklist-view.ts";
import { UserProblem } from "../../user-problem.ts";
import { dayOption, oneFile, readArguments, today } from "../arguments.ts";
import type { Command } from "../command.ts";
import { openWorkbook, writeBytes } from "../files.ts";
import { describeNotes, jsonText } from "../printing.ts";

const usage = "checklist КНИГА.xlsx [--date ГГГГ-ММ-ДД] [--ics КАЛЕНДАРЬ.ics]";

/** The reminder of an event, so many days before it. */
const REMIND_DAYS = 3;

/** `checklist BOOK.xlsx [--date D]` → what is due, what is late and who does it; `--ics OUT.ics` writes it as a calendar too. */
export const checklistCommand: Command = {
  usage,
  run: async (args) => {
    const given = readArguments(args, ["date", "ics"], usage);
    const { ics } = given.options;
    if (ics !== undefined && !/\.ics$/i.test(ics))
      throw new UserProblem(`Имя календаря «${ics}» должно кончаться на .ics.`);
    const day = dayOption(given.options) ?? today();
    const workbook = await openWorkbook(oneFile(given, usage));
    describeNotes(workbook.notes);
    const view = buildChecklistView(workbook, day);
    const { stages, progress, counts, besides } = view;
    // Without the form of the document at hand its outcomes and its order would be told as if there were none.
    const items = view.items.map(({ outcome, place, ...item }) => item);
    const answer = { items, progress: { ...progress, stages }, counts, besides };
    if (ics === undefined) return jsonText(answer);
    const { texts } = workbook.passport;
    const school =
      texts.get("Краткое наименование организации") ?? texts.get("Полное наименование организации") ?? "";
    const events = calendarEvents(view, school, nameShield(workbook));
    const name = ["Наставничество", school, view.schoolYear].filter((words) => words !== "").join(", ");
    await writeBytes(
      ics,
      calendarFile(events, { name, now: new Date().toISOString(), remindDays: REMIND_DAYS }),
    );
    return jsonText({ ...answer, calendar: { events: events.length } });
  },
};
