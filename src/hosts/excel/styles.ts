/** Formats cells: all cells of the same look are formatted in one request. */
import type { Direction } from "../../language/languages";
import type { PlanCell, PlanSheet } from "../../grid/plan";
import { font, styleOf, type Border, type Style } from "../../grid/styles";
import { formatsOf, type Separator } from "./areas";
import { rangeAt } from "./batch";
import { around, rectangles } from "../../grid/rectangles";

interface Look {
  readonly style: Style;
  readonly align: "Left" | "Right" | "Center" | undefined;
}

/**
 * Excel's API can't make a sheet right-to-left, so columns start at the left in every language. Text is left-aligned as well, so
 * that a long title can continue into the empty cells beside it; only its reading order is right-to-left.
 */
const sides = { start: "Left", right: "Right", centre: "Center" } as const;

function look(cell: PlanCell, direction: Direction): Look {
  const style = styleOf(cell);
  const isLeft = style.indent !== undefined || isTurned(cell, direction);
  return { style, align: style.align ? sides[style.align] : isLeft ? "Left" : undefined };
}

const isTurned = (cell: PlanCell, direction: Direction): boolean =>
  direction === "rtl" && typeof cell.value === "string" && !styleOf(cell).isCode;

export function writeStyles(target: Excel.Worksheet, { cells, direction }: PlanSheet, separator: Separator): void {
  const painted = around(cells);
  if (!painted) return;
  // The standard font differs between versions of Excel.
  rangeAt(target, painted).format.font.set({ name: font.name, size: font.size });
  const groups = new Map<string, { readonly look: Look; readonly cells: PlanCell[] }>();
  for (const cell of cells) {
    const found = look(cell, direction);
    const key = JSON.stringify([cell.look ?? cell.style, found.align]);
    const group = groups.get(key) ?? { look: found, cells: [] };
    groups.set(key, group);
    group.cells.push(cell);
  }
  for (const { look, cells } of groups.values()) {
    // For a group of adjacent rows, edges would apply to the group and not to each cell.
    const bordered = look.style.borderTop !== undefined || look.style.borderBottom !== undefined;
    for (const format of formatsOf(target, rectangles(cells, !bordered), separator)) apply(format, look);
  }
}

/** True if a sheet has text that is read from right to left. */
export const hasTurned = ({ cells, direction }: PlanSheet): boolean => cells.some((cell) => isTurned(cell, direction));

export function writeReadingOrder(target: Excel.Worksheet, sheet: PlanSheet, separator: Separator): void {
  const turned = rectangles(
    sheet.cells.filter((cell) => isTurned(cell, sheet.direction)),
    true,
  );
  for (const format of formatsOf(target, turned, separator)) format.readingOrder = "RightToLeft";
}

function apply(format: Excel.RangeFormat, { style, align }: Look): void {
  format.font.set({
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.size && { size: style.size }),
    ...(style.colour && { color: `#${style.colour}` }),
  });
  if (style.fill) format.fill.color = `#${style.fill}`;
  if (align) format.horizontalAlignment = align;
  if (style.wrap) {
    format.wrapText = true;
    format.verticalAlignment = "Top";
  }
  if (style.indent) format.indentLevel = style.indent;
  if (style.unlocked) format.protection.locked = false;
  if (style.borderTop) line(format.borders.getItem("EdgeTop"), style.borderTop);
  if (style.borderBottom) line(format.borders.getItem("EdgeBottom"), style.borderBottom);
}

function line(border: Excel.RangeBorder, { weight, colour }: Border): void {
  border.color = `#${colour}`;
  // A double line can't have another weight.
  if (weight === "double") border.style = "Double";
  else {
    border.style = "Continuous";
    border.weight = weight === "thin" ? "Thin" : "Medium";
  }
}
