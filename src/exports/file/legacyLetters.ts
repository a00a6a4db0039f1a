/** Which of the older encodings a file has, by the letters beyond ASCII in its words. */

/** Bytes beyond ASCII that are UTF-8 from first to last. */
const utf8Run =
  /(?<![\x80-\xff])(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+(?![\x80-\xff])/g;
/** One letter that can be a letter and a sign as well: what `utf8In` doubts, roughly. */
const doubtfulRun = /^[\xc6-\xdf][\x80-\xbf]$/;
const word = /[A-Za-z\x81\x8a\x8c-\x90\x98\x9a\x9c-\x9f\xc0-\xd6\xd8-\xf6\xf8-\xff]+/g;
/** Ğ İ Ş ğ ı ş of windows-1254; windows-1252 has six Icelandic and Old English letters in their place. */
const turkish = /[\xd0\xdd\xde\xf0\xfd\xfe]/;

/** A word is never longer: a run without a space is cut here, so that a file of one line takes no memory. */
const longestRun = 10_000;

/**
 * Letters beyond ASCII stand among Latin ones in Turkish and western words (windows-1254, -1252), and alone in Arabic and Persian
 * ones (windows-1256).
 */
export class LegacyLetters {
  private mayBeUtf8 = false;
  private isTurkish = false;
  private mixed = 0;
  private alone = 0;
  private lettersAlone = 0;
  private tail = "";

  add(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; at += 8192) {
      const binary = this.tail + String.fromCharCode(...chunk.subarray(at, at + 8192));
      const end = binary.length > longestRun ? binary.length : endOfWords(binary);
      this.count(binary.slice(0, end));
      this.tail = binary.slice(end);
    }
  }

  /** Undefined where both could be, and where some of the bytes may be UTF-8. */
  encoding(): string | undefined {
    this.count(this.tail);
    this.tail = "";
    if (this.mayBeUtf8) return undefined;
    if (this.alone <= this.mixed) return this.isTurkish ? "windows-1254" : "windows-1252";
    // In a long Persian file a few words touch Latin letters.
    return this.mixed <= this.alone / 50 && this.lettersAlone >= 12 ? "windows-1256" : undefined;
  }

  private count(binary: string): void {
    if (!/[\x80-\xff]/.test(binary)) return;
    this.mayBeUtf8 ||= !(binary.match(utf8Run) ?? []).every((run) => doubtfulRun.test(run));
    this.isTurkish ||= turkish.test(binary);
    for (const each of binary.match(word) ?? []) {
      if (!/[^A-Za-z]/.test(each)) continue;
      if (/[A-Za-z]/.test(each)) this.mixed++;
      else if (each.length > 1) {
        this.alone++;
        this.lettersAlone += each.length;
      }
    }
  }
}

/** After the last byte that belongs to no word and to no letter of UTF-8. */
function endOfWords(binary: string): number {
  let end = binary.length;
  while (end > 0 && binary.charCodeAt(end - 1) > 0x40) end--;
  return end;
}
