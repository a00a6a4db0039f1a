import { dateOf } from "./dates";
import type { Peer } from "./peer";

export const financejs: Peer = {
  name: "financejs",
  package: "financejs",
  note: "rounds every answer to two decimals, rates in per cent",
  load: async () => {
    const { Finance } = await import("financejs");
    const finance = new Finance();
    return {
      npv: ({ ratePerPeriod, amounts }) => {
        return () => finance.NPV(100 * ratePerPeriod, ...amounts);
      },
      irr: ({ amounts }) => {
        return () => (finance.IRR(...amounts) as number) / 100;
      },
      xirr: ({ amounts, days }) => {
        const dates = days.map(dateOf);
        return () => (finance.XIRR(amounts, dates, 0) as number) / 100;
      },
    };
  },
};
