/** Every pair of options, by order of outlay, and the rates at which both are worth the same. */
import type { Fault } from "../../core/fault";
import type { Series } from "../../core/numbers/series";
import { byOutlay, crossoverRates } from "../../core/returns/alternatives";
import { pairsOf } from "./pairList";

export interface Crossover {
  /** Indices of the options. */
  readonly smaller: number;
  readonly larger: number;
  readonly rates: readonly number[] | Fault;
}

/** @param flows net per period of each option */
export function crossovers(flows: readonly Series[]): readonly Crossover[] {
  const order = byOutlay(flows);
  return pairsOf(flows.length).map((pair) => {
    const [smaller = 0, larger = 0] = [order[pair.smaller - 1], order[pair.larger - 1]];
    return { smaller, larger, rates: crossoverRates({ larger: flows[larger] ?? [], smaller: flows[smaller] ?? [] }) };
  });
}
