/** The parts of the results that come after the figures. */
import type { AddLineProps } from "../addLine/AddLine";
import type { ChartsProps } from "../charts/Charts";
import { partOf } from "../frame/part";
import type { ChecksProps } from "./checks/Checks";

export const charts = partOf<ChartsProps>(
  "model",
  async () => (await import(/* webpackChunkName: "taskpane.charts" */ "../charts/Charts")).Charts,
);

export const checks = partOf<ChecksProps>(
  "model",
  async () => (await import(/* webpackChunkName: "taskpane.checks" */ "./checks/Checks")).Checks,
);

/** With the words of the free lines that it looks for, and the form's. */
export const addLine = partOf<AddLineProps>(
  "all",
  async () => (await import(/* webpackChunkName: "taskpane.addLine" */ "../addLine/AddLine")).AddLine,
);
