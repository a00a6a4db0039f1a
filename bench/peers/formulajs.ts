import type { Peer } from "./peer";

export const formulajs: Peer = {
  name: "formulajs",
  package: "@formulajs/formulajs",
  load: async () => {
    const { IRR, NPV, SUM, XIRR } = await import("@formulajs/formulajs");
    return {
      npv: ({ ratePerPeriod, amounts: [first = 0, ...later] }) => {
        // Discounts the first amount too, as Excel's NPV does.
        return () => first + (NPV(ratePerPeriod, later) as number);
      },
      irr: ({ amounts }) => {
        return () => IRR(amounts);
      },
      xirr: ({ amounts, days }) => {
        return () => XIRR(amounts, days);
      },
      sum: ({ amounts }) => {
        return () => SUM(amounts);
      },
    };
  },
};
