import { below, dash, minus, native, over, plus, power, row, times, when, type Expression } from "../expression";
import type { RowKey, Section } from "../section";

const rateKnown = native("ISNUMBER", row("rate", "figure"));
const amount = { kind: "years", unit: "currency", format: "money", style: "calculation" } as const;

/** Divided once, as the functions do it: multiplying by a rounded factor would round twice. */
const growth = power(plus(1, row("rate", "figure")), row("period", "here"));
const present = (key: RowKey): Expression => when(rateKnown, over(row(key, "here"), growth), dash);

/**
 * The number of the last year with the running total below zero, counted from 1; 0 where there is none. What rounding
 * leaves of a zero, small beside the costs, is not below it.
 */
const lastBelow = (running: RowKey): Expression =>
  native(
    "SUMPRODUCT",
    native(
      "MAX",
      times(below(row(running, "years"), times(-1e-12, row("costs", "total"))), plus(row("period", "years"), 1)),
    ),
  );

export const net: Section = {
  key: "net",
  rows: [
    {
      ...amount,
      key: "net",
      style: "total",
      each: minus(row("benefits", "here"), row("costs", "here")),
      total: native("SUM", row("net", "years")),
    },
    { ...amount, key: "cumulative", each: native("SUM", row("net", "yearsToHere")) },
    {
      ...amount,
      key: "factor",
      unit: "factor",
      format: "factor",
      each: when(rateKnown, over(1, growth), dash),
    },
    { ...amount, key: "presentCosts", each: present("costs"), total: native("SUM", row("presentCosts", "years")) },
    {
      ...amount,
      key: "presentBenefits",
      each: present("benefits"),
      total: native("SUM", row("presentBenefits", "years")),
    },
    {
      ...amount,
      key: "presentNet",
      style: "total",
      each: present("net"),
      total: native("SUM", row("presentNet", "years")),
    },
    {
      ...amount,
      key: "presentCumulative",
      each: when(rateKnown, native("SUM", row("presentNet", "yearsToHere")), dash),
    },
    { kind: "step", key: "shortfall", unit: "year", format: "period", figure: lastBelow("cumulative") },
    {
      kind: "step",
      key: "presentShortfall",
      unit: "year",
      format: "period",
      figure: when(rateKnown, lastBelow("presentCumulative"), dash),
    },
  ],
};
