import type { Plan, PlanCell } from "../../src/template/plan";

/** The plainest Plan: one sheet called Sheet with these cells. */
export function onePage(cells: readonly PlanCell[]): Plan {
  return {
    language: "en",
    direction: "ltr",
    properties: { title: "Cells", subject: "Cells" },
    names: [],
    sheets: [
      {
        name: "Sheet",
        direction: "ltr",
        columnWidths: [],
        rowHeights: new Map(),
        cells,
        merges: [],
        frozen: { rows: 0, columns: 0 },
        validations: [],
        conditions: [],
        charts: [],
        page: {
          orientation: "landscape",
          fit: { wide: 1, high: 1 },
          area: { row: 0, column: 0, rows: 1, columns: 1 },
          titleRows: { row: 0, rows: 1 },
          header: { left: "", right: "" },
          footer: { left: "", centre: "", right: "" },
        },
      },
    ],
  };
}
