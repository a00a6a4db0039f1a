/** The parts of the pane that its first load goes without, because few readers see all of them, and none sees them at once. */
import type { OwnFiguresProps } from "./create/OwnFigures";
import type { DataTabProps } from "./data/DataTab";
import type { ImportSectionProps } from "./data/import/ImportSection";
import { partOf } from "./frame/part";
import type { ResultsProps } from "./results/Results";
import type { UnmarkedProps } from "./results/modelDoubts/Unmarked";
import type { SettingsProps } from "./settings/Settings";
import type { SimulationProps } from "./simulation/Simulation";

export const parts = {
  results: partOf<ResultsProps>(
    "model",
    async () => (await import(/* webpackChunkName: "taskpane.results" */ "./results/Results")).Results,
  ),
  unmarked: partOf<UnmarkedProps>(
    "model",
    async () => (await import(/* webpackChunkName: "taskpane.unmarked" */ "./results/modelDoubts/Unmarked")).Unmarked,
  ),
  simulation: partOf<SimulationProps>(
    "all",
    async () => (await import(/* webpackChunkName: "taskpane.simulation" */ "./simulation/Simulation")).Simulation,
  ),
  ownFigures: partOf<OwnFiguresProps>(
    "all",
    async () => (await import(/* webpackChunkName: "taskpane.figures" */ "./create/OwnFigures")).OwnFigures,
  ),
  settings: partOf<SettingsProps>(
    "pane",
    async () => (await import(/* webpackChunkName: "taskpane.settings" */ "./settings/Settings")).Settings,
  ),
  data: partOf<DataTabProps>(
    "all",
    async () => (await import(/* webpackChunkName: "taskpane.data" */ "./data/DataTab")).DataTab,
  ),
  imports: partOf<ImportSectionProps>(
    "exports",
    async () => (await import(/* webpackChunkName: "taskpane.imports" */ "./data/import/ImportSection")).ImportSection,
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
