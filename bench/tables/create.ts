import { inVite } from "../pane/inVite";
import { ratio, table, time } from "../print";

export interface Creation {
  /** In milliseconds. */
  readonly sheet: number;
  readonly full: number;
  readonly ratio: number;
  /** Of the full workbook's time, the largest first. */
  readonly owners: readonly (readonly [owner: string, share: number])[];
}

const most = 8;

/** Times Create in the grid without a window, from the plan to calculated figures, and says whose code takes the time. */
export async function create(): Promise<string> {
  const { sheet, full, ratio: times, owners } = await inVite<Creation>("create");
  const rows = [
    ["one page", time(1e6 * sheet), ratio(1)],
    ["full workbook", time(1e6 * full), ratio(times)],
  ];
  const shares = owners.slice(0, most).map(([owner, share]) => [owner, `${Math.round(share * 100)}%`]);
  return [
    "## Create, until the figures are calculated",
    table(["", "time", "ratio"], rows),
    "Of the full workbook's time:",
    table(["code of", "share"], shares),
  ].join("\n\n");
}
