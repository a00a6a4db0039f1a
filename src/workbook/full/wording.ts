import type { Language } from "../../language/languages";
import type { SheetWords } from "../sheet/words";
import type { FullWords } from "./words";

/** What a sheet needs besides the figures. */
export interface Wording {
  readonly words: FullWords;
  /** Shared with the one-sheet form. */
  readonly shared: SheetWords;
  readonly language: Language;
  /** ISO 4217 or IRT. */
  readonly currency: string;
  readonly isSample: boolean;
}
