/** The headlines of a planned full workbook, by the labels of their rows and the headings of their columns. */
import type { Plan, PlanCell } from "../../../src/grid/plan";
import { valuesOf } from "./named";

/** Answers on Returns, and the cases of Sensitivity that Summary shows. */
const named = [
  ...["npv", "irr", "roi", "roiDiscounted", "payback", "paybackDiscounted", "breakEven", "npvCash", "roiCash"],
  ...["roiTotal", "roiPresent", "roiAnnual", "roiAnnualised", "bcr", "pi", "tco", "tcoUser", "peak"],
  ...["case_low", "case_base", "case_high"],
] as const;
const rows = ["net", "cumulative"] as const;

export type Headlines = Readonly<Record<string, PlanCell["value"] | readonly PlanCell["value"][]>>;

export function headlinesOf(plan: Plan): Headlines {
  const cells = (key: string) => valuesOf(plan, key);
  return {
    ...Object.fromEntries(named.map((key) => [key, cells(key)[0] ?? null])),
    ...Object.fromEntries(rows.map((key) => [key, cells(key)])),
    ...Object.fromEntries(summary(plan)),
  };
}

/** Every number of Summary, by the label of its row and the number of its column. */
function summary({ sheets }: Plan): readonly (readonly [string, PlanCell["value"]])[] {
  const cells = sheets[0]?.cells ?? [];
  const labels = new Map(
    cells.flatMap(({ row, column, value }) => (column === 0 ? [[row, String(value)] as const] : [])),
  );
  return cells.flatMap(({ row, column, value }) =>
    typeof value === "number" ? [[`${labels.get(row)}, column ${column}`, value] as const] : [],
  );
}
