/** Stands in a cell or a table in place of a figure that there isn't; checks and readers of workbooks compare with it. */
export const noFigure = "–";
