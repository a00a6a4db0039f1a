/** The workbench page's own words, in English. */
export const workbench = {
  title: "CRM ROI",
  pane: "Results and tools",
  sheet: "Cells of the sheet {sheet}",
  /** Limitations of the grid in this language; empty in English. */
  limits: "",
} as const;
