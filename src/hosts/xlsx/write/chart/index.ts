/** Writes a chart's part. Source: ECMA-376 21.2. */
import type { Chart, ChartKind, PlanSheet } from "../../../../grid/plan";
import { hasLegend } from "../../../legend";
import { element, xmlPart } from "../../package/element";
import { namespaces } from "../../package/namespaces";
import { categoryAxis, categoryAxisId, valueAxis, valueAxisId } from "./axes";
import type { PlottedCells } from "./caches";
import { plotLayout } from "./plotPlace";
import { seriesXml } from "./series";
import { textStyle } from "./textStyle";
import { titleXml } from "./title";
import { val } from "./val";

export function chartXml(chart: Chart, sheet: PlanSheet, cells: PlottedCells): string {
  const { chart: c, drawing: a } = namespaces;
  return xmlPart(
    element(
      "c:chartSpace",
      { "xmlns:c": c, "xmlns:a": a },
      val("roundedCorners", 0),
      element(
        "c:chart",
        titleXml(chart, sheet),
        val("autoTitleDeleted", chart.title === "" && !chart.titleFrom ? 1 : 0),
        element(
          "c:plotArea",
          plotLayout(chart, sheet, cells),
          plot(chart.kind, chart.series.map((series, i) => seriesXml(series, i, chart, sheet.name, cells)).join("")),
          categoryAxis(chart, sheet.direction),
          valueAxis(chart, sheet.direction),
        ),
        hasLegend(chart) ? element("c:legend", val("legendPos", "b"), val("overlay", 0)) : "",
        val("plotVisOnly", 1),
        val("dispBlanksAs", "gap"),
      ),
      textStyle(),
    ),
  );
}

const axisIds = val("axId", categoryAxisId) + val("axId", valueAxisId);

function plot(kind: ChartKind, series: string): string {
  if (kind === "line") {
    const [grouping, colours] = [val("grouping", "standard"), val("varyColors", 0)];
    return element("c:lineChart", grouping, colours, series, val("marker", 1), axisIds);
  }
  const { barDir, grouping, overlap } = bars[kind];
  return element(
    "c:barChart",
    val("barDir", barDir),
    val("grouping", grouping),
    val("varyColors", 0),
    series,
    val("gapWidth", 80),
    overlap === undefined ? "" : val("overlap", overlap),
    axisIds,
  );
}

interface Bars {
  readonly barDir: "col" | "bar";
  readonly grouping: "clustered" | "stacked";
  /** In percent of a bar's width. */
  readonly overlap?: number;
}

const bars: Readonly<Record<Exclude<ChartKind, "line">, Bars>> = {
  column: { barDir: "col", grouping: "clustered" },
  bar: { barDir: "bar", grouping: "clustered" },
  tornado: { barDir: "bar", grouping: "clustered", overlap: 100 },
  waterfall: { barDir: "col", grouping: "stacked", overlap: 100 },
};
