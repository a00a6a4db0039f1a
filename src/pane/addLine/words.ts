import type { Texts } from "../../language/texts";

/** The words of "Add a line", in English. */
export const addLine = {
  about:
    "The line goes into a free row, which calculation and totals count already. Nothing else changes. Amounts are in {currency}.",
  aboutNew:
    "No line is free here, so rows are inserted for it. Totals, names, charts and checks grow with them. Amounts are in {currency}.",
  kind: "What is it?",
  cost: "Cost",
  benefit: "Benefit",
  group: "Group",
  chooseGroup: "Choose a group",
  groupFree: "{group}: {count} free",
  atFullEffect: "Enter what the benefit brings at full effect; adoption, scenario and risk reduce it in the workbook.",
  eachYear: "The same in every later year",
  eachYearHint: "Optional; fills the years after year 0.",
  submit: "Add",
  looking: "Looking for free lines",
  noAmount: "Enter the amount of at least one year.",
  noGroup: "Choose the group that the line belongs to.",
  added: "“{line}” is in row {row} of “{sheet}”.",
  addedNew: "“{line}” is in the new row {row} of “{sheet}”.",
  goTo: "Go to the line",
  lost: "The block of lines cannot be found by its names, which were deleted. Undo the deletion, or create the model anew.",
  fullPage:
    "No free line is left, and nothing was written. Insert a row above the block’s last line and type there: the totals count it.",
  fullGroup:
    "No free line is left in this group, and nothing was written. Choose another group, or put small amounts together in one line.",
  fullEverywhere:
    "No group has a free line, and nothing was written. Put small amounts together in one line, or create the model anew with your own figures.",
} as const;

export type AddLineWords = Texts<typeof addLine>;
