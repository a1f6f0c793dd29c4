/**
 * The text of a file whose encoding nobody names: UTF-8 or UTF-16 by the byte order mark or the pattern of its bytes, else UTF-8
 * where the bytes are valid, else the Cyrillic encoding in which the letters make the likeliest Russian.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(likeliestCyrillic(bytes)).decode(bytes);
  }
}

/** A saved page names its encoding in a meta tag; the names themselves are plain Latin letters in any of them. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? "";
  const known = /^(windows-1251|cp1251|koi8-r|ibm866|cp866)$/.exec(named)?.[1];
  return known === undefined
    ? decodeText(bytes)
    : new TextDecoder(known.replace("cp1251", "windows-1251")).decode(bytes);
}

/** How much of a file is looked at to tell its encoding. */
const sample = 50_000;

/** UTF-16 without a mark: in Russian or Latin text every other byte is 0 or 4. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, sample) & ~1;
  if (length < 8) return null;
  let low = 0;
  let high = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0 || bytes[at] === 4) high += 1;
    if (bytes[at + 1] === 0 || bytes[at + 1] === 4) low += 1;
  }
  if (low > length * 0.45 && high < length * 0.1) return "utf-16le";
  return high > length * 0.45 && low < length * 0.1 ? "utf-16be" : null;
}

const cyrillic = ["windows-1251", "koi8-r", "ibm866"] as const;
/** The letters that make up more than half of any Russian text, all of them small. */
const frequent = new Set("оеаинтсрвлкм");

/** Read in a wrong encoding, Russian comes out as capitals, signs and rare letters. */
function likeliestCyrillic(bytes: Uint8Array): (typeof cyrillic)[number] {
  const head = bytes.subarray(0, sample);
  const scores = cyrillic.map((encoding) => {
    let score = 0;
    for (const letter of new TextDecoder(encoding).decode(head)) {
      if (frequent.has(letter)) score += 1;
      else if (!/[\u0000-\u007Fа-яёА-ЯЁ«»№–—…“”„•§\u00A0]/.test(letter)) score -= 2;
    }
    return score;
  });
  return cyrillic[scores.indexOf(Math.max(...scores))] ?? "windows-1251";
}
