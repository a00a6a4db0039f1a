import { none, type Spelling } from "../numbers/coded";
import { descending } from "../numbers/descending";
import { fault, finite, isFault, type Fault } from "../fault";
import { sourceStatistics, type Leads, type SourceStatistics } from "./sourceStatistics";

type NoRoi = "sourceIsFree" | "costsAreNegative" | "tooLarge";

export interface SourceRow {
  readonly source: Spelling | typeof none;
  readonly leads: number;
  readonly won: number;
  readonly conversion: number;
  /** Revenue of the won leads. */
  readonly revenue: number | Fault<"tooLarge">;
  readonly cost: number | Fault<"tooLarge">;
  readonly roi: number | Fault<NoRoi>;
}

/**
 * Leads, conversion and return by source, of leads that are all there at once
 * @param given one row per lead, that is with a source, an outcome or an amount; revenue, cost money, positive. Rows of zeros at
 * the end are none: they are blank cells as Excel sends them
 * @param margin share of revenue, 1 if absent
 * @returns what `finishSources` gives
 * Source: the definition of CRMLEADSOURCES in the catalogue.
 */
export function leadSources({
  margin,
  ...leads
}: Leads & { readonly margin?: number | undefined }): readonly SourceRow[] {
  return finishSources(sourceStatistics(leads), margin);
}

/**
 * Conversion = won / leads; ROI = (margin × revenue of won leads − cost) / cost, by source
 * @param statistics of all leads
 * @param margin share of revenue that remains after variable costs, 1 if absent
 * @returns rows by revenue, descending; ROI may be sourceIsFree | costsAreNegative | tooLarge
 * Source: the definition of CRMLEADSOURCES in the catalogue.
 */
export function finishSources(statistics: SourceStatistics, margin = 1): readonly SourceRow[] {
  const { spellings, leads, won, revenue, cost } = statistics;
  // The group without a source is the last of those with the same revenue.
  const groups = new Int32Array(leads.length);
  const revenues = new Float64Array(leads.length);
  let count = 0;
  for (let i = 1; i <= leads.length; i++) {
    const group = i % leads.length;
    if (leads[group] === 0) continue;
    groups[count] = group;
    revenues[count++] = revenue.total(group);
  }
  const earned = revenues.subarray(0, count);
  return Array.from(descending(earned), (i) => {
    const group = groups[i] as number;
    const [lead, win] = [leads[group] as number, won[group] as number];
    const [income, expense] = [finite(earned[i] as number), finite(cost ? cost.total(group) : 0)];
    return {
      source: group === 0 ? none : (spellings[group - 1] as Spelling),
      leads: lead,
      won: win,
      conversion: win / lead,
      revenue: income,
      cost: expense,
      roi: isFault(income) ? income : isFault(expense) ? expense : returnOn(margin * income, expense),
    };
  });
}

/** (gain − cost) / cost. */
function returnOn(gain: number, cost: number): number | Fault<NoRoi> {
  if (cost === 0) return fault("sourceIsFree");
  if (cost < 0) return fault("costsAreNegative");
  return finite((gain - cost) / cost);
}
