import type { Chart } from "../../../grid/plan";
import { element, xmlPart } from "../package/element";
import { namespaces } from "../package/namespaces";
import { relationId } from "../package/newPackage";
import { xmlText } from "../storedText";

/** The positions of a sheet's charts. Chart i is the drawing's relation i. Source: ECMA-376 20.5. */
export const drawingXml = (charts: readonly Chart[]): string =>
  xmlPart(
    element(
      "xdr:wsDr",
      {
        "xmlns:xdr": namespaces.spreadsheetDrawing,
        "xmlns:a": namespaces.drawing,
        "xmlns:c": namespaces.chart,
        "xmlns:r": namespaces.relations,
      },
      charts.map(anchor).join(""),
    ),
  );

/** `oneCell`: the chart moves with its cells and keeps its size. */
const anchor = (chart: Chart, index: number): string =>
  element(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    corner("xdr:from", chart.place.row, chart.place.column),
    corner("xdr:to", chart.place.row + chart.place.rows, chart.place.column + chart.place.columns),
    graphicFrame(chart, index),
    element("xdr:clientData"),
  );

const corner = (name: string, row: number, column: number): string =>
  element(name, cells("col", column) + cells("row", row));

/** A corner lies on a cell's edge, so the offset into the next cell is 0. */
const cells = (name: string, count: number): string =>
  element(`xdr:${name}`, String(count)) + element(`xdr:${name}Off`, "0");

function graphicFrame({ title, altText }: Chart, index: number): string {
  const shape = { id: index + 2, name: `Chart ${index + 1}`, descr: xmlText(altText), title: xmlText(title) };
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", element("xdr:cNvPr", shape), element("xdr:cNvGraphicFramePr")),
    // The anchor sets the position; the schema requires this element as well.
    element("xdr:xfrm", element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
    element(
      "a:graphic",
      element("a:graphicData", { uri: namespaces.chart }, element("c:chart", { "r:id": relationId(index) })),
    ),
  );
}
