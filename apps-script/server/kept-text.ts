/** A property holds 9 kB, and a sign of JSON text is three bytes at most. */
const PIECE = 3000;

/** Keeps a text of any length with the spreadsheet. The head stands there last and goes first: a text without it is none. */
export function keepText(head: string, text: string): void {
  forgetText(head);
  const properties = PropertiesService.getDocumentProperties();
  const pieces = Math.ceil(text.length / PIECE);
  for (let at = 0; at < pieces; at += 1)
    properties.setProperty(`${head} ${at}`, text.slice(at * PIECE, (at + 1) * PIECE));
  properties.setProperty(head, String(pieces));
}

/** The text that is kept under a head, null where there is none. */
export function keptText(head: string): string | null {
  const properties = PropertiesService.getDocumentProperties();
  const pieces = Number(properties.getProperty(head) ?? 0);
  if (pieces === 0) return null;
  return Array.from({ length: pieces }, (_, at) => properties.getProperty(`${head} ${at}`) ?? "").join("");
}

export function forgetText(head: string): void {
  const properties = PropertiesService.getDocumentProperties();
  const pieces = Number(properties.getProperty(head) ?? 0);
  properties.deleteProperty(head);
  for (let at = 0; at < pieces; at += 1) properties.deleteProperty(`${head} ${at}`);
}
