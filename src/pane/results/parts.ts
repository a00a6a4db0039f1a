/** The parts of the results that come after the figures. */
import type { ChartsProps } from "../charts/Charts";
import { partOf } from "../frame/part";
import type { CheckListProps } from "./checks/CheckList";

export const charts = partOf<ChartsProps>(
  "model",
  async () => (await import(/* webpackChunkName: "taskpane.charts" */ "../charts/Charts")).Charts,
);

export const checks = partOf<CheckListProps>(
  "model",
  async () => (await import(/* webpackChunkName: "taskpane.checks" */ "./checks/CheckList")).CheckList,
);
