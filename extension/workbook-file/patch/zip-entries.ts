import { inflateSync } from "fflate";
import { WorkbookFileProblem } from "../workbook-file-problem.ts";
import { crc32 } from "./crc32.ts";

/** One part of a .zip file as its central directory tells of it; `packed` are the very bytes that stand in the file. */
export type ZipEntry = {
  readonly name: string;
  /** The name's bytes as they stand, in whatever encoding the flags say. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date, copied as they are. */
  readonly stamp: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly comment: Uint8Array;
  /** Versions and attributes, copied as they are. */
  readonly madeBy: number;
  readonly internal: number;
  readonly external: number;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_64 = 0x06064b50;
const BIG = 0xffffffff;
const ENCRYPTED = 1;
/** No sheet of a school is larger; more is a bomb. */
const LARGEST_PART = 400_000_000;

const damaged = () =>
  new WorkbookFileProblem(
    "Файл книги повреждён или скачан не до конца. Откройте его в Excel, сохраните и выберите снова.",
  );

/**
 * The parts of a .zip file in the order of its directory, nothing unpacked yet.
 * @throws WorkbookFileProblem where the file is truncated, damaged or locked with a password
 */
export function readZipEntries(file: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    const { offset, count } = findDirectory(view);
    const entries: ZipEntry[] = [];
    let at = offset;
    for (let index = 0; index < count; index += 1) {
      const { entry, next } = entryAt(file, view, at);
      entries.push(entry);
      at = next;
    }
    if (new Set(entries.map(({ name }) => name)).size !== entries.length) throw damaged();
    return entries;
  } catch (problem) {
    if (problem instanceof RangeError) throw damaged();
    throw problem;
  }
}

function findDirectory(view: DataView): { offset: number; count: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (offset !== BIG && count !== 0xffff) return { offset, count };
    const end64 = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(end64, true) !== END_64) throw damaged();
    return {
      count: Number(view.getBigUint64(end64 + 32, true)),
      offset: Number(view.getBigUint64(end64 + 48, true)),
    };
  }
  throw damaged();
}

function entryAt(file: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== CENTRAL) throw damaged();
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let start = view.getUint32(at + 42, true);
  const large = zip64Numbers(view, nameEnd, extraEnd);
  if (size === BIG) size = large.shift() ?? BIG;
  if (packedSize === BIG) packedSize = large.shift() ?? BIG;
  if (start === BIG) start = large.shift() ?? BIG;
  if (view.getUint32(start, true) !== LOCAL) throw damaged();
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (next > file.length || data + packedSize > file.length) throw damaged();
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED) {
    throw new WorkbookFileProblem("Книга защищена паролем. Откройте её, снимите пароль и сохраните.");
  }
  const nameBytes = file.slice(at + 46, nameEnd);
  const entry: ZipEntry = {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    flags,
    method: view.getUint16(at + 10, true),
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: file.subarray(data, data + packedSize),
    comment: file.slice(extraEnd, next),
    madeBy: view.getUint16(at + 4, true),
    internal: view.getUint16(at + 36, true),
    external: view.getUint32(at + 38, true),
  };
  return { entry, next };
}

/** Sizes and the offset that did not fit into 32 bits, in the order of the format's extra field 1. */
function zip64Numbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.min(3, Math.floor(view.getUint16(at + 2, true) / 8));
    return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
  }
  return [];
}

/**
 * The bytes of a part, unpacked and checked.
 * @throws WorkbookFileProblem where they are damaged or would take more memory than any workbook needs
 */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.size > LARGEST_PART) {
    throw new WorkbookFileProblem("Книга слишком велика. Уберите из неё лишние листы и картинки.");
  }
  if (entry.method !== 0 && entry.method !== 8) throw damaged();
  let bytes = entry.packed;
  try {
    if (entry.method === 8) bytes = inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch {
    throw damaged();
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged();
  return bytes;
}
