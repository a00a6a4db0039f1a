import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { crc32 } from "../../../../src/hosts/xlsx/package/crc32";
import { packed, zip } from "../../../../src/hosts/xlsx/package/zip";

/** zlib writes the checksum and the length at the end of a gzip file: RFC 1952. */
const checksum = (bytes: Uint8Array): number => gzipSync(bytes).readUInt32LE(gzipSync(bytes).length - 8);

it("the checksum is zlib's", () => {
  // The check value of this checksum, from the catalogue of parametrised CRC algorithms.
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(crc32(bytes)).toBe(checksum(bytes));
    }),
  );
});

it("an entry's headers give its checksum and its sizes, in front of it and in the directory", () => {
  const bytes = strToU8("Year,Amount\n".repeat(100));
  const entry = packed(bytes);
  const file = zip(new Map([["xl/ö.xml", entry]]));
  const view = new DataView(file.buffer);
  const directory = view.getUint32(file.length - 6, true);
  for (const start of [14, directory + 16])
    expect([0, 4, 8].map((field) => view.getUint32(start + field, true))).toEqual([
      checksum(bytes),
      entry.bytes.length,
      bytes.length,
    ]);
  expect(unzipSync(file)).toEqual({ "xl/ö.xml": bytes });
});
