/** The Returns sheet: benefits and costs by year, the answers, definitions of ROI, cost of ownership, effect of risk. */
import type { DraftSheet, DraftRow } from "../../../grid/draft";
import {
  above,
  atMost,
  dash,
  differs,
  equal,
  literal,
  minus,
  native,
  plus,
  row,
  rows,
  times,
  when,
  within,
} from "../../../grid/expression";
import { usualSize } from "../../../language/cellForm";
import { sheetOf } from "../page";
import {
  type FullRows,
  yearColumns,
  wide as wideColumn,
  narrow,
  settledColumn,
  totalColumn,
  wideNoteColumn,
} from "../rows";
import { calendarRows, lineRows, settledTitle } from "../tax";
import { isNumber, base } from "../timing";
import { type Answer, both, answers, answersBeforeTax, steps, stepsBeforeTax } from "./answers";
import { bridge } from "./bridge";
import { definitions } from "./definitions";
import { type Flows, all, beforeTax, cash, cashBeforeTax, hasCosts, hasPlan, isReady, total } from "./flows";
import { owners, ownersAgree } from "./owners";
import { firstYear, firstYearAgrees } from "./firstYear";
import { ownership } from "./ownership";
import { flowRows, views } from "./yearly";
import { groups, benefitGroup, waterfall, waterfallChart } from "./waterfall";

/** @param charted in whose unit the chart shows amounts; the cells have all digits */
export function returns(make: FullRows, charted: FullRows): DraftSheet {
  const addInOf = <F extends Flows>({ key, addIn }: Answer<F>, of: F) =>
    when(isNumber(row(key, of.column)), addIn(of), dash);
  const answer = <F extends Flows>(given: Answer<F>, figure: F, ofCash: F): DraftRow => {
    const { key, unit, format } = given;
    const agrees = (of: Flows, addIn: string) => make.agree(row(key, addIn), row(key, of.column));
    return make.figures(
      key,
      unit,
      {
        figure: { content: given.figure(figure), format, style: "headline" },
        addIn: { content: addInOf(given, figure), format, style: "addIn" },
        cash: { content: given.figure(ofCash), format, style: "headline" },
        cashAddIn: { content: addInOf(given, ofCash), format, style: "addIn" },
      },
      {
        look: "headline",
        named: "figure",
        cells: {
          label: make.answerLabel(key, "headlineLabel"),
          check: make.text(both(make, agrees(figure, "addIn"), agrees(ofCash, "cashAddIn")), "check"),
        },
      },
    );
  };
  return sheetOf("returns", make, {
    columns: yearColumns(
      [
        wideColumn("figure", "unseen"),
        wideColumn("addIn", "share", "fall"),
        wideColumn("cash", "gain", "running", "below"),
        wideColumn("cashAddIn", "over", "perUser", "above"),
        wideColumn("end"),
        narrow(9, "check"),
      ],
      [settledColumn, totalColumn, wideNoteColumn],
    ),
    heads: { unit: "unit", total: "total", note: "note" },
    titles: settledTitle(make),
    sections: [
      [make.section("calendar"), ...calendarRows(make)],
      [make.section("byYear"), ...flowRows(make, views.all), ...lineRows(make)],
      [make.section("cashByYear"), ...flowRows(make, views.cash)],
      firstYear(make),
      [
        make.section("answers", { figure: "all", addIn: "addIn", cash: "cash", cashAddIn: "addIn", check: "check" }),
        ...answers.map((each) => answer(each, all, cash)),
        ...steps(make),
      ],
      [
        make.section("beforeTax", {
          figure: "all",
          addIn: "addIn",
          cash: "cash",
          cashAddIn: "addIn",
          check: "check",
        }),
        ...answersBeforeTax.map((each) => answer(each, beforeTax, cashBeforeTax)),
        ...stepsBeforeTax(make),
      ],
      [
        make.section("definitions", { figure: "roi", addIn: "addIn", gain: "gain", over: "over", check: "check" }),
        ...definitions(make),
      ],
      [make.section("tco", { figure: "total", share: "ofTotal", perUser: "perUserMonth" }), ...ownership(make)],
      [make.section("owners", { figure: "costs", share: "benefits", gain: "net" }), ...owners(make)],
      [make.section("bridge"), ...bridge(make)],
      [
        make.section("groups", { figure: "total", share: "ofTotal" }),
        ...groups.map((group) => benefitGroup(make, group)),
      ],
      [make.section("waterfall"), ...waterfall(make, charted)],
      [
        make.section("checks", { check: "check" }),
        make.check(
          "nothingMissing",
          when(
            hasCosts,
            native(
              "AND",
              isReady,
              differs(total("grossBenefits"), 0),
              above(native("COUNTIF", base("users"), ">0"), 0),
            ),
            equal(total("full"), 0),
          ),
          { otherwise: "look" },
        ),
        make.check("answersAreThere", answersAreThere),
        make.check("amountsAreInFull", areInFull, {
          otherwise: "look",
          given: { unit: literal(charted.amountUnit) },
          cells: {
            figure: make.cell({ content: usualSize(make.wording.currency) === "millions" ? 1e7 : 1, format: "money" }),
          },
        }),
        make.check("firstYearAgrees", firstYearAgrees),
        make.check("taxAgrees", taxAgrees),
        make.check(
          "tcoAgrees",
          within(native("SUM", rows("tco_software", "tco_others", "figure")), total("costsAfter")),
        ),
        make.check("ownersAgree", ownersAgree),
        make.check(
          "bridgeAgrees",
          when(
            isNumber(row("npvAfter", "figure")),
            within(native("SUM", rows("npvBefore", "taxOnNpv", "figure")), row("npvAfter", "figure")),
            1,
          ),
        ),
      ],
    ],
    charts: [waterfallChart(charted)],
  });
}

/**
 * A plan whose costs are lower than the figure beside this check is likely typed in thousands or millions. Where the Summary is in millions, it
 * would show 0 or nearly 0.
 */
const areInFull = (() => {
  const costs = native("ABS", total("costsAfter"));
  return native("OR", equal(costs, 0), atMost(row("amountsAreInFull", "figure"), costs));
})();

/** Each answer is a number or a dash; anything else is an overwritten formula. With a plan, NPV and ROI are numbers. */
const answersAreThere = (() => {
  const shown = (column: string) => [
    rows("npv", "breakEven", column),
    rows("irrBeforeTax", "paybackBeforeTax", column),
  ];
  const isShown = (column: string) =>
    shown(column).map((area) =>
      equal(plus(native("COUNT", area), native("COUNTIF", area, dash)), native("ROWS", area)),
    );
  return native(
    "AND",
    ...isShown("figure"),
    ...isShown("cash"),
    when(hasPlan, isNumber(row("roi", "figure")), 1),
    when(isReady, isNumber(row("npv", "figure")), 1),
  );
})();

/** What is left after tax is what there was before it less the rate times what is taxed, in all years together. */
const taxAgrees = native(
  "AND",
  ...([views.all, views.cash] as const).flatMap(({ taxed, tax, netBeforeTax, net }) => [
    within(total(tax), times(base("tax"), total(taxed))),
    within(total(net), minus(total(netBeforeTax), total(tax))),
  ]),
);
