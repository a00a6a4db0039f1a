/** Charts over native cells. Excel has no call for their text alternatives: title and caption say the message. */
import type { Chart } from "../../template/plan";
import { font } from "../../template/styles";
import { rangeAt } from "./batch";

export function writeChart(target: Excel.Worksheet, { kind, title, series, categories, place, format }: Chart): void {
  const [first, ...others] = series;
  if (!first) return;
  const chart = target.charts.add(
    kind === "column" ? Excel.ChartType.columnClustered : Excel.ChartType.lineMarkers,
    rangeAt(target, first.values),
    first.values.rows === 1 ? Excel.ChartSeriesBy.rows : Excel.ChartSeriesBy.columns,
  );
  // A chart of one series, as this is at first, has neither by itself.
  chart.title.visible = true;
  chart.title.text = title;
  chart.title.format.font.set({ name: font.name, size: 12, bold: true });
  chart.legend.set({ visible: true, position: "Bottom" });
  [first, ...others].forEach(({ name, values, colour }, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    drawn.name = name;
    if (index > 0) drawn.setValues(rangeAt(target, values));
    drawn.setXAxisValues(rangeAt(target, categories));
    draw(drawn, kind, `#${colour}`);
  });
  const { categoryAxis, valueAxis } = chart.axes;
  // Low keeps the categories at the bottom when values fall below zero.
  categoryAxis.set({ tickLabelPosition: "Low", majorTickMark: "None", minorTickMark: "None" });
  valueAxis.set({ numberFormat: format, majorTickMark: "None", minorTickMark: "None" });
  const last = { row: place.row + place.rows - 1, column: place.column + place.columns - 1, rows: 1, columns: 1 };
  chart.setPosition(rangeAt(target, { ...place, rows: 1, columns: 1 }), rangeAt(target, last));
}

function draw(series: Excel.ChartSeries, kind: Chart["kind"], colour: string): void {
  if (kind === "column") {
    series.format.fill.setSolidColor(colour);
    series.gapWidth = 80;
    return;
  }
  series.format.line.set({ color: colour, weight: 2.25 });
  series.set({ markerStyle: "Circle", markerSize: 6, markerBackgroundColor: colour, markerForegroundColor: colour });
}
