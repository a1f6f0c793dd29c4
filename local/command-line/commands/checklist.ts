import { calendarFile } from "../../../shared/calendar-file/calendar-file.ts";
import { calendarOfWorkbook } from "../../../shared/calendar-file/calendar-of-workbook.ts";
import { buildChecklistView } from "../../../shared/checklist/view/checklist-view.ts";
import { UserProblem } from "../../user-problem.ts";
import { dayOption, oneFile, readArguments, today } from "../arguments.ts";
import type { Command } from "../command.ts";
import { openWorkbook, writeBytes } from "../files.ts";
import { describeNotes, jsonText } from "../printing.ts";

const usage = "checklist КНИГА.xlsx [--date ГГГГ-ММ-ДД] [--ics КАЛЕНДАРЬ.ics]";

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
    const { events, ...calendar } = calendarOfWorkbook(workbook, view);
    await writeBytes(ics, calendarFile(events, { ...calendar, now: new Date().toISOString() }));
    return jsonText({ ...answer, calendar: { events: events.length } });
  },
};
