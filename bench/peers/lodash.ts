import { fingerprint, type Peer } from "./peer";

export const lodash: Peer = {
  name: "lodash",
  package: "lodash",
  note: "over an array of records",
  load: async () => {
    const { default: _ } = await import("lodash");
    return {
      kpis: ({ opened, closed, outcome, amount }) => {
        const records = _.zipWith(opened, closed, outcome, amount, (opened, closed, outcome, amount) => ({
          opened,
          closed,
          outcome,
          amount,
        }));
        return () => {
          const { won = 0, lost = 0, open = 0 } = _.countBy(records, ({ outcome }) => outcome);
          const wins = _.filter(records, ({ outcome }) => outcome === "won");
          const cycles = _.map(wins, ({ opened, closed }) => (closed as number) - opened);
          const revenue = _.sumBy(wins, ({ amount }) => amount);
          return fingerprint({
            deals: records.length,
            won,
            lost,
            open,
            winRate: won / (won + lost),
            meanCycle: _.mean(cycles),
            medianCycle: median(_.sortBy(cycles)),
            revenue,
            averageDeal: revenue / won,
          });
        };
      },
    };
  },
};

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
