import { guarded } from "../guarded.ts";
import type { ReminderApi } from "./reminder-api.ts";

/** The answer of an edition without reminders: it has no rights to send mails and asks for none. */
export const remindersState: ReminderApi["remindersState"] = () =>
  guarded(() => ({ kind: "absent" as const }));
