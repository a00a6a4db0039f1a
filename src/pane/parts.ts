/** The parts of the pane that its first load goes without, because few readers see all of them, and none sees them at once. */
import type { ChartsProps } from "./charts/Charts";
import type { OwnFiguresProps } from "./create/OwnFigures";
import { partOf } from "./frame/part";
import type { CheckListProps } from "./results/checks/CheckList";
import type { ResultsProps } from "./results/Results";
import type { SimulationProps } from "./simulation/Simulation";

export const parts = {
  results: partOf<ResultsProps>(
    "model",
    async () => (await import(/* webpackChunkName: "taskpane.results" */ "./results/Results")).Results,
  ),
  charts: partOf<ChartsProps>(
    "model",
    async () => (await import(/* webpackChunkName: "taskpane.charts" */ "./charts/Charts")).Charts,
  ),
  checks: partOf<CheckListProps>(
    "model",
    async () => (await import(/* webpackChunkName: "taskpane.checks" */ "./results/checks/CheckList")).CheckList,
  ),
  simulation: partOf<SimulationProps>(
    "all",
    async () => (await import(/* webpackChunkName: "taskpane.simulation" */ "./simulation/Simulation")).Simulation,
  ),
  ownFigures: partOf<OwnFiguresProps>(
    "all",
    async () => (await import(/* webpackChunkName: "taskpane.figures" */ "./create/OwnFigures")).OwnFigures,
  ),
  functions: partOf(
    "all",
    async () => (await import(/* webpackChunkName: "taskpane.functions" */ "./functions/FunctionsTab")).FunctionsTab,
  ),
  share: partOf(
    "all",
    async () => (await import(/* webpackChunkName: "taskpane.share" */ "./share/ShareTab")).ShareTab,
  ),
};
