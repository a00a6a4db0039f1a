import type { Chart, ChartKind } from "../../../../grid/plan";
import type { Direction } from "../../../../language/languages";
import { element } from "../../package/element";
import { axisLine } from "./fills";
import { val } from "./val";

/** Any two numbers of the chart. */
export const categoryAxisId = 111111111;
export const valueAxisId = 222222222;

/** Bars are read from the top; columns from the right where the sheet is. */
export function categoryAxis({ kind }: Chart, direction: Direction): string {
  const isSide = isSideways(kind);
  return element(
    "c:catAx",
    val("axId", categoryAxisId),
    scaling(isSide || direction === "rtl"),
    val("delete", 0),
    val("axPos", isSide ? start(direction) : "b"),
    noTicks,
    // At the edge, also when values fall below zero.
    val("tickLblPos", "low"),
    axisLine,
    val("crossAx", valueAxisId),
    val("crosses", "autoZero"),
    val("auto", 1),
    val("lblAlgn", "ctr"),
    val("lblOffset", 100),
    // Every category is named, however little room there is.
    val("tickLblSkip", 1),
    val("noMultiLvlLbl", 0),
  );
}

/** Right to left, the first category stands at the right, and with it the axis of values. */
export function valueAxis({ kind, format }: Chart, direction: Direction): string {
  const isSide = isSideways(kind);
  return element(
    "c:valAx",
    val("axId", valueAxisId),
    scaling(isSide && direction === "rtl"),
    val("delete", 0),
    val("axPos", isSide ? "b" : start(direction)),
    element("c:majorGridlines", axisLine),
    element("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    noTicks,
    // Where the first category stands on top, the axis of values would stand there too.
    val("tickLblPos", isSide ? "high" : "nextTo"),
    axisLine,
    val("crossAx", categoryAxisId),
    val("crosses", "autoZero"),
    val("crossBetween", "between"),
  );
}

const isSideways = (kind: ChartKind): boolean => kind === "bar" || kind === "tornado";

const start = (direction: Direction): string => (direction === "rtl" ? "r" : "l");

const scaling = (isReversed: boolean): string =>
  element("c:scaling", val("orientation", isReversed ? "maxMin" : "minMax"));

/** If these are omitted, both kinds of tick marks cross the axis. */
const noTicks = val("majorTickMark", "none") + val("minorTickMark", "none");
