import type { Peer } from "./peer";

export const stdlib: Peer = {
  name: "stdlib gsumkbn",
  package: "@stdlib/blas-ext-base-gsumkbn",
  note: "compensated, as this core's sums are",
  load: async () => {
    const { default: gsumkbn } = await import("@stdlib/blas-ext-base-gsumkbn");
    return {
      sum: ({ amounts }) => {
        return () => gsumkbn(amounts.length, amounts, 1);
      },
    };
  },
};
