/** A zip file's entries as they lie in it, so that those nobody changes can be copied as they are. */
import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { Refused } from "./refusal";

/** APPNOTE.TXT 4.4: what of an entry is said again when it is written. */
export interface Packed {
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** The size when unpacked. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

export interface ZipEntry extends Packed {
  readonly path: string;
  readonly unpacked: Uint8Array;
}

/** Limit for the unpacked bytes of all entries together. */
const most = 200 * 2 ** 20;

const signature = { entry: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, end64At: 0x07064b50 };

export function unzip(file: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length >= 8 && view.getUint32(0) === 0xd0cf11e0) throw new Refused("oldOrEncrypted");
  if (file.length < 4 || ![signature.entry, signature.end].includes(view.getUint32(0, true))) {
    throw new Refused("notZip");
  }
  try {
    return entriesOf(file, view);
  } catch (failure) {
    // This offset points past the end.
    throw failure instanceof RangeError ? new Refused("truncated") : failure;
  }
}

function entriesOf(file: Uint8Array, view: DataView): readonly ZipEntry[] {
  const { count, at: first } = directory(view);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let left = most;
  for (let at = first, i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== signature.central) throw new Refused("damaged");
    const [flags, method, crc] = [
      view.getUint16(at + 8, true),
      view.getUint16(at + 10, true),
      view.getUint32(at + 16, true),
    ];
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const path = partName(new TextDecoder().decode(slice(file, at + 46, nameLength)));
    const extra = { from: at + 46 + nameLength, to: at + 46 + nameLength + extraLength };
    const [size, packedSize, offset] = places(view, at, extra);
    if ((flags & 1) !== 0) throw new Refused("encrypted");
    if (method !== 0 && method !== 8) throw new Refused("damaged");
    if (seen.has(path.toLowerCase())) throw new Refused("damaged");
    seen.add(path.toLowerCase());
    if (view.getUint32(offset, true) !== signature.entry) throw new Refused("damaged");
    const data = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const bytes = slice(file, data, packedSize);
    const unpacked = method === 0 ? stored(bytes, left) : inflated(bytes, size, left);
    if (unpacked.length !== size || crc32(unpacked) !== crc) throw new Refused("damaged");
    left -= unpacked.length;
    entries.push({ path, method, crc, size, bytes, unpacked });
    at = extra.to + commentLength;
  }
  return entries;
}

/** Some writers separate folders by backslashes, against APPNOTE.TXT 4.4.17, or begin with a slash. */
const partName = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "");

/** How many entries there are and where the first of their directory stands. */
function directory(view: DataView): { readonly count: number; readonly at: number } {
  // A comment of up to 64 KiB may follow.
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== signature.end) continue;
    const [count, offset] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    if (count !== 0xffff && offset !== 0xffffffff) return { count, at: offset };
    if (at < 20 || view.getUint32(at - 20, true) !== signature.end64At) return { count, at: offset };
    const end = long(view, at - 20 + 8);
    if (view.getUint32(end, true) !== signature.end64) throw new Refused("damaged");
    return { count: long(view, end + 32), at: long(view, end + 48) };
  }
  throw new Refused("truncated");
}

/** Size, packed size and offset: in the extra field 1 where they don't fit their own fields. */
function places(
  view: DataView,
  at: number,
  extra: { readonly from: number; readonly to: number },
): readonly [number, number, number] {
  const short = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  if (!short.includes(0xffffffff)) return short as [number, number, number];
  for (let field = extra.from; field + 4 <= extra.to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    return short.map((value) => {
      if (value !== 0xffffffff) return value;
      next += 8;
      return long(view, next - 8);
    }) as [number, number, number];
  }
  throw new Refused("damaged");
}

function long(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Refused("damaged");
  return Number(value);
}

function slice(file: Uint8Array, from: number, length: number): Uint8Array {
  if (from + length > file.length) throw new Refused("truncated");
  return file.subarray(from, from + length);
}

function stored(bytes: Uint8Array, left: number): Uint8Array {
  if (bytes.length > left) throw new Refused("tooLarge");
  return bytes;
}

/** Counts bytes while unpacking, because the size stated in the file may be wrong. */
function inflated(bytes: Uint8Array, size: number, left: number): Uint8Array {
  if (size > left) throw new Refused("tooLarge");
  const whole = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) whole.set(chunk, length);
    length += chunk.length;
    if (length > left) throw new Refused("tooLarge");
  });
  // Deflate compresses by a factor of about 1,000 at most.
  const step = 2 ** 14;
  try {
    for (let at = 0; at === 0 || at < bytes.length; at += step) {
      inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch (failure) {
    throw failure instanceof Refused ? failure : new Refused("damaged");
  }
  if (length !== size) throw new Refused("damaged");
  return whole;
}
