/** The digits that a Persian reader chose, kept for the next visit where the browser allows it. */
import { isDigits, writeDigits, type Digits } from "../language/numbers";
import { keep, kept } from "./stored";

const key = "digits";

/** Persian ones are usual in Persian text. */
export function recallDigits(): void {
  const chosen = kept(key);
  writeDigits(isDigits(chosen) ? chosen : "persian");
}

/** Returns whether the choice is kept. */
export const keepDigits = (digits: Digits): boolean => keep(key, digits);
