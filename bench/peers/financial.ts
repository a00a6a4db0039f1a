import type { Peer } from "./peer";

export const financial: Peer = {
  name: "financial",
  package: "financial",
  load: async () => {
    const { irr, npv } = await import("financial");
    return {
      npv: ({ ratePerPeriod, amounts }) => {
        return () => npv(ratePerPeriod, amounts);
      },
      irr: ({ amounts }) => {
        return () => irr(amounts);
      },
    };
  },
};
