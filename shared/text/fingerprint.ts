/**
 * A short mark by which a text is known again without keeping it: FNV-1a of 32 bits in seven signs or fewer, "-" for no text.
 * Two different texts share a mark once in four thousand million times.
 * @example fingerprint("") // "-"
 */
export function fingerprint(text: string): string {
  if (text === "") return "-";
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // Both bytes of a sign: Russian letters differ in either.
    hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (code >> 8), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
