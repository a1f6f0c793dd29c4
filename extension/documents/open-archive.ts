import { Inflate } from "fflate";
import { brokenFile, DocumentProblem } from "./document-problem.ts";

/** The parts of a zip file, inflated only when asked for, never more of them in all than an office document has. */
export type Archive = {
  /** Names as they stand in the file, with "/" between folders. Nothing is ever written under them. */
  readonly names: readonly string[];
  /** The part's bytes, null where there is none of that name. @throws DocumentProblem where it is broken or too large */
  readonly bytesOf: (name: string) => Uint8Array | null;
};

type Entry = { readonly method: number; readonly packed: Uint8Array; readonly checksum: number };

/** A Word file of a thousand pages has some hundred parts. */
const mostEntries = 5_000;
/** Everything inflated from one file; its pictures are never asked for. */
const mostInflated = 40_000_000;
/** So little is given to the inflater at once that what it makes of it can be counted in time: at most 1032 times as much. */
const packedPiece = 16_384;

/**
 * Opens a zip file by its directory, which is the only list of parts that office programs go by as well.
 * @throws DocumentProblem where the file is cut off, encrypted or made to exhaust the machine
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes);
  let inflated = 0;
  return {
    names: [...entries.keys()],
    bytesOf: (name) => {
      const entry = entries.get(name);
      if (!entry) return null;
      const content = inflate(entry, mostInflated - inflated);
      inflated += content.length;
      // One wrong bit in a date is worse than a file that cannot be read.
      if (checksumOf(content) !== entry.checksum) throw brokenFile();
      return content;
    },
  };
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findDirectoryEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw tooLarge();
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw brokenFile();
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, "/");
    if ((view.getUint16(at + 8, true) & 1) === 1) throw encrypted();
    const start = view.getUint32(at + 42, true);
    if (start + 30 > bytes.length || view.getUint32(start, true) !== 0x04034b50) throw brokenFile();
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const to = from + view.getUint32(at + 20, true);
    if (to > bytes.length) throw brokenFile();
    if (!entries.has(name))
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        packed: bytes.subarray(from, to),
        checksum: view.getUint32(at + 16, true),
      });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record at the very end, before a remark of at most 64 KB. */
function findDirectoryEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= least; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw brokenFile();
}

/** What the file itself says about the size is not believed: the bytes are counted as they come. */
function inflate({ method, packed }: Entry, limit: number): Uint8Array {
  if (method === 0) {
    if (packed.length > limit) throw tooLarge();
    return packed;
  }
  if (method !== 8) throw brokenFile();
  const pieces: Uint8Array[] = [];
  let total = 0;
  const inflater = new Inflate((piece) => {
    total += piece.length;
    if (total > limit) throw tooLarge();
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += packedPiece)
      inflater.push(packed.subarray(at, at + packedPiece), at + packedPiece >= packed.length);
  } catch (problem) {
    throw problem instanceof DocumentProblem ? problem : brokenFile();
  }
  const content = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.length;
  }
  return content;
}

const checksumTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32, as zip files state it for each part. */
function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (checksumTable[(value ^ byte) & 0xff] as number);
  return (value ^ 0xffffffff) >>> 0;
}

function encrypted(): DocumentProblem {
  return new DocumentProblem("Файл защищён паролем. Снимите пароль, сохраните файл и выберите его снова.");
}

function tooLarge(): DocumentProblem {
  return new DocumentProblem(
    "Внутри файла слишком много данных для дорожной карты. Скопируйте её таблицу в новый документ и выберите его.",
  );
}
