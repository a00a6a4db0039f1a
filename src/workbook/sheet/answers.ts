import { above, call, dash, minus, native, over, row, when, type Expression } from "../../grid/expression";
import type { DraftRow } from "../../grid/draft";
import { irr, payback } from "../investment";
import type { RowKey, SheetRows } from "./rows";

const costTotal = row("costs", "total");
const presentCosts = row("presentCosts", "total");
const benefitYears = row("benefits", "years");
const costYears = row("costs", "years");
const rate = row("rate", "figure");
const users = row("users", "figure");
const lastYear = row("period", "lastYear");

/** Calls the add-in only if there is a figure to compare, so that an empty form shows dashes, not errors. */
const asked = (key: RowKey, addIn: Expression): Expression => when(native("ISNUMBER", row(key, "figure")), addIn, dash);

const paidBack = (shortfall: RowKey, running: RowKey, flows: RowKey): Expression =>
  payback({ shortfall: row(shortfall, "figure"), running, flows, costs: costTotal });

export const answers = (rows: SheetRows): readonly DraftRow[] => [
  rows.section("answers", rows.answerHeads),
  rows.answer("roi", {
    unit: "ofCost",
    format: "ratio",
    figure: when(above(costTotal, 0), over(minus(row("benefits", "total"), costTotal), costTotal), dash),
    addIn: asked("roi", call("CRMROI", benefitYears, costYears)),
  }),
  rows.answer("roiDiscounted", {
    unit: "ofCost",
    format: "ratio",
    figure: when(above(presentCosts, 0), over(row("presentNet", "total"), presentCosts), dash),
    addIn: asked("roiDiscounted", call("CRMROI", benefitYears, costYears, "discounted", rate)),
  }),
  rows.answer("npv", {
    unit: "currency",
    format: "moneyWithSign",
    figure: when(native("AND", native("ISNUMBER", rate), above(costTotal, 0)), row("presentNet", "total"), dash),
    addIn: asked("npv", call("CRMNPV", benefitYears, costYears, rate)),
  }),
  rows.answer("irr", {
    unit: "perYear",
    format: "ratio",
    figure: irr("net", row("irrStart", "figure")),
    addIn: asked("irr", call("CRMIRR", benefitYears, costYears)),
  }),
  rows.answer("payback", {
    unit: "years",
    format: "years",
    figure: paidBack("shortfall", "cumulative", "net"),
    addIn: asked("payback", call("CRMPAYBACK", benefitYears, costYears)),
  }),
  rows.answer("paybackDiscounted", {
    unit: "years",
    format: "years",
    figure: paidBack("presentShortfall", "presentCumulative", "presentNet"),
    addIn: asked("paybackDiscounted", call("CRMPAYBACK", benefitYears, costYears, rate)),
  }),
  rows.answer("tco", {
    unit: "currency",
    format: "moneyWithSign",
    figure: when(above(costTotal, 0), costTotal, dash),
    addIn: asked("tco", call("CRMTCO", row("costs", "yearZero"), row("costs", "laterYears"))),
  }),
  rows.answer("tcoUser", {
    unit: "perUserMonth",
    format: "preciseMoney",
    figure: when(
      native("AND", above(native("COUNTIF", users, ">0"), 0), above(costTotal, 0)),
      over(over(over(costTotal, users), lastYear), 12),
      dash,
    ),
    addIn: asked("tcoUser", call("CRMTCOUSER", costTotal, users, lastYear)),
  }),
];
