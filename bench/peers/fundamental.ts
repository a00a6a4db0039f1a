import { dateOf } from "./dates";
import type { Peer } from "./peer";

export const fundamental: Peer = {
  name: "fundamental-js",
  package: "fundamental-js",
  load: async () => {
    const { irr, npv, xirr } = await import("fundamental-js");
    return {
      npv: ({ ratePerPeriod, amounts }) => {
        return () => npv(ratePerPeriod, amounts);
      },
      irr: ({ amounts }) => {
        return () => irr(amounts);
      },
      xirr: ({ amounts, days }) => {
        const flows = amounts.map((amount, i) => ({ amount, date: dateOf(days[i] as number) }));
        return () => xirr(flows);
      },
    };
  },
};
