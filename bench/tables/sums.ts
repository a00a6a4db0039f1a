import { sumCases } from "../cases";
import { naive } from "../peers/naive";
import { race } from "../race";

/** Spreadsheet engines are left out, because most of their time would be spent on filling cells. */
export const sums = () =>
  race({
    title: "Sum to the cent, times this core's",
    kind: "sum",
    cases: { "1,000,000 amounts": sumCases(1_000_000) },
    references: [naive],
    note: "formulajs: spreads the amounts over arguments, which overflows the stack.",
  });
