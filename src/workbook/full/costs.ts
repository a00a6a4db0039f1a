/** Costs line by line: quantity × price, then exchange rate and price index, then scenario and risk. */
import type { DraftRow, DraftSheet } from "../../grid/draft";
import { above, dash, equal, joined, native, over, plus, row, rows, times, when } from "../../grid/expression";
import type { CostItem, Figures } from "../figures";
import { cost, legacyCost, legacyMonth } from "../inputs/costs";
import { isFree, ownByFreeLine, type CostLine } from "../lines";
import { costChecks } from "./costChecks";
import {
  beforeRows,
  costAfter,
  costBefore,
  costEnds,
  costKey,
  costRows,
  costsOfLines,
  ends,
  groups,
  internal,
  isSoftware,
  keysOf,
  ofGroup,
  oneOff,
  ownGroup,
  quantities,
  rowsOfGroup,
  type CostRow,
} from "./costLines";
import { currencyWord, currencyWords, rateOf, rateRow, unpriced } from "./currencies";
import { lineEvidence } from "./evidence";
import { listedOwner } from "./owner";
import { sheetOf } from "./page";
import { evidenceColumns, noteColumn, totalColumn, narrow, spacer, wide, yearColumns, type FullRows } from "./rows";
import { base, chosen, indexOf, legacySaved } from "./timing";
import { trimmed } from "./trimmed";
import { unitsOf } from "./waves";
import { lifeCells, writtenOffRows } from "./writtenOff";

export function costs(make: FullRows, figures: Figures): DraftSheet {
  const { choices } = make.wording.words;
  const own = ownByFreeLine(ownGroup, figures.ownCosts);
  const lines = costRows(figures);
  const inputOf = (line: CostRow): DraftRow => {
    const given = figures.costs[line as CostLine] ?? own.get(line);
    const item: CostItem = given ?? { amounts: [] };
    const { price = given ? 1 : undefined, risk, growth, pricedIn, kind, label, life, per } = item;
    const usual = oneOff.has(line) ? "oneOff" : "yearly";
    const code = trimmed(row(costKey(line), "pricedIn"));
    return {
      key: costKey(line),
      ...(isFree(line) ? {} : { named: "years" }),
      cells: {
        ...make.line(costKey(line), isFree(line), label),
        // What costs 1 each is money.
        unit: make.text(
          when(
            equal(row(costKey(line), "price"), 1),
            when(
              native("OR", ...["", choices.currencies.own].map((own) => equal(code, own))),
              make.unit("currency"),
              code,
            ),
            make.unit(quantities[line] ?? cost.amounts.unit),
          ),
          "unit",
        ),
        class: make.choice(cost.class.of, item.class ?? (internal.has(line) ? "internal" : "cash")),
        price: make.cell(make.input(cost.price, price)),
        growth: make.choice(cost.growth.of, growth ?? cost.growth.usual),
        pricedIn: make.textInput(currencyWord(make, pricedIn), make.asks.cells(currencyWords)),
        kind: make.choice(cost.kind.of, kind ?? usual),
        risk: make.cell(make.input(cost.risk, risk)),
        total: make.cell({ content: native("SUM", row(costKey(line), "years")), format: "number" }),
        usefulLife: make.cell(make.input(cost.life, life)),
        per: make.choice(cost.per.of, per),
        ...lineEvidence(make, item),
      },
      years: (year) => make.cell(make.input(cost.amounts, item.amounts[year])),
    };
  };
  const name = (line: CostRow) => row(costKey(line), "label");
  const label = (line: CostRow) => joined(name(line), "");
  const before = (line: CostRow): DraftRow => {
    const own = costKey(line);
    const number = row(costBefore(line), "rateRow");
    const quantity = times(row(own, "here"), unitsOf(row(own, "per")));
    const priced = times(times(times(quantity, row(own, "price")), rateOf(number)), indexOf(row(own, "growth")));
    const each = isSoftware(line) ? times(priced, base("licencePrice")) : priced;
    const cells = {
      // The row that this line reads, and its count of numbers: `everyCostCounts` looks for numbers outside these.
      from: make.cell({ content: native("ROW", name(line)), format: "whole" }),
      numbers: make.cell({ content: native("COUNT", row(own, "years")), format: "whole" }),
      risk: make.cell({ content: row(own, "risk"), format: "rate" }),
      class: make.link(row(own, "class")),
      ...lifeCells(make, row(own, "usefulLife")),
      rateRow: make.cell({ content: rateRow(make, row(own, "pricedIn")), format: "whole" }),
      unpriced: make.cell({ content: unpriced(number, row(own, "years")), format: "period" }),
    };
    return make.yearly({ key: costBefore(line), label: label(line) }, { each, total: "sum", cells });
  };
  const after = (line: CostRow): DraftRow =>
    make.yearly(
      { key: costAfter(line), label: label(line) },
      {
        each: times(times(row(costBefore(line), "here"), chosen("scenarioCosts")), plus(1, row(costKey(line), "risk"))),
        total: "sum",
        cells: {
          kind: make.link(row(costKey(line), "kind")),
          per: make.link(row(costKey(line), "per")),
          class: make.link(row(costKey(line), "class")),
          owner: listedOwner(make, costKey(line)),
        },
      },
    );
  const perUser = (word: string) => native("SUMIF", costsOfLines("per"), word, costsOfLines("here"));
  const ofClass = (word: string) => native("SUMIF", costsOfLines("class"), word, costsOfLines("here"));
  const atRisk = (key: (line: CostRow) => string, [first, last]: readonly [CostRow, CostRow]) =>
    native("SUMPRODUCT", rows(key(first), key(last), "here"), plus(1, rows(key(first), key(last), "risk")));
  const legacy = figures.legacy;
  return sheetOf("costs", make, {
    columns: yearColumns(
      [
        wide("price", "from"),
        narrow(16, "growth", "numbers"),
        narrow(18, "pricedIn", "perYear"),
        narrow(18, "kind", "life"),
        narrow(12, "risk"),
        narrow(15, "class", "check"),
      ],
      [totalColumn, narrow(13, "usefulLife", "rateRow"), narrow(23, "per", "unpriced"), noteColumn, ...evidenceColumns],
    ),
    heads: {
      unit: "unit",
      price: "price",
      growth: "growth",
      pricedIn: "pricedIn",
      kind: "kind",
      risk: "risk",
      class: "class",
      total: "total",
      usefulLife: "usefulLife",
      per: "per",
      note: "note",
      source: "source",
      owner: "owner",
      confidence: "confidence",
    },
    sections: [
      ...groups.map((group) => [
        make.section(group),
        ...rowsOfGroup(group, figures.ownCosts).map(inputOf),
        spacer(`costs_${group}_end`),
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
        make.section("costsBefore", {
          ...{ from: "row", numbers: "numbers", perYear: "perYear", life: "life", risk: "risk", class: "class" },
          ...{ rateRow: "rateRow", unpriced: "unpriced" },
        }),
        ...lines.map(before),
        spacer("costsBefore_end"),
        make.yearly("costsBefore", { each: native("SUM", beforeRows("here")), total: "sum", style: "total" }),
        make.yearly("softwareBefore", { each: native("SUM", ofGroup("software", costBefore, "here")), total: "sum" }),
        make.yearly("costsRisked", { each: atRisk(costBefore, costEnds), total: "sum", style: "total" }),
        make.yearly("softwareRisked", { each: atRisk(costBefore, ends(rowsOfGroup("software"))), total: "sum" }),
      ],
      [
        make.section("costsAfter", { kind: "kind", class: "class", per: "per", owner: "owner" }),
        ...lines.map(after),
        spacer("costsAfter_end"),
        make.yearly("costsAfter", {
          each: native("SUM", costsOfLines("here")),
          total: "sum",
          style: "total",
          named: true,
        }),
        make.yearly("costsCash", { each: ofClass(choices.costClasses.cash), total: "sum" }),
        make.yearly("costsInternal", { each: ofClass(choices.costClasses.internal), total: "sum" }),
        make.yearly("costsPerUser", { each: perUser(choices.per.user), total: "sum" }),
        make.yearly("costsPerNewUser", { each: perUser(choices.per.newUser), total: "sum" }),
        make.yearly("internalHours", {
          unit: "hours",
          format: "amount",
          each: when(
            above(native("COUNTIF", base("hourlyCost"), ">0"), 0),
            over(over(row("costsInternal", "here"), base("hourlyCost")), row("indexWages", "here")),
            dash,
          ),
          total: "sum",
        }),
      ],
      [
        make.section("writtenOff"),
        ...writtenOffRows(
          make,
          { all: keysOf(costEnds), software: keysOf(ends(rowsOfGroup("software"))) },
          choices.costClasses.cash,
        ),
      ],
      costChecks(make),
    ],
  });
}
