import { irrCases } from "../cases";
import { race } from "../race";

export const irr = () =>
  race({
    title: "Internal rate of return, times this core's",
    kind: "irr",
    cases: { "5 flows": irrCases(5), "60 flows": irrCases(60), "360 flows": irrCases(360) },
  });
