/** What the rows of a table on an engine give. */
import type { DecidedOutcome } from "../decide/outcome";
import type { Figures } from "../result";
import type { Statistics } from "../statistics";

export interface Found {
  readonly rows: number;
  readonly figures: Figures;
  readonly statistics?: Statistics;
  readonly outcome: DecidedOutcome | undefined;
  readonly currency: string | undefined;
}
