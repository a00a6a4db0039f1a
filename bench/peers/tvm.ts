import type { Peer } from "./peer";

export const tvm: Peer = {
  name: "tvm-financejs",
  package: "tvm-financejs",
  load: async () => {
    const { default: Finance } = await import("tvm-financejs");
    const finance = new Finance();
    return {
      npv: ({ ratePerPeriod, amounts: [first = 0, ...later] }) => {
        // Discounts the first amount too, as Excel's NPV does, and takes no list.
        return () => first + (finance.NPV(ratePerPeriod, ...later) as number);
      },
      irr: ({ amounts }) => {
        return () => finance.IRR(amounts);
      },
    };
  },
};
