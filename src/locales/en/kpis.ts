/** The words of the KPI sheets. */
export { kpis } from "../../workbook/kpis/words";
