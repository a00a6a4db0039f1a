/** The words of exports: of their import, and of the KPI sheets; and those of a comparison of models, in the pane and on its sheets. */
export { importing } from "./importing";
export { kpis } from "./kpis";
export { comparison } from "./comparison";
export { comparing } from "./comparing";
