import { xirrCases } from "../cases";
import { race } from "../race";

export const xirr = () =>
  race({
    title: "Internal rate of return by dates, times this core's",
    kind: "xirr",
    cases: { "10 flows": xirrCases(10), "1000 flows": xirrCases(1000) },
  });
