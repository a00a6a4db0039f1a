import type { Coded } from "../numbers/coded";
import { grownSums, mergeSums, Sums } from "../numbers/sums";
import { mergeWords, type KeyOf, type Words } from "../numbers/words";
import { wonCodes, type Outcomes } from "./outcomes";

/** Leads, or deals with their source, as columns, one row each: a whole range, or a part of a file. */
export interface Leads {
  /** −2 for a 0, as which Excel sends a blank cell: such rows at the end are no leads if nothing else is in them. */
  readonly sources: Coded;
  /** A row with a code of −1, without a source and without amounts, is empty. A file's rows are records: give them a code. */
  readonly outcome: Outcomes;
  /** Money; NaN where a file has no amount. */
  readonly revenue: Float64Array;
  readonly cost?: Float64Array | undefined;
}

/** Leads by source. The memory is that of the different sources; no row is kept. */
export interface SourceStatistics extends Words {
  /** By code of the source + 1; the first is the group of leads without a source. */
  leads: Int32Array;
  won: Int32Array;
  /** Σ revenue of won leads, money. */
  revenue: Sums;
  /** Σ costs of all leads, money; absent without a column of costs. */
  cost: Sums | undefined;
  /** Blank rows at the end whose outcome is 0: leads without a source, if another row follows. */
  blankAtEnd: number;
  /** True if there is no other row than such blank ones. */
  isBlank: boolean;
}

/**
 * Leads, won leads, Σ revenue of won leads and Σ costs by source
 * @param leads one row per lead, that is with a source, an outcome or an amount; amounts money of one currency
 * @returns counts and money by source
 * Source: the definition of CRMLEADSOURCES in the catalogue; Neumaier (1974), ZAMM 54, 39–51, for the sums.
 */
export function sourceStatistics({ sources, outcome, revenue: amounts, cost: costs }: Leads): SourceStatistics {
  const groups = sources.spellings.length + 1;
  const [leads, won] = [new Int32Array(groups), new Int32Array(groups)];
  const [revenue, cost] = [new Sums(groups), costs && new Sums(groups)];
  const isWon = wonCodes(outcome);
  let [blankAtEnd, isBlank] = [0, true];
  for (let row = 0; row < sources.codes.length; row++) {
    const source = sources.codes[row] as number;
    const result = outcome.codes[row] as number;
    const amount = amounts[row] as number;
    const spent = costs ? (costs[row] as number) : 0;
    if (source < 0 && result < 0 && !amount && !spent) {
      if (source === -2) {
        if (result === -2) blankAtEnd++;
        continue;
      }
      leads[0] = (leads[0] as number) + blankAtEnd;
      [blankAtEnd, isBlank] = [0, false];
      if (result === -1) continue;
    }
    if (blankAtEnd > 0) {
      leads[0] = (leads[0] as number) + blankAtEnd;
      blankAtEnd = 0;
    }
    isBlank = false;
    const group = source < 0 ? 0 : source + 1;
    leads[group] = (leads[group] as number) + 1;
    if (cost && spent === spent) cost.add(group, spent);
    if (isWon[result] !== 1) continue;
    won[group] = (won[group] as number) + 1;
    if (amount === amount) revenue.add(group, amount);
  }
  return { spellings: sources.spellings, leads, won, revenue, cost, blankAtEnd, isBlank };
}

/**
 * Adds the statistics of other leads, which come after those of `into`
 * @param into changed; from left as it is; keyOf tells which spellings are one word, needed where the dictionaries differ
 * @returns `into`: the statistics of all rows to 1e-12. In whichever order parts are merged, the sources are the same; their
 * order of first appearance and their spelling are those of the first part
 * Source: Neumaier (1974), ZAMM 54, 39–51, for the sums.
 */
export function mergeSources(into: SourceStatistics, from: SourceStatistics, keyOf: KeyOf): SourceStatistics {
  const codes = mergeWords(into, from.spellings, keyOf);
  const groups = Math.max(into.spellings.length + 1, into.leads.length, from.leads.length);
  into.leads = grown(into.leads, groups);
  into.won = grown(into.won, groups);
  into.revenue = grownSums(into.revenue, groups);
  if (into.cost ?? from.cost) into.cost = grownSums(into.cost ?? new Sums(0), groups);
  for (let group = 0; group < from.leads.length; group++) {
    const own = group === 0 || !codes ? group : (codes[group - 1] as number) + 1;
    into.leads[own] = (into.leads[own] as number) + (from.leads[group] as number);
    into.won[own] = (into.won[own] as number) + (from.won[group] as number);
    mergeSums(into.revenue, own, from.revenue, group);
    if (into.cost && from.cost) mergeSums(into.cost, own, from.cost, group);
  }
  if (from.isBlank) into.blankAtEnd += from.blankAtEnd;
  else {
    into.leads[0] = (into.leads[0] as number) + into.blankAtEnd;
    into.blankAtEnd = from.blankAtEnd;
  }
  into.isBlank &&= from.isBlank;
  return into;
}

/** The same counts with room for so many groups. */
function grown(counts: Int32Array, groups: number): Int32Array {
  if (counts.length >= groups) return counts;
  const longer = new Int32Array(groups);
  longer.set(counts);
  return longer;
}
