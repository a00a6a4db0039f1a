/** The workings of uncertainty: tables whose columns are described. */
import type { Catalogue } from "..";
import { abs, minus } from "./term";
import type { WorkingOf } from "./working";

type Workings<Ids extends keyof Catalogue> = { readonly [Id in Ids]: WorkingOf<Catalogue[Id]> };

export const uncertainty: Workings<"CRMSENSITIVITY" | "CRMSIMULATE"> = {
  CRMSENSITIVITY: {
    columns: { label: "line", low: "lower", high: "higher", range: ({ row }) => abs(minus(row.high, row.low)) },
  },
  CRMSIMULATE: {
    columns: {
      measure: "measure",
      p5: "percentile",
      p25: "percentile",
      p50: "percentile",
      p75: "percentile",
      p95: "percentile",
      mean: "mean",
      share: "share",
    },
  },
};
