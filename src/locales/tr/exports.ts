/** The words of exports: of their import, and of the KPI sheets. */
export { importing } from "./importing";
export { kpis } from "./kpis";
