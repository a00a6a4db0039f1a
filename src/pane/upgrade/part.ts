/** Few models are of an earlier version, so its code is loaded for these. */
import { partOf } from "../frame/part";
import type { UpgradeProps } from "./Upgrade";

export const upgradePart = partOf<UpgradeProps>(
  "all",
  async () => (await import(/* webpackChunkName: "taskpane.upgrade" */ "./Upgrade")).Upgrade,
);
