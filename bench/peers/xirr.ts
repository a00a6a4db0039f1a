import { dateOf } from "./dates";
import type { Peer } from "./peer";

export const xirr: Peer = {
  name: "xirr",
  package: "xirr",
  load: async () => {
    const { default: xirr } = await import("xirr");
    return {
      xirr: ({ amounts, days }) => {
        const flows = amounts.map((amount, i) => ({ amount, when: dateOf(days[i] as number) }));
        return () => xirr(flows);
      },
    };
  },
};
