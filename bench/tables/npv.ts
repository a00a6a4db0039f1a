import { npvCases } from "../cases";
import { race } from "../race";

export const npv = () =>
  race({ title: "Net present value, times this core's", kind: "npv", cases: { "60 flows": npvCases(60) } });
