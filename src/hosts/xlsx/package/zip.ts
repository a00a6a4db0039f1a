import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { Packed } from "./unzip";

export function packed(unpacked: Uint8Array): Packed {
  return { method: 8, crc: crc32(unpacked), size: unpacked.length, bytes: deflateSync(unpacked) };
}

/** 1 January 1980: the same parts give the same bytes. */
const date = 0x21;
/** Names are UTF-8. */
const flags = 0x800;

/** A zip file of entries that are packed already. */
export function zip(entries: ReadonlyMap<string, Packed>): Uint8Array {
  const named = [...entries].map(([path, entry]) => ({ ...entry, name: new TextEncoder().encode(path) }));
  const before = named.reduce((sum, { name, bytes }) => sum + 30 + name.length + bytes.length, 0);
  const directory = named.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const file = new Uint8Array(before + directory + 22);
  const view = new DataView(file.buffer);
  let at = 0;
  let central = before;
  for (const { name, method, crc, size, bytes } of named) {
    const fields = (from: number): void => {
      view.setUint16(from, 20, true);
      view.setUint16(from + 2, flags, true);
      view.setUint16(from + 4, method, true);
      view.setUint16(from + 8, date, true);
      view.setUint32(from + 10, crc, true);
      view.setUint32(from + 14, bytes.length, true);
      view.setUint32(from + 18, size, true);
      view.setUint16(from + 22, name.length, true);
    };
    view.setUint32(at, 0x04034b50, true);
    fields(at + 4);
    file.set(name, at + 30);
    file.set(bytes, at + 30 + name.length);
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    fields(central + 6);
    view.setUint32(central + 42, at, true);
    file.set(name, central + 46);
    at += 30 + name.length + bytes.length;
    central += 46 + name.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, named.length, true);
  view.setUint16(central + 10, named.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, before, true);
  return file;
}
