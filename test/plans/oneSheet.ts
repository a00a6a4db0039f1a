import type { Plan, PlanSheet } from "../../src/grid/plan";

/** The smallest plan: one sheet, of which a test says only what it is about. */
export const oneSheet = (given: Partial<PlanSheet>, names: Plan["names"] = []): Plan => ({
  language: "en",
  direction: "ltr",
  properties: { title: "Test", subject: "" },
  sheets: [
    {
      name: "Sheet",
      direction: "ltr",
      columnWidths: [],
      rowHeights: new Map(),
      cells: [],
      merges: [],
      frozen: { rows: 0, columns: 0 },
      validations: [],
      conditions: [],
      charts: [],
      page: {
        orientation: "landscape",
        fit: { wide: 1, high: 1 },
        areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
        titleRows: { row: 0, rows: 0 },
        header: { left: "", right: "" },
        footer: { left: "", centre: "", right: "" },
      },
      ...given,
    },
  ],
  names,
});
