/** Its code and its words are loaded once there is something to compare. */
import { partOf } from "../frame/part";
import type { CompareProps } from "./Compare";

export const compare = partOf<CompareProps>(
  "exports",
  async () => (await import(/* webpackChunkName: "taskpane.compare" */ "./Compare")).Compare,
);
