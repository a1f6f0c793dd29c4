import { guarded } from "../guarded.ts";
import type { ReminderApi } from "./reminder-api.ts";

/** The answer of the edition without reminders: it has no rights to send mails and asks for none. */
export const noReminders: Pick<ReminderApi, "remindersState"> = {
  remindersState: () => guarded(() => ({ kind: "absent" as const })),
};
