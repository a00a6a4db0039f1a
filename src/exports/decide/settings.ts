import type { DecimalSign } from "../../language/separators";
import type { DateOrder, ZoneOffset } from "../columns/dateForms";
import type { WantedMapping } from "../mapping";
import type { AskedFor } from "../question";

/** What a user says of files, because they don't show it. */
export interface Settings extends WantedMapping {
  readonly encoding?: string | undefined;
  readonly dates?: DateOrder | undefined;
  readonly decimal?: DecimalSign | undefined;
  /** An ISO 4217 code: that of all amounts, or into which `rates` convert the others. */
  readonly currency?: string | undefined;
  /** What one unit of a currency is worth in `currency`. */
  readonly rates?: ReadonlyMap<string, number> | undefined;
  /** The order of dates where the reader lives, the last thing that decides. */
  readonly usualOrder?: DateOrder | undefined;
  /** Words of the columns of outcomes and stages, for those that are not known. */
  readonly outcomes?: { readonly [M in "won" | "lost" | "open"]?: readonly string[] } | undefined;
  /** Of survey answers: which question they answer. */
  readonly scores?: AskedFor | undefined;
  /** First and last day, as Excel's serial numbers. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** So many different ids of customers, deals or contacts fit the memory at hand; no limit where it is absent. */
  readonly mostKeys?: number | undefined;
  readonly offset: ZoneOffset;
  /** Today, as Excel's serial number. */
  readonly today: number;
}
