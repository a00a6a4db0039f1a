import { sumCases } from "../cases";
import { naive } from "../peers/naive";
import { race } from "../race";

/** Through a spreadsheet engine most of the time would go into filling its cells: those are left out. */
export const sums = () =>
  race({
    title: "Sum to the cent, times this core's",
    kind: "sum",
    cases: { "1,000,000 amounts": sumCases(1_000_000) },
    references: [naive],
    note: "formulajs: spreads the amounts over arguments, which overflows the stack.",
  });
