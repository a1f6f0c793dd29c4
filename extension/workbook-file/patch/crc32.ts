/** What a byte does to the checksum when 0, 1, 2 or 3 more bytes follow it. */
const TABLES = Array.from({ length: 4 }, () => new Uint32Array(256));
const [FIRST, SECOND, THIRD, FOURTH] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  FIRST[byte] = value;
}
for (let byte = 0; byte < 256; byte += 1) {
  let value = FIRST[byte] as number;
  for (const table of [SECOND, THIRD, FOURTH]) {
    value = (FIRST[value & 0xff] as number) ^ (value >>> 8);
    table[byte] = value;
  }
}

/** The checksum that .zip files carry for each part (CRC-32, IEEE 802.3), as an unsigned number. Taken four bytes at a time. */
export function crc32(bytes: Uint8Array): number {
  let value = -1;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    value ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    value =
      (FOURTH[value & 0xff] as number) ^
      (THIRD[(value >>> 8) & 0xff] as number) ^
      (SECOND[(value >>> 16) & 0xff] as number) ^
      (FIRST[value >>> 24] as number);
  }
  for (; at < bytes.length; at += 1) {
    value = (FIRST[(value ^ (bytes[at] as number)) & 0xff] as number) ^ (value >>> 8);
  }
  return (value ^ -1) >>> 0;
}
