/** Costs line by line: quantity × price, then exchange rate and price index, then scenario and risk. */
import type { DraftRow, DraftSheet } from "../../grid/draft";
import {
  above,
  atMost,
  equal,
  native,
  differs,
  plus,
  row,
  rows,
  times,
  when,
  within,
  type Expression,
} from "../../grid/expression";
import type { CostItem, Figures } from "../figures";
import { cost, legacyCost, legacyMonth } from "../inputs/costs";
import { costGroups, everyCost, type CostGroup, type CostLine } from "../lines";
import { lineEvidence } from "./evidence";
import { sheetOf } from "./page";
import {
  evidenceColumns,
  noteColumn,
  totalColumn,
  narrow,
  wide,
  yearColumns,
  type FullRows,
  type RowKey,
} from "./rows";
import { base, chosen, indexOf, legacySaved } from "./timing";

export const costKey = (line: CostLine): RowKey => `costs_${line}`;
export const costBefore = (line: CostLine): string => `costsBefore_${line}`;
const costAfter = (line: CostLine): string => `costsAfter_${line}`;

const [firstLine = "other"] = everyCost;
const lastLine = everyCost.at(-1) ?? "other";
const inputRows = (place: string): Expression => rows(costKey(firstLine), costKey(lastLine), place);
/** Every line after scenario and risk. */
export const costsOfLines = (place: string): Expression => rows(costAfter(firstLine), costAfter(lastLine), place);
export const costsOfGroup = (group: CostGroup, place: string): Expression => {
  const lines: readonly CostLine[] = costGroups[group];
  return rows(costAfter(lines[0] ?? firstLine), costAfter(lines.at(-1) ?? lastLine), place);
};

const isSoftware = (line: CostLine): boolean => costGroups.software.some((each) => each === line);

/** One-time costs and yearly recurring costs. */
const oneOff: ReadonlySet<CostLine> = new Set([
  "purchase",
  "consulting",
  "implementation",
  "integration",
  "migration",
  "training",
  "people",
  "change",
  "learning",
  "dualRunning",
  "retirement",
]);

export function costs(make: FullRows, figures: Figures): DraftSheet {
  const { choices } = make.wording.words;
  const inputOf = (line: CostLine): DraftRow => {
    const item: CostItem = figures.costs[line] ?? { amounts: [] };
    const isGiven = figures.costs[line] !== undefined;
    const { price = isGiven ? 1 : undefined, risk, growth, pricedIn, kind, label } = item;
    const usual = oneOff.has(line) ? "oneOff" : "yearly";
    return {
      key: costKey(line),
      named: "years",
      cells: {
        ...make.labelled(costKey(line), cost.amounts.unit),
        ...(label !== undefined && { label: make.text(label) }),
        price: make.cell(make.input(cost.price, price)),
        growth: make.choice(cost.growth.of, growth ?? cost.growth.usual),
        pricedIn: make.choice(cost.pricedIn.of, pricedIn ?? cost.pricedIn.usual),
        kind: make.choice(cost.kind.of, kind ?? usual),
        risk: make.cell(make.input(cost.risk, risk)),
        total: make.cell({ content: native("SUM", row(costKey(line), "years")), format: "number" }),
        ...lineEvidence(make, item),
      },
      years: (year) => make.cell(make.input(cost.amounts, item.amounts[year])),
    };
  };
  const label = (line: CostLine) => row(costKey(line), "label");
  const before = (line: CostLine): DraftRow => {
    const own = costKey(line);
    const rate = when(equal(row(own, "pricedIn"), choices.currencies.licence), base("exchangeRate"), 1);
    const priced = times(times(times(row(own, "here"), row(own, "price")), rate), indexOf(row(own, "growth")));
    const each = isSoftware(line) ? times(priced, base("licencePrice")) : priced;
    return make.yearly({ key: costBefore(line), label: label(line) }, { each, total: "sum" });
  };
  const after = (line: CostLine): DraftRow =>
    make.yearly(
      { key: costAfter(line), label: label(line) },
      {
        each: times(times(row(costBefore(line), "here"), chosen("scenarioCosts")), plus(1, row(costKey(line), "risk"))),
        total: "sum",
        cells: { kind: make.link(row(costKey(line), "kind")) },
      },
    );
  const given = (place: string) => inputRows(place);
  const legacy = figures.legacy;
  return sheetOf("costs", make, {
    columns: yearColumns(
      [
        wide("price"),
        narrow(13, "growth"),
        narrow(15, "pricedIn"),
        narrow(16, "kind"),
        narrow(8, "risk"),
        narrow(9, "check"),
      ],
      [totalColumn, noteColumn, ...evidenceColumns],
    ),
    heads: {
      unit: "unit",
      price: "price",
      growth: "growth",
      pricedIn: "pricedIn",
      kind: "kind",
      risk: "risk",
      total: "total",
      note: "note",
      source: "source",
      owner: "owner",
      confidence: "confidence",
    },
    sections: [
      ...(Object.keys(costGroups) as CostGroup[]).map((group) => [
        make.section(group),
        ...costGroups[group].map(inputOf),
      ]),
      [
        make.section("legacy"),
        make.figures(
          legacyCost.key,
          legacyCost.unit,
          { price: make.input(legacyCost, legacy?.yearlyCost) },
          { named: "price" },
        ),
        make.figures(
          legacyMonth.key,
          legacyMonth.unit,
          { price: make.input(legacyMonth, legacy?.offAfterMonth) },
          { named: "price" },
        ),
        make.yearly("legacyAvoided", { each: legacySaved(chosen("scenarioMonths")), total: "sum" }),
      ],
      [
        make.section("costsBefore"),
        ...everyCost.map(before),
        make.yearly("costsBefore", {
          each: native("SUM", rows(costBefore(firstLine), costBefore(lastLine), "here")),
          total: "sum",
          style: "total",
        }),
        make.yearly("softwareBefore", {
          each: native("SUM", rows(costBefore("purchase"), costBefore("maintenance"), "here")),
          total: "sum",
        }),
      ],
      [
        make.section("costsAfter"),
        ...everyCost.map(after),
        make.yearly("costsAfter", {
          each: native("SUM", costsOfLines("here")),
          total: "sum",
          style: "total",
          named: true,
        }),
      ],
      [
        make.section("checks", { check: "check" }),
        make.check("costsArePositive", atMost(0, row("costsAfter", "total"))),
        make.check(
          "costsAreNumbers",
          native("AND", ...["years", "price", "risk"].map((place) => allNumbers(given(place)))),
        ),
        make.check(
          "costsArePriced",
          equal(native("SUMPRODUCT", times(differs(given("total"), 0), equal(given("price"), ""))), 0),
        ),
        make.check(
          "exchangeRateIsThere",
          native(
            "OR",
            equal(native("COUNTIF", given("pricedIn"), choices.currencies.licence), 0),
            above(native("COUNTIF", base("exchangeRate"), ">0"), 0),
          ),
        ),
        make.check(
          "costTotalsAgree",
          within(native("SUM", costsOfLines("total")), native("SUM", row("costsAfter", "years"))),
        ),
      ],
    ],
  });
}

/** SUM ignores text silently; this check reports it. */
export function allNumbers(area: Expression): Expression {
  return equal(native("COUNTA", area), native("COUNT", area));
}
