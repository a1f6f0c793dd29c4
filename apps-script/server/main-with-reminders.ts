/**
 * What Google may call by name in the edition with reminders: everything of the other edition, and what sends mails. The code that sends
 * stands in this edition alone, as do the rights it needs.
 */
import { reminderCalls } from "./reminders/reminder-calls.ts";
import { runOnTime } from "./reminders/run-reminders.ts";

export * from "./main.ts";
export const { remindersState, switchOnReminders, switchOffReminders, sendReminders, openAddressList } =
  reminderCalls;
export const remindOnTime = runOnTime;
