import type { SheetWords } from "../sheet/words";
import type { FullWords } from "./words";

/** Everything a sheet is drafted from besides the figures. */
export interface Wording {
  readonly words: FullWords;
  /** Shared with the one-sheet form. */
  readonly shared: SheetWords;
  readonly currency: string;
  readonly isSample: boolean;
}
