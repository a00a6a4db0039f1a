import {
  above,
  atMost,
  below,
  call,
  dash,
  equal,
  minus,
  native,
  over,
  plus,
  row,
  rows,
  times,
  when,
  within,
  type Expression,
} from "../expression";
import type { RowKey, Section } from "../section";

const costTotal = row("costs", "total");
const presentCosts = row("presentCosts", "total");
const benefitYears = row("benefits", "years");
const costYears = row("costs", "years");
const netYears = row("net", "years");
const costYearsOfLines = rows("costs_licences", "costs_retirement", "years");
const benefitYearsOfLines = rows("benefits_sales", "benefits_markets", "years");
const periods = row("period", "years");
const rate = row("rate", "figure");
const users = row("users", "figure");
const lastYear = row("period", "lastYear");

/** The add-in is asked only where there is a figure to compare, so that an empty form shows dashes, not errors. */
const asked = (key: RowKey, addIn: Expression): Expression => when(native("ISNUMBER", row(key, "figure")), addIn, dash);

/**
 * One rate for sure: inflows and outflows, and no inflow before the last outflow (Descartes' rule of signs). IRR may
 * still fail to arrive, hence IFERROR.
 */
const oneRate = native(
  "AND",
  above(native("COUNTIF", netYears, ">0"), 0),
  above(native("COUNTIF", netYears, "<0"), 0),
  equal(
    native(
      "SUMPRODUCT",
      times(
        above(netYears, 0),
        below(periods, native("SUMPRODUCT", native("MAX", times(below(netYears, 0), periods)))),
      ),
    ),
    0,
  ),
);

/** Straight-line within the year after the last one below zero; 0 where none is, a dash where it never comes back. */
function payback(shortfall: RowKey, running: RowKey, flows: RowKey): Expression {
  const year = row(shortfall, "figure");
  const known = native("AND", above(costTotal, 0), native("ISNUMBER", year));
  const into = over(native("INDEX", row(running, "years"), year), native("INDEX", row(flows, "years"), plus(year, 1)));
  return native(
    "CHOOSE",
    when(known, plus(plus(1, above(year, 0)), above(year, lastYear)), 3),
    0,
    minus(minus(year, 1), into),
    dash,
  );
}

export const answers: Section = {
  key: "answers",
  columns: "answers",
  rows: [
    {
      kind: "answer",
      key: "roi",
      unit: "ofCost",
      format: "ratio",
      figure: when(above(costTotal, 0), over(minus(row("benefits", "total"), costTotal), costTotal), dash),
      addIn: asked("roi", call("CRMROI", benefitYears, costYears)),
    },
    {
      kind: "answer",
      key: "roiDiscounted",
      unit: "ofCost",
      format: "ratio",
      figure: when(above(presentCosts, 0), over(row("presentNet", "total"), presentCosts), dash),
      addIn: asked("roiDiscounted", call("CRMROI", benefitYears, costYears, "discounted", rate)),
    },
    {
      kind: "answer",
      key: "npv",
      unit: "currency",
      format: "moneyWithSign",
      figure: when(native("AND", native("ISNUMBER", rate), above(costTotal, 0)), row("presentNet", "total"), dash),
      addIn: asked("npv", call("CRMNPV", benefitYears, costYears, rate)),
    },
    {
      kind: "answer",
      key: "irr",
      unit: "perYear",
      format: "ratio",
      figure: when(oneRate, native("IFERROR", native("IRR", netYears), dash), dash),
      addIn: asked("irr", call("CRMIRR", benefitYears, costYears)),
    },
    {
      kind: "answer",
      key: "payback",
      unit: "years",
      format: "years",
      figure: payback("shortfall", "cumulative", "net"),
      addIn: asked("payback", call("CRMPAYBACK", benefitYears, costYears)),
    },
    {
      kind: "answer",
      key: "paybackDiscounted",
      unit: "years",
      format: "years",
      figure: payback("presentShortfall", "presentCumulative", "presentNet"),
      addIn: asked("paybackDiscounted", call("CRMPAYBACK", benefitYears, costYears, rate)),
    },
    {
      kind: "answer",
      key: "tco",
      unit: "currency",
      format: "moneyWithSign",
      figure: when(above(costTotal, 0), costTotal, dash),
      addIn: asked("tco", call("CRMTCO", row("costs", "yearZero"), row("costs", "laterYears"))),
    },
    {
      kind: "answer",
      key: "tcoUser",
      unit: "perUserMonth",
      format: "preciseMoney",
      figure: when(
        native("AND", above(native("COUNTIF", users, ">0"), 0), above(costTotal, 0)),
        over(over(over(costTotal, users), lastYear), 12),
        dash,
      ),
      addIn: asked("tcoUser", call("CRMTCOUSER", costTotal, users, lastYear)),
    },
    {
      kind: "check",
      key: "totalsAgree",
      holds: native(
        "AND",
        within(native("SUM", rows("costs_licences", "costs_retirement", "total")), costTotal),
        within(native("SUM", rows("benefits_sales", "benefits_markets", "total")), row("benefits", "total")),
      ),
    },
    { kind: "check", key: "costsArePositive", holds: atMost(0, costTotal) },
    {
      kind: "check",
      key: "amountsAreNumbers",
      holds: native("AND", ...[costYearsOfLines, benefitYearsOfLines].map(allNumbers)),
    },
  ],
};

/** SUM skips text without a word; this says so. */
function allNumbers(area: Expression): Expression {
  return equal(native("COUNTA", area), native("COUNT", area));
}
