/** What Excel is given where a plan leaves it to the host. What the plan itself says is compared in test/hosts/agree. */
import { expect } from "vitest";
import { cellAddress } from "../../../src/grid/address";
import type { PlanSheet } from "../../../src/grid/plan";
import { font, styles, type Style } from "../../../src/grid/styles";
import type { SheetBack } from "./readBack";

/** Of what was read back, that which is Excel's own. */
export const own = ({ gridlines, cells, validations, charts, page }: SheetBack): unknown => ({
  gridlines,
  vertical: cells.map(({ at, vertical }) => [at, vertical]),
  refusalTitles: validations.map(({ errorAlert }) => errorAlert.title),
  charts: charts.map(({ font, texts, legend, labels, isReversed, ticks, series }) => ({
    font,
    texts,
    legend,
    labels,
    isReversed,
    ticks,
    series: series?.map(({ gap, overlap, marker }) => ({ gap, overlap, marker })),
  })),
  paper: page.paper,
  zoom: page.zoom,
  margins: page.margins,
});

export function expected({ cells, validations, charts, page }: PlanSheet): unknown {
  return {
    gridlines: false,
    vertical: cells.map(({ row, column, style }) => [
      cellAddress(row, column),
      (styles[style] as Style).wrap ? "Top" : "Bottom",
    ]),
    refusalTitles: validations.map(({ title }) => title),
    charts: charts.map(({ kind, series }) => ({
      font: [font.name, 12, true],
      texts: [font.name, font.size],
      legend: kind === "waterfall" || series.length === 1 ? null : "Bottom",
      labels: ["Low", kind === "bar" || kind === "tornado" ? "High" : "NextToAxis"],
      isReversed: kind === "bar" || kind === "tornado",
      ticks: ["None", "None", "None", "None"],
      series: series.map(({ colour }) =>
        kind === "line"
          ? { gap: 219, overlap: 0, marker: ["Circle", 6, `#${colour}`, `#${colour}`] }
          : {
              gap: 80,
              overlap: kind === "tornado" || kind === "waterfall" ? 100 : 0,
              marker: ["Automatic", 5, null, null],
            },
      ),
    })),
    paper: "A4",
    // Nothing besides: a scale would be another way to fit.
    zoom: {
      ...(page.fit.wide > 0 && { horizontalFitToPages: page.fit.wide }),
      ...(page.fit.high > 0 && { verticalFitToPages: page.fit.high }),
    },
    // In points, 72 to the inch.
    margins: [0.25, 0.25, 0.5, 0.45, 0.2, 0.2].map((inches) => expect.closeTo(72 * inches, 9) as number),
  };
}
