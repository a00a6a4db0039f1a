import { countsBy, descending, grouped, sumsBy, type Coded, type none, type Spelling } from "../numbers/coded";
import { fault, finite, isFault, type Fault } from "../fault";
import { wonCodes, type Outcomes } from "./outcomes";

export interface Leads {
  readonly sources: Coded;
  readonly outcome: Outcomes;
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
 * @param sources, outcome, revenue, cost one row per lead, that is with a source, an outcome or an amount; revenue, cost money,
 * positive. Rows of zeros at the end are none: they are blank cells as Excel sends them
 * @param margin share of revenue, 1 if absent
 * @returns rows by revenue, descending; ROI may be sourceIsFree | costsAreNegative | tooLarge
 * Source: the definition of CRMLEADSOURCES in the catalogue.
 */
export function leadSources({ sources, outcome, revenue, cost, margin = 1 }: Leads): readonly SourceRow[] {
  const isZero = (row: number) => revenue[row] === 0 && (cost?.[row] ?? 0) === 0;
  let end = sources.codes.length;
  while (end > 0 && sources.codes[end - 1] === -2 && (outcome.codes[end - 1] as number) < 0 && isZero(end - 1)) end--;
  const { codes, names } = grouped(sources, (row) => row < end && (outcome.codes[row] !== -1 || !isZero(row)));
  const isWon = wonCodes(outcome);
  const leads = countsBy(codes, names.length);
  const ofWon = codes.map((code, row) => (isWon[outcome.codes[row] as number] === 1 ? code : -1));
  const wins = countsBy(ofWon, names.length);
  const earned = sumsBy(ofWon, names.length, revenue);
  const spent = cost ? sumsBy(codes, names.length, cost) : new Float64Array(names.length);
  return Array.from(descending(earned), (code) => {
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
