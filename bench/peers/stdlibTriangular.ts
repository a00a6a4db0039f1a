import { payback } from "./naive";
import type { Peer, Simulation } from "./peer";

export const stdlibTriangular: Peer = {
  name: "stdlib triangular",
  package: "@stdlib/random-base-triangular",
  note: "its random numbers in typed arrays; percentiles and means by simple-statistics",
  load: async () => {
    const [{ default: triangular }, statistics] = await Promise.all([
      import("@stdlib/random-base-triangular"),
      import("simple-statistics"),
    ]);
    return {
      simulation: ({ benefits, costs, benefitRisk, costRisk, rate, trials }: Simulation) => {
        const lines = [...benefits, ...costs.map((line) => line.map((amount) => -amount))];
        const draws = [...benefitRisk, ...costRisk].map(([low = 0, likely = 0, high = 0]) =>
          triangular.factory(low, high, likely),
        );
        const spent = lines.map((line, l) =>
          l < benefits.length ? 0 : -line.reduce((total, amount) => total + amount, 0),
        );
        const periods = benefits[0]?.length ?? 0;
        const discount = Array.from({ length: periods }, (_, t) => (1 + rate) ** -t);
        return () => {
          const npvs = new Float64Array(trials);
          const rois = new Float64Array(trials);
          const paybacks = new Float64Array(trials);
          const flows = new Float64Array(periods);
          for (let trial = 0; trial < trials; trial++) {
            flows.fill(0);
            let cost = 0;
            for (let l = 0; l < lines.length; l++) {
              const factor = (draws[l] as () => number)();
              const line = lines[l] as readonly number[];
              cost += factor * (spent[l] as number);
              for (let t = 0; t < periods; t++) (flows[t] as number) += factor * (line[t] as number);
            }
            let npv = 0;
            let net = 0;
            for (let t = 0; t < periods; t++) {
              npv += (flows[t] as number) * (discount[t] as number);
              net += flows[t] as number;
            }
            npvs[trial] = npv;
            rois[trial] = net / cost;
            paybacks[trial] = payback(flows);
          }
          const spreads = [npvs, rois, paybacks].map((values) => {
            const counted = values.filter((value) => value < Infinity);
            return {
              percentiles: statistics.quantile(values, [0.05, 0.25, 0.5, 0.75, 0.95]),
              mean: statistics.mean(counted),
              share: (values === paybacks ? counted.length : values.filter((value) => value > 0).length) / trials,
            };
          });
          return spreads[0]?.mean;
        };
      },
    };
  },
};
