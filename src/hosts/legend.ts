import type { Chart } from "../grid/plan";

/** A waterfall's categories name its columns, and the title names a single series. */
export const hasLegend = ({ kind, series }: Chart): boolean => kind !== "waterfall" && series.length > 1;
