import { crc32 as platformCrc32 } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32 } from "../../../../extension/workbook-file/patch/crc32.ts";

test("the checksum is the platform's own, whatever the bytes and their number", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 99 }), (bytes) => crc32(bytes) === platformCrc32(bytes)));
});
