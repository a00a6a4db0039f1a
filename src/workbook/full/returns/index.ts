/** The Returns sheet: benefits and costs by year, the answers, definitions of ROI, cost of ownership, effect of risk. */
import type { DraftSheet, DraftRow } from "../../../grid/draft";
import {
  above,
  dash,
  differs,
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
} from "../../../grid/expression";
import { sheetOf } from "../page";
import { type FullRows, type RowKey, yearColumns, wide, narrow, totalColumn, wideNoteColumn } from "../rows";
import { isNumber, base } from "../timing";
import { type Answer, both, answers, steps } from "./answers";
import { bridge } from "./bridge";
import { definitions } from "./definitions";
import { type Flows, all, cash, rateKnown, growth, present, hasCosts, hasPlan, isReady, total } from "./flows";
import { ownership } from "./ownership";
import { groups, benefitGroup, waterfall, waterfallChart } from "./waterfall";

export function returns(make: FullRows, lastYear: number): DraftSheet {
  const addInOf = ({ key, addIn }: Answer, of: Flows) => when(isNumber(row(key, of.column)), addIn(of), dash);
  const answer = (given: Answer): DraftRow => {
    const { key, unit, format, figure } = given;
    const agrees = (of: Flows, addIn: string) => make.agree(row(key, addIn), row(key, of.column));
    return make.figures(
      key,
      unit,
      {
        figure: { content: figure(all), format, style: "headline" },
        addIn: { content: addInOf(given, all), format, style: "addIn" },
        cash: { content: figure(cash), format, style: "headline" },
        cashAddIn: { content: addInOf(given, cash), format, style: "addIn" },
      },
      {
        look: "headline",
        named: "figure",
        cells: {
          label: make.answerLabel(key, "headlineLabel"),
          check: make.text(both(make, agrees(all, "addIn"), agrees(cash, "cashAddIn")), "check"),
        },
      },
    );
  };
  const sum = { total: "sum" } as const;
  /** The net of all years so far. Profit of a year is taxed; a loss brings no relief, see `Flows.funding`. */
  const fundedBy = (net: RowKey): Expression => {
    const earned = native("SUMIF", row(net, "yearsToHere"), ">0");
    return minus(native("SUM", row(net, "yearsToHere")), times(earned, base("tax")));
  };
  return sheetOf("returns", make, {
    columns: yearColumns(
      [
        wide("figure", "unseen"),
        wide("addIn", "share", "fall"),
        wide("cash", "gain", "running", "below"),
        wide("cashAddIn", "over", "perUser", "above"),
        wide("end"),
        narrow(9, "check"),
      ],
      [totalColumn, wideNoteColumn],
    ),
    heads: { unit: "unit", total: "total", note: "note" },
    sections: [
      [
        make.section("byYear"),
        make.figures("kept", "ofNet", { figure: { content: minus(1, base("tax")), format: "rate" } }),
        make.yearly("taxedBenefits", {
          each: times(row("benefitsAfter", "here"), row("kept", "figure")),
          ...sum,
          named: true,
        }),
        make.yearly("taxedCosts", {
          each: times(row("costsAfter", "here"), row("kept", "figure")),
          ...sum,
          named: true,
        }),
        make.yearly("net", {
          each: minus(row("taxedBenefits", "here"), row("taxedCosts", "here")),
          ...sum,
          style: "total",
          named: true,
        }),
        make.yearly("netBeforeTax", { each: minus(row("benefitsAfter", "here"), row("costsAfter", "here")), ...sum }),
        make.yearly("fundingCumulative", { each: fundedBy("netBeforeTax") }),
        make.yearly("cumulative", { each: native("SUM", row("net", "yearsToHere")), named: true }),
        make.yearly("factor", { unit: "factor", format: "factor", each: when(rateKnown, over(1, growth), dash) }),
        make.yearly("presentBenefits", { each: present("taxedBenefits"), ...sum }),
        make.yearly("presentCosts", { each: present("taxedCosts"), ...sum }),
        make.yearly("presentNet", { each: present("net"), ...sum, style: "total" }),
        make.yearly("presentCumulative", {
          each: when(rateKnown, native("SUM", row("presentNet", "yearsToHere")), dash),
        }),
      ],
      [
        make.section("cashByYear"),
        make.yearly("cashBenefits", { each: times(row("benefitsCash", "here"), row("kept", "figure")), ...sum }),
        make.yearly("cashCosts", { each: times(row("costsCash", "here"), row("kept", "figure")), ...sum }),
        make.yearly("cashBeforeTax", { each: minus(row("benefitsCash", "here"), row("costsCash", "here")), ...sum }),
        make.yearly("cashFundingCumulative", { each: fundedBy("cashBeforeTax") }),
        make.yearly("cashNet", {
          each: minus(row("cashBenefits", "here"), row("cashCosts", "here")),
          ...sum,
          style: "total",
        }),
        make.yearly("cashCumulative", { each: native("SUM", row("cashNet", "yearsToHere")) }),
        make.yearly("presentCashBenefits", { each: present("cashBenefits"), ...sum }),
        make.yearly("presentCashCosts", { each: present("cashCosts"), ...sum }),
        make.yearly("presentCashNet", { each: present("cashNet"), ...sum, style: "total" }),
        make.yearly("presentCashCumulative", {
          each: when(rateKnown, native("SUM", row("presentCashNet", "yearsToHere")), dash),
        }),
      ],
      [
        make.section("answers", { figure: "all", addIn: "addIn", cash: "cash", cashAddIn: "addIn", check: "check" }),
        ...answers.map(answer),
        ...steps(make),
      ],
      [
        make.section("definitions", { figure: "roi", addIn: "addIn", gain: "gain", over: "over", check: "check" }),
        ...definitions(make),
      ],
      [make.section("tco", { figure: "total", share: "ofTotal", perUser: "perUserMonth" }), ...ownership(make)],
      [make.section("bridge"), ...bridge(make)],
      [
        make.section("groups", { figure: "total", share: "ofTotal" }),
        ...groups.map((group) => benefitGroup(make, group)),
      ],
      [make.section("waterfall"), ...waterfall(make)],
      [
        make.section("checks", { check: "check" }),
        make.check(
          "nothingMissing",
          when(
            hasCosts,
            native(
              "AND",
              isReady,
              differs(total("taxedBenefits"), 0),
              above(native("COUNTIF", base("users"), ">0"), 0),
            ),
            equal(total("full"), 0),
          ),
          { otherwise: "look" },
        ),
        make.check("answersAreThere", answersAreThere),
        make.check(
          "tcoAgrees",
          within(native("SUM", rows("tco_software", "tco_others", "figure")), total("costsAfter")),
        ),
        make.check(
          "bridgeAgrees",
          when(
            isNumber(row("npvAfter", "figure")),
            within(native("SUM", rows("npvBefore", "riskOnCosts", "figure")), row("npvAfter", "figure")),
            1,
          ),
        ),
      ],
    ],
    charts: [waterfallChart(make, lastYear)],
  });
}

/** Each answer is a number or a dash; anything else is an overwritten formula. With a plan, NPV and ROI are numbers. */
const answersAreThere = (() => {
  const shown = (column: string) => rows("npv", "breakEven", column);
  const isShown = (column: string) =>
    equal(plus(native("COUNT", shown(column)), native("COUNTIF", shown(column), "–")), native("ROWS", shown(column)));
  return native(
    "AND",
    isShown("figure"),
    isShown("cash"),
    when(hasPlan, isNumber(row("roi", "figure")), 1),
    when(isReady, isNumber(row("npv", "figure")), 1),
  );
})();
