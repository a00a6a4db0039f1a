/** The currency that the reader has chosen last on this computer. */
import type { Language } from "../../language/languages";
import type { Remembered } from "../../hosts/port";
import { currencies } from "./currencies";

const key = "currency of models";

/** Undefined if there is none, or it went out of use. */
export function keptCurrency(kept: Remembered, language: Language): string | undefined {
  const code = kept.get(key);
  return currencies(language).find((each) => each.code === code)?.code;
}

export const keepCurrency = (kept: Remembered, code: string): void => kept.set(key, code);
