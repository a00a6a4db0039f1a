/** The text in the bytes of a small file. Where the bytes don't prove their encoding, it is guessed, and the guess is named. */
import { decoderOf, repaired } from "../../exports/file/decoder";
import { encodingOf } from "../../exports/file/encoding";
import { kindOf, startOfKind } from "../../exports/file/kind";
import { sourceOf } from "../../exports/file/source";
import { lineOfFault } from "../../exports/file/text";

export interface Decoded {
  readonly text: string;
  /** The name that the Encoding Standard gives it. */
  readonly encoding: string;
  /** True if the bytes would be another text in another encoding. */
  readonly isGuess: boolean;
}

export type NotText =
  | { readonly refused: "workbook" | "unknownEncoding" | "undecided" }
  /** Bytes that are no text in the encoding; a character that no text has; a letter that was lost in an earlier saving. */
  | { readonly refused: "bytes" | "control" | "lostLetter"; readonly row: number; readonly encoding: string };

/** @param named the encoding that the user names; a byte order mark outranks it */
export function decode(bytes: Uint8Array, named?: string): Decoded | NotText {
  if (isWorkbook(bytes)) return { refused: "workbook" };
  const found = encodingOf(sourceOf("", bytes), named);
  return "refused" in found ? found : decodedAs(found.encoding, bytes, found.isGuess);
}

const isWorkbook = (bytes: Uint8Array): boolean => {
  const kind = kindOf(bytes.subarray(0, startOfKind));
  return kind === "xlsx" || kind === "xlsb" || kind === "ods" || kind === "zip" || kind === "xls";
};

function decodedAs(name: string, bytes: Uint8Array, isGuess: boolean): Decoded | NotText {
  const decoder = decoderOf(name);
  if (!decoder) return { refused: "unknownEncoding" };
  const { encoding } = decoder;
  try {
    const text = repaired(decoder.decode(bytes), encoding);
    // eslint-disable-next-line no-control-regex -- what no text has is looked for
    const odd = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd-\uffff]/.exec(text);
    if (!odd) return { text, encoding, isGuess };
    const row = lineBreaks(text.slice(0, odd.index)) + 1;
    return { refused: odd[0] === "\ufffd" ? "lostLetter" : "control", row, encoding };
  } catch {
    return { refused: "bytes", row: lineOfFault(sourceOf("", bytes), encoding), encoding };
  }
}

const lineBreaks = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0;
