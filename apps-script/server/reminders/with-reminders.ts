/** What Google may call by name where reminders are switched on. The code that sends stands in such editions alone, as do the rights it needs. */
import { reminderCalls } from "./reminder-calls.ts";
import { runOnTime } from "./run-reminders.ts";

export const { remindersState, switchOnReminders, switchOffReminders, sendReminders, openAddressList } =
  reminderCalls;
export const remindOnTime = runOnTime;
