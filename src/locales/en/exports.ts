/** The words of exports: of their import, and of the KPI sheets. */
export { importing } from "../../pane/data/import/words";
export { kpis } from "../../workbook/kpis/words";
