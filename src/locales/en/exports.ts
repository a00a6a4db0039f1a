/** The words of exports: of their import, and of the KPI sheets; and those of a comparison of models, in the pane and on its sheets. */
export { importing } from "../../pane/data/import/words";
export { kpis } from "../../workbook/kpis/words";
export { comparison } from "../../workbook/comparison/words";
export { comparing } from "../../pane/compare/words";
