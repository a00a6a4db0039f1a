import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import type { Source } from "../../exports/file/source";

/** Of a file's bytes, piece by piece. */
export function sha256Of({ original, chunks }: Source): string {
  const hash = sha256.create();
  for (const chunk of original ? [original] : chunks()) hash.update(chunk);
  return bytesToHex(hash.digest());
}

/** The browser's own takes a tenth of the time, on another thread. Only a page of https has it, or one of this computer. */
export const digestOf = (bytes: Uint8Array<ArrayBuffer>): Promise<string> | undefined =>
  (globalThis.crypto as Crypto | undefined)?.subtle
    ?.digest("SHA-256", bytes)
    .then((digest) => bytesToHex(new Uint8Array(digest)));
