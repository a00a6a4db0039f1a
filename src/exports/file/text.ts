/** The text of a file, a piece at a time. Line breaks become \n, whichever the file has. */
import { refuse } from "../refusal";
import { decoderOf, repaired } from "./decoder";
import { wholeLetters } from "./letters";
import type { Source } from "./source";

/** Throws the refusal `bytes` where a byte is no text in the encoding. */
export function* textIn(source: Source, encoding: string): Generator<string> {
  const decoder = decoderOf(encoding, true);
  if (!decoder) return refuse({ is: "unknownEncoding", file: source.name, encoding });
  const isUtf8 = decoder.encoding === "utf-8";
  // \r at the end of a piece: the next one tells whether \n follows.
  let held = "";
  let isFirst = true;
  const decoded = (chunk?: Uint8Array): string => {
    try {
      return repaired(
        // Node decodes UTF-8 twice as fast where a piece is whole.
        !chunk ? decoder.decode() : isUtf8 ? decoder.decode(chunk) : decoder.decode(chunk, { stream: true }),
        decoder.encoding,
      );
    } catch {
      return refuse({
        is: "bytes",
        file: source.name,
        line: lineOfFault(source, encoding),
        encoding: decoder.encoding,
      });
    }
  };
  for (const chunk of isUtf8 ? wholeLetters(source.chunks()) : source.chunks()) {
    let text = held + decoded(chunk);
    if (isFirst && text.startsWith("\ufeff")) text = text.slice(1);
    isFirst &&= text === "";
    held = text.endsWith("\r") ? "\r" : "";
    const whole = withOneBreak(held === "" ? text : text.slice(0, -1));
    if (whole !== "") yield whole;
  }
  const rest = withOneBreak(held + decoded());
  if (rest !== "") yield rest;
}

const withOneBreak = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

export const lineBreaks = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
};

/** The line of the first byte that has no meaning in the encoding: the piece that fails is read byte by byte. */
export function lineOfFault(source: Source, encoding: string): number {
  const failing = firstFailing(source, encoding);
  const decoder = decoderOf(encoding);
  let [line, last, piece] = [1, "", 0];
  try {
    for (const chunk of source.chunks()) {
      const step = piece++ < failing ? chunk.length : 1;
      for (let at = 0; at < chunk.length; at += step) {
        const text = decoder?.decode(chunk.subarray(at, at + step), { stream: true }) ?? "";
        line += text.match(/\r\n?|\n/g)?.length ?? 0;
        if (last === "\r" && text.startsWith("\n")) line--;
        last = text.slice(-1) || last;
      }
    }
  } catch {
    // The line that has been reached is the answer.
  }
  return line;
}

function firstFailing({ chunks }: Source, encoding: string): number {
  const decoder = decoderOf(encoding);
  let piece = 0;
  try {
    for (const chunk of chunks()) {
      decoder?.decode(chunk, { stream: true });
      piece++;
    }
  } catch {
    // This piece fails, or, after the last one, its end does.
  }
  return piece;
}
