/** Cases calculated side by side, the tornado of assumptions, break-evens and a simulation; all before risk %. */
import type { DraftSheet } from "../../../grid/draft";
import { row, when, within, native } from "../../../grid/expression";
import { everyBenefit, everyCost } from "../../lines";
import { benefitKey, benefitFull } from "../benefits";
import { costKey, costBefore } from "../costs";
import { sheetOf } from "../page";
import { type FullRows, yearColumns, wide, narrow, totalColumn, wideNoteColumn } from "../rows";
import { isNumber, base } from "../timing";
import { breakEvens } from "./breakEven";
import { caseNames, caseAnswer, caseChanges, caseYears, ofCase, caseKey } from "./cases";
import { simulation, weighed, linesHeading, plannedRow, plannedBenefit, plannedCost } from "./perLine";
import { here } from "./rowsByName";
import { carriers, carried, places, ranked, changedNet } from "./tornado";

export function sensitivity(make: FullRows): DraftSheet {
  return sheetOf("sensitivity", make, {
    columns: yearColumns(
      [
        wide("npv", "months", "low", "which", "figure", "p5"),
        wide("roi", "benefitsTimes", "high", "lowChange", "p25"),
        wide("payback", "costsTimes", "npvLow", "highChange", "p50"),
        wide("change", "adoptionTimes", "npvHigh", "p75"),
        wide("yearBack", "known", "swing", "place", "p95"),
        narrow(10, "check", "order", "positive"),
      ],
      [totalColumn, wideNoteColumn],
    ),
    heads: { unit: "unit", total: "total", note: "note" },
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
      [
        make.section("tornado", {
          low: "low",
          high: "high",
          npvLow: "npvLow",
          npvHigh: "npvHigh",
          swing: "swing",
          order: "order",
        }),
        ...carriers.map((carrier) => carried(make, carrier)),
      ],
      [
        make.section("ranked", { which: "row", lowChange: "low", highChange: "high", place: "order" }),
        ...places.map((place) => ranked(make, place)),
      ],
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
        make.section("tornadoRows"),
        ...carriers.flatMap((carrier) =>
          carrier === "rate" ? [] : (["low", "high"] as const).map((end) => changedNet(make, carrier, end)),
        ),
      ],
      [
        linesHeading(make),
        ...everyBenefit.map((line) =>
          plannedRow(make, plannedBenefit(line), row(benefitKey(line), "label"), "benefits", [
            here(benefitFull(line)),
            here(ofCase("Ramp", "base")),
          ]),
        ),
        plannedRow(make, plannedBenefit("legacy"), row("benefits_legacy", "label"), "benefits", [
          here(ofCase("Legacy", "base")),
        ]),
        ...everyCost.map((line) =>
          plannedRow(make, plannedCost(line), row(costKey(line), "label"), "costs", [here(costBefore(line))]),
        ),
      ],
      [
        make.section("checks", { check: "check" }),
        make.check(
          "scenarioAgrees",
          when(
            isNumber(row("npvBefore", "figure")),
            within(
              native(
                "CHOOSE",
                base("scenarioNumber"),
                ...(["base", "low", "high"] as const).map((name) => row(caseKey(name), "npv")),
              ),
              row("npvBefore", "figure"),
            ),
            1,
          ),
        ),
      ],
    ],
  });
}
