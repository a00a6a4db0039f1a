import { dash, minus, native, over, plus, power, row, when, type Expression } from "../../grid/expression";
import type { DraftRow } from "../../grid/draft";
import { irrStart, lastBelow } from "../investment";
import type { RowKey, SheetRows } from "./rows";

const costTotal = row("costs", "total");
const rateKnown = native("ISNUMBER", row("rate", "figure"));
const amount = { unit: "currency", format: "money" } as const;

/** Divides once, as the functions do; multiplying by a rounded factor would round twice. */
const growth = power(plus(1, row("rate", "figure")), row("period", "here"));
const present = (key: RowKey): Expression => when(rateKnown, over(row(key, "here"), growth), dash);

export const net = (rows: SheetRows): readonly DraftRow[] => [
  rows.section("net"),
  rows.yearly("net", {
    ...amount,
    isTotal: true,
    each: minus(row("benefits", "here"), row("costs", "here")),
    total: native("SUM", row("net", "years")),
  }),
  rows.yearly("cumulative", { ...amount, each: native("SUM", row("net", "yearsToHere")) }),
  rows.yearly("factor", { unit: "factor", format: "factor", each: when(rateKnown, over(1, growth), dash) }),
  rows.yearly("presentCosts", {
    ...amount,
    each: present("costs"),
    total: native("SUM", row("presentCosts", "years")),
  }),
  rows.yearly("presentBenefits", {
    ...amount,
    each: present("benefits"),
    total: native("SUM", row("presentBenefits", "years")),
  }),
  rows.yearly("presentNet", {
    ...amount,
    isTotal: true,
    each: present("net"),
    total: native("SUM", row("presentNet", "years")),
  }),
  rows.yearly("presentCumulative", {
    ...amount,
    each: when(rateKnown, native("SUM", row("presentNet", "yearsToHere")), dash),
  }),
  rows.step("irrStart", { unit: "perYear", format: "ratio", figure: irrStart("net") }),
  rows.step("shortfall", { unit: "year", format: "period", figure: lastBelow("cumulative", costTotal) }),
  rows.step("presentShortfall", {
    unit: "year",
    format: "period",
    figure: when(rateKnown, lastBelow("presentCumulative", costTotal), dash),
  }),
];
