import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./zip-entries.ts";

const UTF8_NAME = 0x0800;
const VERSION = 20;
/** 1 January 1980, the first day the format knows: new parts tell nothing of when they were made. */
const NO_STAMP = 0x00210000;

/** A part with new text: packed the way the old one was. */
export async function packAgain(entry: ZipEntry, text: string): Promise<ZipEntry> {
  if (entry.method !== 0) return { ...entry, ...(await deflated(text)) };
  const packed = new TextEncoder().encode(text);
  return { ...entry, size: packed.length, crc: crc32(packed), packed };
}

/** A part the file did not have. */
export async function packNew(name: string, text: string): Promise<ZipEntry> {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    flags: UTF8_NAME,
    method: 8,
    stamp: NO_STAMP,
    ...(await deflated(text)),
    comment: new Uint8Array(0),
    madeBy: VERSION,
    internal: 0,
    external: 0,
  };
}

const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;

/**
 * Packed by the platform, several times faster than a script does it. Its .gz format is the same stream with a header in front and
 * the checksum and the size behind (RFC 1952), so that these need not be counted again.
 */
async function deflated(text: string): Promise<Pick<ZipEntry, "packed" | "crc" | "size">> {
  const packing = new CompressionStream("gzip");
  const [bytes] = await Promise.all([
    new Response(packing.readable).arrayBuffer().then((buffer) => new Uint8Array(buffer)),
    feed(packing.writable, text),
  ]);
  const end = bytes.length - GZIP_TRAILER;
  const trailer = new DataView(bytes.buffer, end);
  return {
    packed: bytes.subarray(GZIP_HEADER, end),
    crc: trailer.getUint32(0, true),
    size: trailer.getUint32(4, true),
  };
}

/** Letters given to the packer at a time: the text of a large sheet is never held a second time as bytes. */
const PIECE = 1 << 18;

async function feed(writable: WritableStream<BufferSource>, text: string): Promise<void> {
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  for (let at = 0; at < text.length; ) {
    const end = Math.min(text.length, at + PIECE);
    // The halves of one sign stay together.
    const next = end < text.length && isHighHalf(text.charCodeAt(end - 1)) ? end + 1 : end;
    await writer.write(encoder.encode(text.slice(at, next)));
    at = next;
  }
  await writer.close();
}

const isHighHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** A .zip file of the parts in their order. What was packed stays packed as it was. */
export function zipFile(entries: readonly ZipEntry[]): Uint8Array {
  const locals = entries.map((entry) => localRecord(entry));
  const offsets: number[] = [];
  let offset = 0;
  entries.forEach((entry, index) => {
    offsets.push(offset);
    offset += (locals[index] as Uint8Array).length + entry.packed.length;
  });
  const directory = entries.map((entry, index) => centralRecord(entry, offsets[index] as number));
  const directorySize = directory.reduce((sum, record) => sum + record.length, 0);
  const file = new Uint8Array(offset + directorySize + 22);
  let at = 0;
  const put = (bytes: Uint8Array) => {
    file.set(bytes, at);
    at += bytes.length;
  };
  entries.forEach((entry, index) => {
    put(locals[index] as Uint8Array);
    put(entry.packed);
  });
  for (const record of directory) put(record);
  const end = new DataView(file.buffer, at);
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, directorySize, true);
  end.setUint32(16, offset, true);
  return file;
}

function localRecord(entry: ZipEntry): Uint8Array {
  const record = new Uint8Array(30 + entry.nameBytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x04034b50, true);
  commonFields(view, 4, entry);
  record.set(entry.nameBytes, 30);
  return record;
}

function centralRecord(entry: ZipEntry, offset: number): Uint8Array {
  const { nameBytes, comment } = entry;
  const record = new Uint8Array(46 + nameBytes.length + comment.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, entry.madeBy, true);
  commonFields(view, 6, entry);
  view.setUint16(32, comment.length, true);
  view.setUint16(36, entry.internal, true);
  view.setUint32(38, entry.external, true);
  view.setUint32(42, offset, true);
  record.set(nameBytes, 46);
  record.set(comment, 46 + nameBytes.length);
  return record;
}

/** The fields both records share. Sizes stand in front, so no part needs a descriptor behind it (flag 8). */
function commonFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & ~8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
