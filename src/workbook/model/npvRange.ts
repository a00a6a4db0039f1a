/** How far a model's NPV spreads: from the 10th to the 90th percentile of a simulation with the workbook's own lows and highs. */
import { isFault } from "../../core/fault";
import { percentiles } from "../../core/numbers/percentiles";
import { simulateBlocks, simulation } from "../../core/uncertainty/simulation";
import type { Lookup } from "../../formula/lookup";
import type { CellValue } from "../../grid/plan";
import { startingRanges } from "../simulation/startingRanges";
import type { Model } from "./models";
import { partOf, rowOf } from "./parts";

export interface NpvRange {
  readonly low: number;
  readonly high: number;
  /** It rests on ranges that nobody has chosen. */
  readonly isFromStart: boolean;
}

/** Undefined without a rate, or where the lines can't be read or don't give the NPV by themselves. */
export function npvRange(model: Model, look: Lookup): NpvRange | undefined {
  const cells = (key: string): readonly (readonly CellValue[])[] => {
    const part = partOf(model, key, look);
    return part ? look.values(part) : [];
  };
  const [rate] = rowOf(model, "rate", look);
  const [npv] = rowOf(model, "npv", look);
  const [lineByLine] = rowOf(model, "lineByLine", look);
  if (typeof rate !== "number" || typeof npv !== "number" || lineByLine === 0) return undefined;
  const of = (lines: string, risk: string, start: readonly number[]) => {
    const risks = cells(risk);
    const filled = cells(lines).flatMap((line, i) =>
      line.some((cell) => typeof cell === "number" && cell !== 0) ? [{ line, given: risks[i] ?? [] }] : [],
    );
    const isGiven = filled.every(({ given }) => given.length === 3 && given.every((each) => typeof each === "number"));
    return {
      isGiven,
      amounts: filled.map(({ line }) => line.map((cell) => (typeof cell === "number" ? cell : 0))),
      risk: filled.map(({ given }) => (isGiven ? given.map(Number) : start)),
    };
  };
  const benefits = of("simulatedBenefits", "simulatedBenefitRisk", startingRanges.benefits);
  const costs = of("simulatedCosts", "simulatedCostRisk", startingRanges.costs);
  if (benefits.amounts.length === 0 || costs.amounts.length === 0) return undefined;
  const ready = simulation({
    ...{ benefits: benefits.amounts, costs: costs.amounts, rate },
    ...{ benefitRisk: benefits.risk, costRisk: costs.risk },
    ...{ trials: 16_384, correlation: "adverse" },
  });
  if (isFault(ready)) return undefined;
  const [low, high] = percentiles(simulateBlocks(ready, 0, ready.blocks).npv, [0.1, 0.9]);
  if (low === undefined || high === undefined) return undefined;
  return { low, high, isFromStart: !benefits.isGiven || !costs.isGiven };
}
