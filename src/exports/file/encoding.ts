/** The encoding of a file: what its bytes prove, else a guess by its letters, which the report names, else none. */
import { decoderOf } from "./decoder";
import { isAscii, wholeLetters } from "./letters";
import { LegacyLetters } from "./legacyLetters";
import type { Source } from "./source";

export interface Encoding {
  /** The name that the Encoding Standard gives it. */
  readonly encoding: string;
  /** True if the bytes would be another text in another encoding. */
  readonly isGuess: boolean;
  /** True if all bytes are known to be text in it. */
  readonly isChecked: boolean;
}

export interface NoEncoding {
  readonly refused: "unknownEncoding" | "undecided";
}

/** @param named the encoding that the user names; a byte order mark outranks it */
export function encodingOf(source: Source, named?: string): Encoding | NoEncoding {
  const start = firstBytes(source);
  const stated = markedEncoding(start) ?? named;
  if (stated !== undefined) {
    const decoder = decoderOf(stated);
    return decoder ? { encoding: decoder.encoding, isGuess: false, isChecked: false } : { refused: "unknownEncoding" };
  }
  const unmarked = unmarkedUtf16(start);
  if (unmarked !== undefined) return { encoding: unmarked, isGuess: false, isChecked: false };
  const utf8 = utf8In(source);
  if (utf8 !== "none")
    return utf8 === "doubtful" ? { refused: "undecided" } : { encoding: "utf-8", isGuess: false, isChecked: true };
  const letters = new LegacyLetters();
  for (const chunk of source.chunks()) letters.add(chunk);
  const encoding = letters.encoding();
  return encoding === undefined ? { refused: "undecided" } : { encoding, isGuess: true, isChecked: false };
}

function firstBytes({ chunks }: Source): readonly number[] {
  const first: number[] = [];
  for (const chunk of chunks()) {
    first.push(...chunk.subarray(0, 3));
    if (first.length >= 3) break;
  }
  return first;
}

const startsWith = (bytes: readonly number[], ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

function markedEncoding(bytes: readonly number[]): string | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  return startsWith(bytes, 0xfe, 0xff) ? "utf-16be" : undefined;
}

/** Both a header and JSON start with two characters of ASCII. */
function unmarkedUtf16([first, second]: readonly number[]): string | undefined {
  if (first !== undefined && first !== 0 && second === 0) return "utf-16le";
  return first === 0 && second !== undefined && second !== 0 ? "utf-16be" : undefined;
}

/**
 * A letter and a sign of an older encoding can be one letter of UTF-8: İ’ of windows-1254 has the bytes of an Arabic letter. Such a
 * letter stands alone, and nothing else in the file proves UTF-8.
 */
function utf8In({ chunks }: Source): "ascii" | "proven" | "doubtful" | "none" {
  const decoder = decoderOf("utf-8", true);
  if (!decoder) return "none";
  let found: "ascii" | "proven" | "doubtful" = "ascii";
  let tail = "";
  const weigh = (text: string): void => {
    if (found === "proven") return;
    for (const run of text.match(/[^\0-~]+/g) ?? []) {
      found = /^[\u0180-\u0217\u021c-\u07ff]$/.test(run) ? "doubtful" : "proven";
      if (found === "proven") return;
    }
  };
  try {
    for (const piece of wholeLetters(chunks())) {
      if (isAscii(piece)) {
        weigh(tail);
        tail = "";
        continue;
      }
      const text = tail + decoder.decode(piece);
      // A run may go on in the next chunk.
      tail = /[^\0-~]+$/.exec(text.slice(-100))?.[0] ?? "";
      weigh(text.slice(0, text.length - tail.length));
    }
    weigh(tail);
    return found;
  } catch {
    return "none";
  }
}
