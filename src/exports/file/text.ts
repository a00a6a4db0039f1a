/** The text of a file, a piece at a time. Line breaks become \n, whichever the file has. */
import { refuse } from "../refusal";
import { decoderOf, repaired } from "./decoder";
import { isAscii, wholeLetters } from "./letters";
import type { Source } from "./source";

/** Throws the refusal `bytes` where a byte is no text in the encoding. */
export function* textIn(source: Source, encoding: string): Generator<string> {
  const decoding = new Decoding(source, encoding);
  for (const chunk of decoding.chunks()) {
    const text = decoding.add(chunk);
    if (text !== "") yield text;
  }
  const rest = decoding.end();
  if (rest !== "") yield rest;
}

/** The text of a file's bytes, from the first to the last. */
export class Decoding {
  /** \r at the end of a piece: the next one tells whether \n follows. */
  private held = "";
  private isFirst = true;
  private readonly decoder: NonNullable<ReturnType<typeof decoderOf>>;

  constructor(
    private readonly source: Source,
    private readonly encoding: string,
  ) {
    this.decoder = decoderOf(encoding, true) ?? refuse({ is: "unknownEncoding", file: source.name, encoding });
  }

  /** True where the text ends with a line break that may not be whole. */
  get isInBreak(): boolean {
    return this.held !== "";
  }

  /** The file's bytes in pieces that can be decoded. */
  chunks(): Iterable<Uint8Array> {
    return this.isUtf8 ? wholeLetters(this.source.chunks()) : this.source.chunks();
  }

  add(bytes: Uint8Array): string {
    const decoded = this.held + this.decoded(bytes);
    const text = this.isFirst && decoded.startsWith("\ufeff") ? decoded.slice(1) : decoded;
    this.isFirst &&= text === "";
    this.held = text.endsWith("\r") ? "\r" : "";
    return withOneBreak(this.held === "" ? text : text.slice(0, -1));
  }

  /** Throws the refusal where a byte is no text, as `add` does. */
  check(bytes: Uint8Array): void {
    if (!isAscii(bytes)) this.decoded(bytes);
  }

  end(): string {
    return withOneBreak(this.held + this.decoded());
  }

  private decoded(bytes?: Uint8Array): string {
    const { decoder, source, encoding } = this;
    try {
      return repaired(
        // Node decodes UTF-8 twice as fast where a piece is whole.
        !bytes ? decoder.decode() : this.isUtf8 ? decoder.decode(bytes) : decoder.decode(bytes, { stream: true }),
        decoder.encoding,
      );
    } catch {
      const line = lineOfFault(source, encoding);
      return refuse({ is: "bytes", file: source.name, line, encoding: decoder.encoding });
    }
  }

  private get isUtf8(): boolean {
    return this.decoder.encoding === "utf-8";
  }
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
