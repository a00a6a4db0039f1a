import { dateOf } from "./dates";
import type { Peer } from "./peer";

export const webcarrot: Peer = {
  name: "@webcarrot/xirr",
  package: "@webcarrot/xirr",
  load: async () => {
    const { xirr } = await import("@webcarrot/xirr");
    return {
      xirr: ({ amounts, days }) => {
        const flows = amounts.map((amount, i) => ({ amount, date: dateOf(days[i] as number) }));
        return () => xirr(flows);
      },
    };
  },
};
