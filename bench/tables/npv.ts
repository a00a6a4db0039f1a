import { npvCases } from "../cases";
import { naive } from "../peers/naive";
import { race } from "../race";

export const npv = () =>
  race({
    title: "Net present value, times this core's",
    kind: "npv",
    cases: { "60 flows": npvCases(60) },
    references: [naive],
    note: [
      "A naive loop: Horner's rule, nothing checked or compensated.",
      "tvm-financejs: takes the flows as arguments, not as a list.",
    ].join("\n"),
  });
