/** The platform's decoder, the one thing outside the language that this room uses. */
interface Decoder {
  readonly encoding: string;
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => Decoder;

/** Undefined for a name that the Encoding Standard doesn't have. @param keepsMark true to leave a byte order mark in the text */
export function decoderOf(name: string, keepsMark = false): Decoder | undefined {
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: keepsMark });
  } catch {
    return undefined;
  }
}

/** Some versions of Node 20 to 24 read windows-1252 as ISO 8859-1: control characters in place of these (nodejs/node#56542). */
const westernSigns = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const westernSign = (control: string): string => westernSigns[control.charCodeAt(0) - 0x80] ?? control;

/** The text of some bytes in an encoding of the standard, whichever version of the platform decodes it. */
export const repaired = (text: string, encoding: string): string =>
  encoding === "windows-1252" ? text.replace(/[\x80-\x9f]/g, westernSign) : text;
