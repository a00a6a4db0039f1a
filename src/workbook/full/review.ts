/** The Review sheet: plan and actual of each quarter, the return so far, and the measures by quarter. */
import type { Content, DraftName, DraftRow, DraftSheet } from "../../grid/draft";
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
  within,
  type Expression,
} from "../../grid/expression";
import type { Figures } from "../figures";
import { quarter, quartersInYear, type Quarter } from "../inputs/actual";
import { columnNames } from "../model/namedRows";
import { periodTable, soFarTable } from "../model/review";
import { sheetOf } from "./page";
import { benefitsIn, costsIn, partOf, planMonth, soFar, type PartOf, type SoFarKey } from "./quarters";
import type { FullRows } from "./rows";
import { numbered } from "../../grid/sentence";
import { base, isNumber } from "./timing";
import { allNumbers } from "../checks/allowed";

const quarterKey = (place: number): string => `quarter_${place}`;
const totalKey = "quarterTotal";

/** Column widths in characters, of what isn't an amount. */
const widths: Readonly<Partial<Record<string, number>>> = { adoption: 12, winRate: 18, csat: 12, nps: 12 };

/** The pane reads and writes the periods by these names. */
export const reviewNames = (years: number): readonly DraftName[] => [
  ...columnNames(periodTable, { sheet: "review", from: quarterKey(0), to: quarterKey(years * quartersInYear) }),
  ...columnNames(soFarTable, { sheet: "review", from: totalKey, to: totalKey }),
];

export function review(make: FullRows, figures: Figures): DraftSheet {
  const { review: said } = make.wording.words;
  const last = figures.years * quartersInYear;
  const quarters = Array.from({ length: last + 1 }, (_, place) => place);
  const every = (column: string): Expression => rows(quarterKey(0), quarterKey(last), column);
  const steps = ["soFarLive", "soFarSaved", "soFarContract", "soFarStarted"] as const;
  const partIn =
    (place: number): PartOf =>
    (key) => {
      const [first, last] = yearOf(place);
      const between = (from: number, to: number) => minus(row(quarterKey(to), key), row(quarterKey(from), key));
      return partOf(between(place - 1, place), between(first, last));
    };
  const quarterRow = (place: number): DraftRow => {
    const key = quarterKey(place);
    const given: Quarter = figures.actual?.[place] ?? {};
    const input = (key: keyof Quarter) => make.cell(make.input(quarter[key], given[key]));
    const at = (column: string): Expression => row(key, column);
    const sofar = (column: string): Expression => rows(quarterKey(0), key, column);
    const entered = native("AND", isNumber(at("actualBenefits")), isNumber(at("actualCosts")));
    const yearly = (of: string): Expression => native("INDEX", row(of, "years"), plus(at("year"), 1));
    // Year 0 is paid at once.
    const plannedCosts = place === 0 ? yearly("costsAfter") : costsIn(yearly, partIn(place));
    const plannedBenefits = place === 0 ? yearly("benefitsAfter") : benefitsIn(yearly, partIn(place));
    const reached = soFar(at("time"), at("planMonth"));
    const begun = (content: (key: SoFarKey) => Content) =>
      Object.fromEntries(steps.map((step) => [step, make.cell({ content: content(step), format: "index" })]));
    return {
      key,
      named: "actualBenefits",
      cells: {
        label: place === 0 ? make.text(said.today) : { content: place, style: "label", format: numbered(said.quarter) },
        year: make.cell({
          content: place === 0 ? 0 : native("ROUNDUP", over(at("label"), base("quarters")), 0),
          format: "whole",
        }),
        ...(place === 0
          ? begun(() => 0)
          : {
              time: make.cell({ content: over(at("label"), base("quarters")), format: "index" }),
              planMonth: make.cell({ content: planMonth(at("time")), format: "time" }),
              ...begun((step) => reached[step]),
            }),
        planBenefits: make.cell({ content: plannedBenefits, format: "money" }),
        actualBenefits: input("benefits"),
        planCosts: make.cell({ content: plannedCosts, format: "money" }),
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
        planRoi: make.cell({
          content: when(
            native("AND", entered, above(native("SUM", sofar("planCosts")), 0)),
            over(at("planCumulative"), native("SUM", sofar("planCosts"))),
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
    "planRoi",
    "roi",
    "adoption",
    "winRate",
    "csat",
    "nps",
  ] as const;
  /** The intermediate results of a quarter's plan. */
  const calculated = ["time", "planMonth", ...steps] as const;
  const section = make.section("quarters");
  const heads = Object.fromEntries(
    (["year", ...columns, ...calculated] as const).map((name) => [
      name,
      { content: said[name], style: "sectionFigure" as const },
    ]),
  );
  /** 1 for a quarter in which both actual figures are entered: a comparison of one figure alone would mislead. */
  const isDone = times(isNumber(every("actualBenefits")), isNumber(every("actualCosts")));
  const sum = (column: string) =>
    make.cell({ content: native("SUMPRODUCT", times(isDone, every(column))), format: "money", style: "total" });
  const total = (column: string): Expression => row(totalKey, column);
  const roi = (gain: string, cost: string) =>
    when(above(total(cost), 0), over(minus(total(gain), total(cost)), total(cost)), dash);
  return sheetOf("review", make, {
    columns: [
      { names: ["label"], width: 24 },
      { names: ["year", "count"], width: 8 },
      ...columns.map((name) => ({
        // On the first page, with the sentences of the checks.
        names: name === "actualCumulative" ? [name, "check"] : [name],
        width: (amount: number) => widths[name] ?? Math.max(20, amount),
      })),
      ...calculated.map((name) => ({ names: [name], width: 20 })),
    ],
    heads: {},
    upTo: { column: calculated[0] },
    sections: [
      [
        { ...section, cells: { ...section.cells, ...heads } },
        ...quarters.map(quarterRow),
        {
          key: totalKey,
          cells: {
            label: make.text(said.total, "totalLabel"),
            count: make.cell({ content: native("SUMPRODUCT", isDone), format: "whole", style: "total" }),
            planBenefits: sum("planBenefits"),
            actualBenefits: sum("actualBenefits"),
            planCosts: sum("planCosts"),
            actualCosts: sum("actualCosts"),
            variance: make.cell({
              content: when(
                above(total("count"), 0),
                minus(
                  minus(total("actualBenefits"), total("actualCosts")),
                  minus(total("planBenefits"), total("planCosts")),
                ),
                dash,
              ),
              format: "money",
              style: "total",
            }),
            planRoi: make.cell({ content: roi("planBenefits", "planCosts"), format: "ratio", style: "total" }),
            roi: make.cell({ content: roi("actualBenefits", "actualCosts"), format: "ratio", style: "total" }),
          },
        },
        { cells: { label: make.text(said.note, "note") } },
      ],
      [
        make.section("checks"),
        make.check(
          "quartersComplete",
          equal(native("COUNT", every("actualBenefits")), native("COUNT", every("actualCosts"))),
          { otherwise: "look" },
        ),
        make.check(
          "quartersAreNumbers",
          native("AND", ...(["actualBenefits", "actualCosts"] as const).map((column) => allNumbers(every(column)))),
        ),
        make.check(
          "quartersAgree",
          native(
            "AND",
            within(native("SUM", every("planBenefits")), row("benefitsAfter", "total")),
            within(native("SUM", every("planCosts")), row("costsAfter", "total")),
          ),
        ),
      ],
    ],
  });
}

/** The last quarter before the year of a quarter, and the last quarter of that year. Quarter 0 is the start. */
const yearOf = (place: number): readonly [number, number] => {
  const year = Math.ceil(place / quartersInYear);
  return [(year - 1) * quartersInYear, year * quartersInYear];
};
