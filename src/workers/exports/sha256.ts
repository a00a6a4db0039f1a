import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import type { Source } from "../../exports/file/source";

/** Of a file's bytes, piece by piece: the browser's own would need all of them at once. */
export function sha256Of({ original, chunks }: Source): string {
  const hash = sha256.create();
  for (const chunk of original ? [original] : chunks()) hash.update(chunk);
  return bytesToHex(hash.digest());
}
