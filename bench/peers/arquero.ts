import { fingerprint, type Kpis, type Peer } from "./peer";

export const arquero: Peer = {
  name: "arquero",
  package: "arquero",
  note: "over a table of columns; its own compiled expressions",
  load: async () => {
    const { op, table } = await import("arquero");
    interface Deal {
      readonly opened: number;
      readonly closed: number;
      readonly outcome: string;
    }
    return {
      kpis: ({ opened, closed, outcome, amount }) => {
        const all = table({ opened, closed, outcome, amount });
        return () => {
          const counts = all.groupby("outcome").rollup({ deals: op.count() }).objects();
          const [wins] = all
            .filter((deal: Deal) => deal.outcome === "won")
            .derive({ cycle: (deal: Deal) => deal.closed - deal.opened })
            .rollup({
              meanCycle: op.mean("cycle"),
              medianCycle: op.median("cycle"),
              revenue: op.sum("amount"),
              averageDeal: op.mean("amount"),
            })
            .objects();
          const of = (word: string) => Number(counts.find(({ outcome }) => outcome === word)?.["deals"] ?? 0);
          const [won, lost, open] = [of("won"), of("lost"), of("open")];
          const decided = { deals: won + lost + open, won, lost, open, winRate: won / (won + lost) };
          return fingerprint({ ...decided, ...wins } as unknown as Kpis);
        };
      },
    };
  },
};
