/** The page's few words of its own, in English. */
export const workbench = {
  title: "CRM ROI",
  pane: "Results and tools",
  sheet: "Cells of the sheet {sheet}",
  /** What the grid cannot do in this language; nothing in English. */
  limits: "",
} as const;
