import { realpathSync } from "node:fs";
import { resolve } from "node:path";

/** True for two names of one file, by links, too. */
export function sameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}
