/**
 * What a spreadsheet may refuse although the work can be done without it. Each has a second way:
 * - undoStep: all requests as one step to undo; without it, each request is a step
 * - addressLists: several areas by one list of addresses; without it, one area at a time
 * - addedSeries: a series added to a chart; without it, the chart is made with as many lines of cells as it has series
 * - charts: a chart; without it, the sheet has its figures only
 * - readingOrder: the reading order of a cell's text; without it, Excel decides by the text
 * - page: the page set-up; without it, pages print with the spreadsheet's own
 * - newWorkbook: a file opened as a new workbook; without it, the file is a download
 */
export type Optional = "undoStep" | "addressLists" | "addedSeries" | "charts" | "readingOrder" | "page" | "newWorkbook";
