import type { Peer, Simulation } from "./peer";

/** A sum and a present value without compensation for rounding, and a simulation written in the simplest way. */
export const naive: Peer = {
  name: "a naive loop",
  load: () =>
    Promise.resolve({
      npv: ({ ratePerPeriod, amounts }) => {
        return () => {
          const factor = 1 / (1 + ratePerPeriod);
          let value = 0;
          for (let t = amounts.length - 1; t >= 0; t--) value = value * factor + (amounts[t] as number);
          return value;
        };
      },
      sum: ({ amounts }) => {
        return () => {
          let total = 0;
          for (let i = 0; i < amounts.length; i++) total += amounts[i] as number;
          return total;
        };
      },
      simulation: (question) => () => simulated(question),
    }),
};

interface Trial {
  npv: number;
  roi: number;
  payback: number;
}

function simulated({ benefits, costs, benefitRisk, costRisk, rate, trials }: Simulation): number {
  const periods = benefits[0]?.length ?? 0;
  const results: Trial[] = [];
  for (let trial = 0; trial < trials; trial++) {
    const gains = benefits.map((line, i) => scaled(line, triangular(benefitRisk[i])));
    const expenses = costs.map((line, i) => scaled(line, triangular(costRisk[i])));
    const flows = Array.from({ length: periods }, (_, t) => at(gains, t) - at(expenses, t));
    const cost = expenses.flat().reduce((total, amount) => total + amount, 0);
    results.push({
      npv: flows.reduce((total, flow, t) => total + flow / (1 + rate) ** t, 0),
      roi: flows.reduce((total, flow) => total + flow, 0) / cost,
      payback: payback(flows),
    });
  }
  const spreads = (["npv", "roi", "payback"] as const).map((measure) => {
    const sorted = results.map((trial) => trial[measure]).sort((a, b) => a - b);
    const counted = sorted.filter((value) => value < Infinity);
    return {
      percentiles: [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => percentile(sorted, share)),
      mean: counted.reduce((total, value) => total + value, 0) / counted.length,
      share: measure === "payback" ? counted.length / trials : sorted.filter((value) => value > 0).length / trials,
    };
  });
  return spreads[0]?.mean ?? NaN;
}

const scaled = (line: readonly number[], factor: number) => line.map((amount) => amount * factor);
const at = (lines: readonly (readonly number[])[], t: number) =>
  lines.reduce((total, line) => total + (line[t] ?? 0), 0);

function triangular([low = 0, likely = 0, high = 0]: readonly number[] = []): number {
  const share = Math.random();
  return share < (likely - low) / (high - low)
    ? low + Math.sqrt(share * (high - low) * (likely - low))
    : high - Math.sqrt((1 - share) * (high - low) * (high - likely));
}

export function payback(flows: ArrayLike<number>): number {
  let running = 0;
  let paid = 0;
  for (let t = 0; t < flows.length; t++) {
    const before = running;
    running += flows[t] as number;
    if (running < 0) paid = Infinity;
    else if (before < 0) paid = t - 1 - before / (running - before);
  }
  return paid;
}

function percentile(sorted: readonly number[], share: number): number {
  const rank = share * (sorted.length - 1);
  const [below = NaN, above = NaN] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]];
  return below === above ? below : below + (rank - Math.floor(rank)) * (above - below);
}
