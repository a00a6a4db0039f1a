import type { CellStyle } from "hucre/xlsx";
import { font, styles, type Border, type Style } from "../../grid/styles";
import type { Direction } from "../../language/languages";
import type { PlanCell } from "../../grid/plan";

/** How a cell looks in the file, where left and right are the page's, not the text's. */
export function look(cell: PlanCell, direction: Direction): CellStyle {
  const style: Style = styles[cell.style];
  return {
    font: {
      name: font.name,
      size: style.size ?? font.size,
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.colour && { color: { rgb: style.colour } }),
    },
    ...(style.fill && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill } } }),
    ...((style.borderTop ?? style.borderBottom) && {
      border: {
        ...(style.borderTop && { top: line(style.borderTop) }),
        ...(style.borderBottom && { bottom: line(style.borderBottom) }),
      },
    }),
    ...alignment(style, cell, direction),
    ...(cell.format && { numFmt: cell.format }),
    ...(style.unlocked && { protection: { locked: false } }),
  };
}

const line = ({ weight, colour }: Border) => ({ style: weight, color: { rgb: colour } });

function alignment(style: Style, cell: PlanCell, direction: Direction): Pick<CellStyle, "alignment"> {
  const isWords = typeof cell.value === "string" && !style.isCode;
  const text = isWords || (cell.value === null && style.align !== "right");
  // An indent needs a side to count from, and text in a right-to-left sheet a side to start from.
  const side = style.align ?? (style.indent || (direction === "rtl" && text) ? "start" : undefined);
  const start = direction === "rtl" ? "right" : "left";
  const given: CellStyle["alignment"] = {
    ...(side && { horizontal: side === "start" ? start : side === "centre" ? "center" : side }),
    ...(style.wrap && { wrapText: true, vertical: "top" }),
    ...(style.indent && { indent: style.indent }),
    // A figure keeps its sign and parentheses where they stand; text follows its sheet.
    ...(direction === "rtl" && { readingOrder: text ? "rtl" : "ltr" }),
  };
  return Object.keys(given).length > 0 ? { alignment: given } : {};
}
