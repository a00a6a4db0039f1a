/** A picture as a small PNG: at most 256 colours, the most frequent ones; each other becomes the nearest of them. */
import { crc32, deflateSync } from "node:zlib";
import type { Picture } from "./smallPictures";

const most = 256;

/** PNG (ISO/IEC 15948), colour type 3: a byte for each pixel, which is its place in the palette. */
export function indexedPng({ width, height, channels }: Picture): Buffer {
  const colours = Array.from({ length: width * height }, (_, i) =>
    Buffer.from(channels.buffer, channels.byteOffset + 4 * i, 3).readUIntBE(0, 3),
  );
  const frequency = new Map<number, number>();
  for (const colour of colours) frequency.set(colour, (frequency.get(colour) ?? 0) + 1);
  const byFrequency = [...frequency].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = byFrequency.slice(0, most);
  const places = new Map(byFrequency.map((colour) => [colour, nearest(colour, palette)]));
  // Each row begins with the number of its filter: none.
  const rows = Buffer.alloc(height * (width + 1));
  colours.forEach(
    (colour, i) => (rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = places.get(colour) ?? 0),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(parts))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const parts = (colour: number): readonly [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = parts(colour);
  let [place, least] = [0, Infinity];
  for (const [i, other] of palette.entries()) {
    const [r, g, b] = parts(other);
    const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
    if (distance < least) [place, least] = [i, distance];
  }
  return place;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
