import { countsBy, descending, grouped, sumsBy, type Coded, type none, type Spelling } from "../numbers/coded";
import { fault, finite, isFault, type Fault } from "../fault";

export interface Leads {
  readonly sources: Coded;
  /** 1 where the lead was won. */
  readonly won: Uint8Array;
  readonly revenue: Float64Array;
  readonly cost?: Float64Array | undefined;
  /** Share of revenue that remains after variable costs; 1 if absent. */
  readonly margin?: number | undefined;
}

type NoReturn = "sourceIsFree" | "costsAreNegative" | "tooLarge";

export interface SourceRow {
  readonly source: Spelling | typeof none;
  readonly leads: number;
  readonly won: number;
  readonly conversion: number;
  /** Revenue of the won leads. */
  readonly revenue: number | Fault<"tooLarge">;
  readonly cost: number | Fault<"tooLarge">;
  readonly roi: number | Fault<NoReturn>;
}

/**
 * Conversion = won / leads; ROI = (margin × revenue of won leads − cost) / cost, by source
 * @param sources, won, revenue, cost one row per lead; won 1 or 0; revenue, cost money, positive
 * @param margin share of revenue, 1 if absent
 * @returns rows by revenue, descending; ROI may be sourceIsFree | costsAreNegative | tooLarge
 * Source: the definition of CRMLEADSOURCES in the catalogue.
 */
export function leadSources({ sources, won, revenue, cost, margin = 1 }: Leads): readonly SourceRow[] {
  const isLead = (row: number) => won[row] === 1 || revenue[row] !== 0 || (cost?.[row] ?? 0) !== 0;
  const { codes, names } = grouped(sources, isLead);
  const leads = countsBy(codes, names.length);
  const ofWon = codes.map((code, row) => (won[row] === 1 ? code : -1));
  const wins = countsBy(ofWon, names.length);
  const earned = sumsBy(ofWon, names.length, revenue);
  const spent = cost ? sumsBy(codes, names.length, cost) : new Float64Array(names.length);
  return descending(earned).map((code) => {
    const [lead, win] = [leads[code] as number, wins[code] as number];
    const [income, expense] = [finite(earned[code] as number), finite(spent[code] as number)];
    return {
      source: names[code] as SourceRow["source"],
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
function returnOn(gain: number, cost: number): number | Fault<NoReturn> {
  if (cost === 0) return fault("sourceIsFree");
  if (cost < 0) return fault("costsAreNegative");
  return finite((gain - cost) / cost);
}
