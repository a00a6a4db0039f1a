import type { Chart, ChartKind } from "../../../../grid/plan";
import type { Direction } from "../../../../language/languages";
import { element } from "../../package/element";
import { axisLine } from "./fills";
import { textStyle } from "./textStyle";
import { val } from "./val";

/** The series refer to the axes by these numbers. Any two different numbers serve. */
export const categoryAxisId = 111111111;
export const valueAxisId = 222222222;

/** Reversed for bars, because Excel puts the first bar at the bottom, and for columns in a right-to-left sheet. */
export function categoryAxis({ kind }: Chart, direction: Direction): string {
  const isSide = isSideways(kind);
  return element(
    "c:catAx",
    val("axId", categoryAxisId),
    scaling(isSide || direction === "rtl"),
    val("delete", 0),
    val("axPos", isSide ? start(direction) : "b"),
    noTicks,
    // Labels at the axis would overlap columns below zero, so they stand at the edge of the chart.
    val("tickLblPos", "low"),
    axisLine,
    // Unless names are level, LibreOffice leaves out each that would touch the one before, such as one that it has broken in two lines.
    isSide ? textStyle(0) : "",
    val("crossAx", valueAxisId),
    val("crosses", "autoZero"),
    val("auto", 1),
    val("lblAlgn", "ctr"),
    val("lblOffset", 100),
    // Without this, Excel leaves out names of categories if there is little room.
    val("tickLblSkip", 1),
    val("noMultiLvlLbl", 0),
  );
}

/** In a right-to-left sheet, the first category is at the right, and the axis of values stands beside it. */
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
    // The axis of values is beside the first category, which is the top bar. `high` puts its labels at the bottom.
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

/** If these are omitted, Excel draws both kinds of tick marks across the axis. */
const noTicks = val("majorTickMark", "none") + val("minorTickMark", "none");
