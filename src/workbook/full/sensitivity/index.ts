/** The Sensitivity sheet: cases, a tornado, break-evens and a simulation, all on the basis of the headline. */
import type { DraftSheet } from "../../../grid/draft";
import { row, when, within, native } from "../../../grid/expression";
import type { Figures } from "../../figures";
import { benefitAfter, benefitKey, benefitRows } from "../benefitRows";
import { costAfter, costKey, costRows } from "../costLines";
import { sheetOf } from "../page";
import { type FullRows, yearColumns, wide, narrow, settledColumn, totalColumn, wideNoteColumn } from "../rows";
import { presentInYears, settledTitle } from "../tax";
import { isNumber, base } from "../timing";
import { breakEvens } from "./breakEven";
import { carriers } from "./carriers";
import { caseNames, caseAnswer, caseChanges, caseYears, caseKey } from "./cases";
import { delayHeads } from "./delay";
import { simulation, weighed, linesHeading, plannedRow, plannedBenefit, plannedCost } from "./perLine";
import { years } from "./rowsByName";
import { beforeRiskRows, carried, changedProfit, movedRamp, places, ranked } from "./tornado";
import { rangeCheck } from "./rangeCheck";

const tornadoHeads = {
  low: "low",
  high: "high",
  npvLow: "npvLow",
  npvHigh: "npvHigh",
  swing: "swing",
  order: "order",
} as const;
const ends = ["low", "high"] as const;

export function sensitivity(make: FullRows, figures: Figures): DraftSheet {
  return sheetOf("sensitivity", make, {
    columns: yearColumns(
      [
        wide("npv", "months", "low", "which", "figure", "p5", "delay"),
        wide("roi", "benefitsTimes", "high", "lowChange", "p25", "delayYears"),
        wide("payback", "costsTimes", "npvLow", "highChange", "p50", "delayPart"),
        wide("change", "adoptionTimes", "npvHigh", "p75"),
        wide("yearBack", "known", "swing", "place", "p95"),
        narrow(10, "check", "order", "positive"),
      ],
      [settledColumn, totalColumn, wideNoteColumn],
    ),
    heads: { unit: "unit", total: "total", note: "note" },
    titles: settledTitle(make),
    upTo: { row: "section_caseInputs" },
    sections: [
      [
        make.section("cases", {
          npv: "npv",
          roi: "roi",
          payback: "payback",
          change: "change",
          yearBack: "yearBack",
        }),
        ...caseNames.map((name) => caseAnswer(make, name)),
      ],
      [make.section("tornado", tornadoHeads), ...carriers.map((carrier) => carried(make, carrier, "after"))],
      [
        make.section("ranked", { which: "row", lowChange: "low", highChange: "high", place: "order" }),
        ...places.map((place) => ranked(make, place)),
      ],
      [make.section("tornadoBefore", tornadoHeads), ...carriers.map((carrier) => carried(make, carrier, "before"))],
      [make.section("breakEven"), ...breakEvens(make)],
      [
        make.section("simulation", {
          p5: "p5",
          p25: "p25",
          p50: "p50",
          p75: "p75",
          p95: "p95",
          positive: "positive",
        }),
        simulation(make),
      ],
      [
        make.section("perLine", { low: "npvLow", high: "npvHigh", npvLow: "swing" }),
        ...[1, 2, 3, 4, 5].map((place) => weighed(make, place)),
      ],
      [
        make.section("caseInputs", {
          months: "months",
          benefitsTimes: "benefitsTimes",
          costsTimes: "costsTimes",
          adoptionTimes: "adoptionTimes",
          known: "known",
        }),
        ...caseNames.map((name) => caseChanges(make, name)),
      ],
      ...caseNames.map((name) => caseYears(make, name)),
      [
        make.section("tornadoRows", delayHeads),
        ...(["adoption", "slip"] as const).flatMap((carrier) => ends.flatMap((end) => movedRamp(make, carrier, end))),
        ...carriers.flatMap((carrier) =>
          carrier === "rate" ? [] : ends.flatMap((end) => changedProfit(make, carrier, end, "after")),
        ),
      ],
      [
        make.section("tornadoRowsBefore"),
        ...beforeRiskRows(make),
        ...carriers.flatMap((carrier) =>
          carrier === "rate" ? [] : ends.flatMap((end) => changedProfit(make, carrier, end, "before")),
        ),
      ],
      [
        linesHeading(make),
        ...benefitRows(figures).map((line) =>
          plannedRow(make, plannedBenefit(line), row(benefitKey(line), "label"), "benefits", benefitAfter(line)),
        ),
        plannedRow(make, plannedBenefit("legacy"), row("benefits_legacy", "label"), "benefits", benefitAfter("legacy")),
        ...costRows(figures).map((line) =>
          plannedRow(make, plannedCost(line), row(costKey(line), "label"), "costs", costAfter(line)),
        ),
      ],
      [
        make.section("checks", { check: "check" }),
        make.check(
          "scenarioAgrees",
          when(
            isNumber(row("npv", "figure")),
            native(
              "AND",
              within(row(caseKey("shown"), "npv"), row("npv", "figure")),
              within(
                native(
                  "CHOOSE",
                  base("scenarioNumber"),
                  ...(["base", "low", "high"] as const).map((name) => row(caseKey(name), "npv")),
                ),
                row("npv", "figure"),
              ),
              within(presentInYears(years("netBeforeRisk")), row("npvBefore", "figure")),
            ),
            1,
          ),
        ),
        rangeCheck(make),
      ],
    ],
  });
}
