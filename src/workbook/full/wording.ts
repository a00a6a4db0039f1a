import type { TemplateWords } from "../sheet/words";
import type { WorkbookWords } from "./words";

/** Everything a sheet is drafted from besides the figures. */
export interface Wording {
  readonly words: WorkbookWords;
  /** Shared with the one-sheet form. */
  readonly shared: TemplateWords;
  readonly currency: string;
  readonly isSample: boolean;
}
