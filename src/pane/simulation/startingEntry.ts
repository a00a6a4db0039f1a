import type { Language } from "../../language/languages";
import { numberFormat } from "../../language/numbers";
import type { SimulationEntry } from "./entry";
import { startingRanges } from "../../workbook/simulation/startingRanges";

const percents = ([low, , high]: readonly [number, number, number]) =>
  [low, high].map((share) => Math.round(share * 100));

/** The starting ranges as a reader types them, in percent of the plan. */
export function startingEntry(language: Language): SimulationEntry["typed"] {
  const [benefitsLow = 0, benefitsHigh = 0] = percents(startingRanges.benefits);
  const [costsLow = 0, costsHigh = 0] = percents(startingRanges.costs);
  const { format: typed } = numberFormat(language, { maximumFractionDigits: 0 });
  return {
    "benefits.low": typed(benefitsLow),
    "benefits.high": typed(benefitsHigh),
    "costs.low": typed(costsLow),
    "costs.high": typed(costsHigh),
  };
}
