/** Each line's amounts by year, with its spread. CRMSIMULATE and CRMSENSITIVITY read these rows. */
import type { DraftName, DraftRow } from "../../../grid/draft";
import {
  above,
  joined,
  rows,
  call,
  when,
  native,
  dash,
  over,
  type Expression,
  row,
  times,
} from "../../../grid/expression";
import { firstBenefit, type BenefitRow } from "../benefitRows";
import { costEnds, type CostRow } from "../costLines";
import { isReady } from "../returns/flows";
import type { FullRows } from "../rows";
import { isLineByLine } from "../tax";
import { base, chosen, isNumber } from "../timing";
import { kept } from "./rowsByName";

export const plannedBenefit = (line: BenefitRow | "legacy") => `plannedBenefit_${line}`;

export const plannedCost = (line: CostRow) => `plannedCost_${line}`;

const lines = {
  benefits: [plannedBenefit(firstBenefit), plannedBenefit("legacy")],
  costs: [plannedCost(costEnds[0]), plannedCost(costEnds[1])],
} as const;

const linesOf = (kind: "benefits" | "costs", place: string) => rows(lines[kind][0], lines[kind][1], place);

const named = (key: string, [from, to]: readonly [string, string], columns: string): DraftName => {
  return { key, sheet: "sensitivity", from, to, columns };
};

/** The pane's simulation finds its input through these names. */
export const simulatedLines: readonly DraftName[] = [
  named("simulatedBenefits", lines.benefits, "years"),
  named("simulatedCosts", lines.costs, "years"),
  named("simulatedBenefitRisk", lines.benefits, "low:npvLow"),
  named("simulatedCostRisk", lines.costs, "low:npvLow"),
];

export function linesHeading(make: FullRows): DraftRow {
  const section = make.section("lines", { low: "low", high: "likely", npvLow: "high" });
  return { ...section, cells: { ...section.cells, note: make.text(make.wording.words.notes.lines, "sectionText") } };
}

const simulateColumns = ["p5", "p25", "p50", "p75", "p95"] as const;

export function simulation(make: FullRows): DraftRow {
  const asked = call(
    "CRMSIMULATE",
    linesOf("benefits", "years"),
    linesOf("costs", "years"),
    base("rate"),
    linesOf("benefits", "low:npvLow"),
    linesOf("costs", "low:npvLow"),
    16_384,
    1,
    // A late or little-used CRM brings less and costs more; independent lines would level each other out.
    "adverse",
  );
  // Row 1 of the answer contains the headings, and row 2 the NPV.
  const isSure = native("AND", isReady, isLineByLine);
  const figure = (column: number) => when(isSure, native("IFERROR", native("INDEX", asked, 2, column), dash), dash);
  return make.figures("simulated", "currency", {
    ...Object.fromEntries(
      simulateColumns.map((name, i) => [name, { content: figure(i + 2), format: "money", style: "addIn" } as const]),
    ),
    positive: { content: figure(8), format: "rate", style: "addIn" },
  });
}

/** The line with the given rank in CRMSENSITIVITY's order. */
export function weighed(make: FullRows, place: number): DraftRow {
  const asked = call(
    "CRMSENSITIVITY",
    rows(lines.benefits[0], lines.costs[1], "label"),
    linesOf("benefits", "years"),
    linesOf("costs", "years"),
    base("rate"),
    base("testSwing"),
  );
  const cell = (column: number) =>
    when(
      native("AND", isReady, isLineByLine),
      native("IFERROR", native("INDEX", asked, place + 1, column), dash),
      dash,
    );
  const figure = (column: number) => make.cell({ content: cell(column), format: "money", style: "addIn" });
  return {
    key: `line_${place}`,
    cells: {
      label: make.text(cell(1), "addInText"),
      unit: make.text(make.unit("currency"), "unit"),
      low: figure(2),
      high: figure(3),
      npvLow: figure(4),
    },
  };
}

/** A line's part of the headline by year, after tax, with the factors low, likely and high for the simulation. */
export function plannedRow(
  make: FullRows,
  key: string,
  label: Expression,
  kind: "benefits" | "costs",
  line: string,
): DraftRow {
  const from = kind === "benefits" ? "scenarioBenefits" : "scenarioCosts";
  const ends = [row(from, "low"), row(from, "high")] as const;
  const given = native("AND", ...ends.map(isNumber), above(chosen(from), 0));
  // Low and high are factors of the plan, but the amounts contain the selected scenario's factor, so it is divided out.
  const spread = (of: "MIN" | "MAX") =>
    make.cell({
      content: when(given, native(of, ...ends.map((end) => over(end, chosen(from))), 1), dash),
      format: "amount",
    });
  const made = make.yearly({ key, label: joined(label, "") }, { each: times(row(line, "here"), kept), total: "sum" });
  return {
    ...made,
    cells: {
      ...made.cells,
      low: spread("MIN"),
      high: make.cell({ content: 1, format: "amount" }),
      npvLow: spread("MAX"),
    },
  };
}
