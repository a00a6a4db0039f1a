/** Plan against actual, quarter by quarter; the return so far; and how the measures move. */
import type { DraftRow, DraftSheet } from "../../grid/draft";
import {
  above,
  dash,
  equal,
  minus,
  native,
  over,
  row,
  rows,
  times,
  when,
  plus,
  type Expression,
} from "../../grid/expression";
import type { Figures } from "../figures";
import { quarter, quartersInYear, type Quarter } from "../inputs/actual";
import { sheetOf } from "./page";
import type { FullRows } from "./rows";
import { numbered } from "../../grid/sentence";
import { base, isNumber } from "./timing";

const quarterKey = (place: number): string => `quarter_${place}`;

export function review(make: FullRows, figures: Figures): DraftSheet {
  const { review: said } = make.wording.words;
  const last = figures.years * quartersInYear;
  const quarters = Array.from({ length: last + 1 }, (_, place) => place);
  const every = (column: string): Expression => rows(quarterKey(0), quarterKey(last), column);
  const quarterRow = (place: number): DraftRow => {
    const key = quarterKey(place);
    const given: Quarter = figures.actual?.[place] ?? {};
    const input = (key: keyof Quarter) => make.cell(make.input(quarter[key], given[key]));
    const at = (column: string): Expression => row(key, column);
    const sofar = (column: string): Expression => rows(quarterKey(0), key, column);
    const entered = native("AND", isNumber(at("actualBenefits")), isNumber(at("actualCosts")));
    // Year 0 is paid at once; each later year is spread evenly over its quarters.
    const planned = (of: "benefitsAfter" | "costsAfter"): Expression => {
      const amount = native("INDEX", row(of, "years"), plus(at("year"), 1));
      return place === 0 ? amount : over(amount, base("quarters"));
    };
    return {
      key,
      named: "actualBenefits",
      cells: {
        label: place === 0 ? make.text(said.today) : { content: place, style: "label", format: numbered(said.quarter) },
        year: make.cell({
          content: place === 0 ? 0 : native("ROUNDUP", over(at("label"), base("quarters")), 0),
          format: "whole",
        }),
        planBenefits: make.cell({ content: planned("benefitsAfter"), format: "money" }),
        actualBenefits: input("benefits"),
        planCosts: make.cell({ content: planned("costsAfter"), format: "money" }),
        actualCosts: input("costs"),
        planCumulative: make.cell({
          content: minus(native("SUM", sofar("planBenefits")), native("SUM", sofar("planCosts"))),
          format: "money",
        }),
        actualCumulative: make.cell({
          content: when(
            entered,
            minus(native("SUM", sofar("actualBenefits")), native("SUM", sofar("actualCosts"))),
            dash,
          ),
          format: "money",
        }),
        variance: make.cell({
          content: when(entered, minus(at("actualCumulative"), at("planCumulative")), dash),
          format: "money",
        }),
        roi: make.cell({
          content: when(
            native("AND", entered, above(native("SUM", sofar("actualCosts")), 0)),
            over(at("actualCumulative"), native("SUM", sofar("actualCosts"))),
            dash,
          ),
          format: "ratio",
        }),
        adoption: input("adoption"),
        winRate: input("winRate"),
        csat: input("csat"),
        nps: input("nps"),
      },
    };
  };
  const columns = [
    "planBenefits",
    "actualBenefits",
    "planCosts",
    "actualCosts",
    "planCumulative",
    "actualCumulative",
    "variance",
    "roi",
    "adoption",
    "winRate",
    "csat",
    "nps",
  ] as const;
  const section = make.section("quarters");
  const heads = Object.fromEntries(
    (["year", ...columns] as const).map((name) => [name, { content: said[name], style: "sectionFigure" as const }]),
  );
  /** The quarters for which both actual figures are entered. */
  const isDone = times(isNumber(every("actualBenefits")), isNumber(every("actualCosts")));
  const sum = (column: string) =>
    make.cell({ content: native("SUMPRODUCT", times(isDone, every(column))), format: "money", style: "total" });
  const total = (column: string): Expression => row("quarterTotal", column);
  const roi = (gain: string, cost: string) =>
    when(above(total(cost), 0), over(minus(total(gain), total(cost)), total(cost)), dash);
  return sheetOf("review", make, {
    columns: [
      { names: ["label"], width: 24 },
      { names: ["year", "count"], width: 8 },
      ...columns.map((name) => ({
        names: name === "variance" ? [name, "planRoi"] : name === "nps" ? [name, "check"] : [name],
        width: (amount: number) => (["adoption", "winRate", "csat", "nps"].includes(name) ? 12 : Math.max(18, amount)),
      })),
    ],
    heads: {},
    sections: [
      [
        { ...section, cells: { ...section.cells, ...heads } },
        ...quarters.map(quarterRow),
        {
          key: "quarterTotal",
          cells: {
            label: make.text(said.total, "totalLabel"),
            count: make.cell({ content: native("SUMPRODUCT", isDone), format: "whole", style: "total" }),
            planBenefits: sum("planBenefits"),
            actualBenefits: sum("actualBenefits"),
            planCosts: sum("planCosts"),
            actualCosts: sum("actualCosts"),
            planRoi: make.cell({ content: roi("planBenefits", "planCosts"), format: "ratio", style: "total" }),
            roi: make.cell({ content: roi("actualBenefits", "actualCosts"), format: "ratio", style: "total" }),
          },
        },
        { cells: { label: make.text(said.note, "note") } },
      ],
      [
        make.section("checks"),
        {
          key: "quartersComplete",
          cells: {
            label: make.text(said.complete),
            check: make.text(
              when(
                equal(native("COUNT", every("actualBenefits")), native("COUNT", every("actualCosts"))),
                make.wording.shared.ok,
                make.wording.words.checks.warn,
              ),
              "check",
            ),
          },
        },
      ],
    ],
  });
}
