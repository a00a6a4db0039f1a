/** The part of Settings that few readers ever open. */
import { partOf } from "../frame/part";
import type { SelfTestPanelProps } from "./SelfTestPanel";

export const selfTestPanel = partOf<SelfTestPanelProps>(
  "all",
  async () => (await import(/* webpackChunkName: "taskpane.selfTest" */ "./SelfTestPanel")).SelfTestPanel,
);
