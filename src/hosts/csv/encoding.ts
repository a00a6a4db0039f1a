/** The text in a file's bytes. Where the bytes don't prove their encoding, the guess is told, or there is none. */

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
  const encoding = markedEncoding(bytes) ?? named;
  if (encoding !== undefined) return decodedAs(encoding, bytes, false);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== undefined) return decodedAs(unmarked, bytes, false);
  const utf8 = asUtf8(bytes);
  if (utf8 !== undefined) return isDoubtful(utf8) ? { refused: "undecided" } : decodedAs("utf-8", bytes, false);
  const legacy = legacyEncoding(binaryText(bytes));
  return legacy === undefined ? { refused: "undecided" } : decodedAs(legacy, bytes, true);
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** A zip file, as .xlsx is one, or the container of an old .xls. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  return startsWith(bytes, 0xfe, 0xff) ? "utf-16be" : undefined;
}

/** Both a header and JSON start with two characters of ASCII. */
function unmarkedUtf16([first, second]: Uint8Array): string | undefined {
  if (first !== 0 && second === 0) return "utf-16le";
  return first === 0 && second !== undefined && second !== 0 ? "utf-16be" : undefined;
}

function decodedAs(name: string, bytes: Uint8Array, isGuess: boolean): Decoded | NotText {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(name, { fatal: true });
  } catch {
    return { refused: "unknownEncoding" };
  }
  const { encoding } = decoder;
  try {
    const decoded = decoder.decode(bytes);
    const text = encoding === "windows-1252" ? decoded.replace(/[\x80-\x9f]/g, westernSign) : decoded;
    // eslint-disable-next-line no-control-regex -- what no text has is looked for
    const odd = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd-\uffff]/.exec(text);
    if (!odd) return { text, encoding, isGuess };
    const row = lineBreaks(text.slice(0, odd.index)) + 1;
    return { refused: odd[0] === "\ufffd" ? "lostLetter" : "control", row, encoding };
  } catch {
    return { refused: "bytes", row: firstRowThatIsNot(encoding, bytes), encoding };
  }
}

/** Some versions of Node 20 to 24 read windows-1252 as ISO 8859-1: control characters in place of these (nodejs/node#56542). */
const westernSigns = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const westernSign = (control: string): string => westernSigns[control.charCodeAt(0) - 0x80] ?? control;

const lineBreaks = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0;

/** The line of the first byte that has no meaning in the encoding, found by halves. */
function firstRowThatIsNot(encoding: string, bytes: Uint8Array): number {
  const start = (length: number): string | undefined => {
    try {
      // A stream may end in the middle of a character.
      return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  let [whole, broken] = [0, bytes.length + 1];
  while (broken - whole > 1) {
    const middle = (whole + broken) >> 1;
    if (middle <= bytes.length && start(middle) !== undefined) whole = middle;
    else broken = middle;
  }
  return lineBreaks(start(whole) ?? "") + 1;
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * A letter and a sign of an older encoding can be one letter of UTF-8: İ’ of windows-1254 has the bytes of an Arabic letter. Such a
 * letter stands alone, and nothing else in the file proves UTF-8.
 */
function isDoubtful(text: string): boolean {
  const beyond = text.match(/[^\0-~]+/g) ?? [];
  return beyond.length > 0 && beyond.every((run) => /^[\u0180-\u0217\u021c-\u07ff]$/.test(run));
}

/** Each byte as the character of its number. */
function binaryText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** Bytes beyond ASCII that are UTF-8 from first to last. */
const utf8Run =
  /(?<![\x80-\xff])(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+(?![\x80-\xff])/g;
/** One letter that can be a letter and a sign as well: the range of `isDoubtful`, roughly. */
const doubtfulRun = /^[\xc6-\xdf][\x80-\xbf]$/;
const word = /[A-Za-z\x81\x8a\x8c-\x90\x98\x9a\x9c-\x9f\xc0-\xd6\xd8-\xf6\xf8-\xff]+/g;
/** Ğ İ Ş ğ ı ş of windows-1254; windows-1252 has six Icelandic and Old English letters in their place. */
const turkish = /[\xd0\xdd\xde\xf0\xfd\xfe]/;

/**
 * Letters beyond ASCII stand among Latin ones in Turkish and western words (windows-1254, -1252), and alone in Arabic and Persian
 * ones (windows-1256). Undefined where both could be, and where some of the bytes may be UTF-8.
 */
function legacyEncoding(binary: string): string | undefined {
  if (!(binary.match(utf8Run) ?? []).every((run) => doubtfulRun.test(run))) return undefined;
  const words = (binary.match(word) ?? []).filter((each) => /[^A-Za-z]/.test(each));
  const mixed = words.filter((each) => /[A-Za-z]/.test(each)).length;
  const alone = words.filter((each) => each.length > 1 && !/[A-Za-z]/.test(each));
  if (alone.length <= mixed) return turkish.test(binary) ? "windows-1254" : "windows-1252";
  return mixed === 0 && alone.join("").length >= 12 ? "windows-1256" : undefined;
}
