import { dateOf } from "./dates";
import type { Peer } from "./peer";

export const nodeIrr: Peer = {
  name: "node-irr",
  package: "node-irr",
  load: async () => {
    const { convertRate, irr, xirr } = await import("node-irr");
    return {
      irr: ({ amounts }) => {
        return () => irr(amounts);
      },
      xirr: ({ amounts, days }) => {
        const flows = amounts.map((amount, i) => ({ amount, date: dateOf(days[i] as number) }));
        return () => convertRate(xirr(flows).rate, "year");
      },
    };
  },
};
