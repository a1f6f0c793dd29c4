/** The function Google calls; see `with-reminders.ts`. */
const HANDLER = "remindOnTime";

/**
 * Hangs the one trigger of this account and returns its id. It runs every day, because a day's quota of mails may end before the week's
 * mails do and a run may be broken off: which day is the day of mails, the run finds out itself.
 * @param hour 0–23 on the clock of `timeZone`; Google starts the run within that hour
 */
export function hangTrigger(hour: number, timeZone: string): string {
  removeTriggers();
  return ScriptApp.newTrigger(HANDLER)
    .timeBased()
    .everyDays(1)
    .atHour(hour)
    .inTimezone(timeZone)
    .create()
    .getUniqueId();
}

/** Removes what this account has hung; the script belongs to one spreadsheet, so nobody else's mails hang on it. */
export function removeTriggers(): void {
  for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
}

/** Removes one trigger that turned out to be none of the reminders switched on now. */
export function removeTrigger(id: string): void {
  for (const trigger of ownTriggers()) if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
}

export function isOwnTrigger(id: string): boolean {
  return ownTriggers().some((trigger) => trigger.getUniqueId() === id);
}

function ownTriggers(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
}
