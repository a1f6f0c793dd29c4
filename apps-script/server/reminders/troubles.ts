/** Kept with the spreadsheet until the next summary tells of it: what went wrong in runs nobody watched. */
const KEY = "напоминания: что не удалось";
/** The last ones; a property holds 9 kB. */
const MOST = 5;
const LONGEST = 400;

export function troubles(): readonly string[] {
  try {
    const kept = JSON.parse(PropertiesService.getDocumentProperties().getProperty(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}

/** Adds sentences; the same one stands there once. */
export function addTroubles(sentences: readonly string[]): void {
  if (sentences.length === 0) return;
  const all = [...new Set([...troubles(), ...sentences.map((words) => words.slice(0, LONGEST))])];
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(all.slice(-MOST)));
}

/** Forgets those that a summary has told of. */
export function forgetTroubles(told: readonly string[]): void {
  const left = troubles().filter((words) => !told.includes(words));
  const properties = PropertiesService.getDocumentProperties();
  if (left.length === 0) properties.deleteProperty(KEY);
  else properties.setProperty(KEY, JSON.stringify(left));
}
