/** Benefits and costs as columns and cumulative net as a line, drawn for paper. */
import { byYears } from "../../charts/byYears";
import { svgText } from "../../charts/svgText";
import type { ModelFigures } from "../../workbook/model/figures";
import { cumulativeToEnd } from "./toEnd";

export interface ChartWords {
  readonly title: string;
  readonly year: (year: number) => string;
  readonly shortYear: (year: number) => string;
  readonly amount: (amount: number) => string;
  readonly names: Readonly<Record<"benefits" | "costs" | "cumulative", string>>;
  /** The time of the payback in words. */
  readonly breakEven: string | undefined;
  readonly isRightToLeft: boolean;
}

/** An SVG element; "" where there is nothing to draw. */
export function chart(model: ModelFigures, words: ChartWords): string {
  const { lines, numbers } = model;
  const { payback } = numbers;
  const { title, year, shortYear, amount, names, breakEven, isRightToLeft } = words;
  const drawing = byYears({
    columns: (["benefits", "costs"] as const).map((look) => ({ look, name: names[look], amounts: lines[look] })),
    line: {
      name: names.cumulative,
      amounts: cumulativeToEnd(model),
      // What is paid back at once never stands below zero, so its line has no point to mark.
      ...((payback ?? 0) > 0 && breakEven !== undefined && { breakEven: { years: payback ?? 0, says: breakEven } }),
    },
    year,
    shortYear,
    amount,
    isRightToLeft,
    width: 680,
    height: 165,
  });
  return drawing ? svgText(drawing, title) : "";
}
