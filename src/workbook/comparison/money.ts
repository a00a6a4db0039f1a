/** The figures of each option, and their differences against the base. */
import type { DraftRow } from "../../grid/draft";
import {
  above,
  dash,
  equal,
  minus,
  native,
  over,
  plus,
  power,
  row,
  when,
  type Expression,
} from "../../grid/expression";
import type { FormatName } from "../../grid/formats";
import { fill } from "../../language/fill";
import { irrOfLoss, payback } from "../investment";
import { isNumber } from "../plainCells";
import { columnOf, keyed, presentValue, type ComparisonCells, rateUsed, yearsUsed, isComparable } from "./cells";
import { countedRow, ownKey } from "./keys";
import { of } from "./steps";
import type { FigureKey } from "./option";
import { rank } from "./ranking";

const years = (flow: Parameters<typeof countedRow>[0], option: number): Expression =>
  row(countedRow(flow, option), "years");
const sum = (flow: Parameters<typeof countedRow>[0], option: number): Expression => native("SUM", years(flow, option));

/** The net amount paid in year 0. */
const outlay = (option: number): Expression => minus(0, row(countedRow("net", option), "yearZero"));

/** A quotient whose divisor must be above 0. */
const share = (part: Expression, whole: Expression): Expression =>
  when(above(native("COUNTIF", whole, ">0"), 0), over(part, whole), dash);

/** COUNTIF takes cells alone, so a calculated divisor is compared itself. */
const quotient = (part: Expression, whole: Expression): Expression => when(above(whole, 0), over(part, whole), dash);

export function money(make: ComparisonCells): readonly DraftRow[] {
  const { words } = make;
  const linked = (key: FigureKey) => (option: number) => of(ownKey(key), option);
  const rated = (figure: Expression) => when(isNumber(rateUsed), figure, dash);
  const later = (option: number) => native("SUM", row(countedRow("net", option), "laterYears"));
  const present = (option: number) => of("npv", option);
  const compounded = (option: number) =>
    minus(power(native("MAX", 0, plus(1, of("roiTotal", option))), over(1, yearsUsed)), 1);
  const lowest = (option: number) => native("MAX", 0, minus(0, native("MIN", years("cumulative", option))));
  // The model's own peak counts no tax relief on losses; it holds for the model's own years.
  const peak = (option: number) =>
    when(
      native(
        "AND",
        isNumber(of(ownKey("peakModel"), option)),
        equal(row("limit", columnOf(1)), of(ownKey("years"), option)),
      ),
      of(ownKey("peakModel"), option),
      // Over other years, a flow after tax has the relief in it.
      when(equal(of(ownKey("tax"), option), 0), lowest(option), dash),
    );
  const isRenewed = equal(row("renewed", columnOf(1)), words.choices.renewed.yes);
  const amount = { unit: "currency", format: "money" } as const;
  const ratio = { unit: "ofCost", format: "ratio" } as const;
  return [
    make.section(words.sections.money),
    make.figures("funding", { ...amount, each: (option) => sum("spent", option) }),
    make.figures("tco", { ...amount, style: "link", each: linked("tco") }),
    make.figures("tcoUser", { unit: "perUserMonth", format: "amount", style: "link", each: linked("tcoUser") }),
    make.figures("peak", { ...amount, each: peak }),
    make.figures("npv", {
      unit: "currency",
      format: "money",
      style: "headline",
      each: (option) => rated(presentValue(years("net", option), rateUsed)),
    }),
    make.figures("rank", { unit: "number", format: "whole", style: "headline", each: (option) => rank(make, option) }),
    make.figures("roiTotal", { ...ratio, each: (option) => quotient(sum("net", option), sum("costs", option)) }),
    make.figures("roiPresent", {
      ...ratio,
      each: (option) => share(present(option), of("presentCosts", option)),
    }),
    make.figures("roiAnnual", {
      unit: "perYear",
      format: "ratio",
      each: (option) => when(isNumber(yearsUsed), quotient(over(later(option), yearsUsed), outlay(option)), dash),
    }),
    make.figures("roiAnnualised", {
      unit: "perYear",
      format: "ratio",
      each: (option) =>
        when(native("AND", isNumber(yearsUsed), isNumber(of("roiTotal", option))), compounded(option), dash),
    }),
    make.figures("bcr", {
      unit: "factor",
      format: "years",
      each: (option) => share(of("presentBenefits", option), of("presentCosts", option)),
    }),
    make.figures("pi", {
      unit: "factor",
      format: "years",
      each: (option) => rated(quotient(plus(present(option), outlay(option)), outlay(option))),
    }),
    make.figures("irr", {
      unit: "perYear",
      format: "ratio",
      each: (option) => irrOfLoss(countedRow("net", option), of("irrCloser", option)),
    }),
    make.figures("payback", {
      unit: "years",
      format: "years",
      each: (option) =>
        payback({
          shortfall: of("shortfall", option),
          running: countedRow("cumulative", option),
          flows: countedRow("net", option),
          costs: sum("costs", option),
        }),
    }),
    make.figures("annual", {
      unit: "perYearMoney",
      format: "money",
      each: (option) =>
        when(
          native("AND", isRenewed, isNumber(of("ownWorth", option))),
          over(of("ownWorth", option), of("annuity", option)),
          dash,
        ),
    }),
    ...(["low", "baseCase", "high"] as const).map((key) =>
      make.figures(key, { ...amount, style: "link", each: linked(key) }),
    ),
    make.figures("evidence", { unit: "ofBenefits", format: "ratio", style: "link", each: linked("evidence") }),
    make.note(words.notes.money),
    make.note(words.notes.irr),
  ];
}

const compared = [
  ["npv", "money"],
  ["funding", "money"],
  ["tcoUser", "amount"],
  ["peak", "money"],
  ["annual", "money"],
] as const satisfies readonly (readonly [string, FormatName])[];

export function differencesFromBase(make: ComparisonCells): readonly DraftRow[] {
  const { words } = make;
  const base = row("base", columnOf(1));
  return [
    make.section(words.sections.differences),
    ...compared.map(([key, format]): DraftRow => {
      const figure = (option: number): Expression => {
        const [own, bases] = [of(key, option), native("INDEX", make.across(key), base)];
        const both = native("AND", isComparable, isNumber(own), isNumber(bases));
        return when(both, minus(own, bases), dash);
      };
      return {
        key: keyed("differs", compared.findIndex(([each]) => each === key) + 1),
        cells: {
          label: make.text(fill(words.rows.differs, { row: words.rows[key] })),
          unit: make.text(
            make.unit(key === "tcoUser" ? "perUserMonth" : key === "annual" ? "perYearMoney" : "currency"),
            "unit",
          ),
          ...make.each(figure, format),
        },
      };
    }),
  ];
}
