/** Year 1 by quarter: a view. It divides the year as the plan on Review does; NPV and IRR keep whole years. */
import type { Content, DraftCell, DraftRow } from "../../../grid/draft";
import { equal, minus, native, over, plus, row, within, type Expression } from "../../../grid/expression";
import type { FormatName } from "../../../grid/formats";
import { numbered, textFormula } from "../../../grid/sentence";
import { shownLabel } from "../../yearLabel";
import { benefitsIn, costsIn, partOf, planMonth, soFar, type PartOf, type SoFarKey } from "../quarters";
import type { FullRows } from "../rows";
import { base } from "../timing";

/** The columns of the four quarters; the year itself stands in the one after them. */
const quarterColumns = ["figure", "share", "gain", "over"] as const;
const heading = "section_firstYear";
const first = quarterColumns[0];
const last = quarterColumns[3];

const name = row("heading", "yearOne");

export function firstYear(make: FullRows): readonly DraftRow[] {
  const { sections, header, rows: said, review } = make.wording.words;
  const quarter = (i: number): DraftCell => ({
    content: i + 1,
    style: "sectionFigure",
    format: numbered(review.quarter),
  });
  const across = (
    key: string,
    label: string,
    unit: "currency" | "years" | "ofUsers" | "months",
    format: FormatName,
    of: (column: string, before: string | undefined) => Expression,
    year?: Content,
  ): DraftRow => ({
    key,
    cells: {
      label: make.text(make.said(label)),
      unit: make.text(make.unit(unit), "unit"),
      ...Object.fromEntries(
        quarterColumns.map((column, i) => [column, make.cell({ content: of(column, quarterColumns[i - 1]), format })]),
      ),
      ...(year !== undefined && { end: make.cell({ content: year, format }) }),
    },
  });
  /** The row of what has come about so far. */
  const rowOf: Readonly<Record<SoFarKey, string>> = {
    soFarLive: "quarterLive",
    soFarSaved: "quarterSaved",
    soFarContract: "quarterContract",
    soFarStarted: "quarterStarted",
  };
  const partIn =
    (column: string, before: string | undefined): PartOf =>
    (key) => {
      const reached = row(rowOf[key], column);
      const here = before === undefined ? reached : minus(reached, row(rowOf[key], before));
      return partOf(here, row(rowOf[key], last));
    };
  const reached = (key: SoFarKey, unit: "years" | "ofUsers") =>
    across(
      rowOf[key],
      review[key],
      unit,
      "index",
      (column) => soFar(row("quarterTime", column), row("quarterMonth", column))[key],
    );
  const yearly = (of: string) => row(of, "yearOne");
  const sum = (key: string) => native("SUM", row(key, `${first}:${last}`));
  return [
    {
      key: heading,
      band: "sectionFigure",
      cells: {
        label: make.text(textFormula(sections.firstYear, { year: name }), "section"),
        ...Object.fromEntries(quarterColumns.map((column, i) => [column, quarter(i)])),
        end: make.text(shownLabel(name), "sectionFigure"),
      },
    },
    across("quarterTime", review.time, "years", "index", (column) => over(row(heading, column), base("quarters"))),
    across("quarterMonth", review.planMonth, "months", "time", (column) => planMonth(row("quarterTime", column))),
    reached("soFarLive", "years"),
    reached("soFarSaved", "years"),
    reached("soFarContract", "years"),
    reached("soFarStarted", "ofUsers"),
    across(
      "quarterBenefits",
      header.benefits,
      "currency",
      "money",
      (...place) => benefitsIn(yearly, partIn(...place)),
      sum("quarterBenefits"),
    ),
    across(
      "quarterCosts",
      header.costs,
      "currency",
      "money",
      (...place) => costsIn(yearly, partIn(...place)),
      sum("quarterCosts"),
    ),
    across(
      "quarterNet",
      said.netBeforeTax,
      "currency",
      "money",
      (column) => minus(row("quarterBenefits", column), row("quarterCosts", column)),
      sum("quarterNet"),
    ),
    across("quarterCumulative", said.cumulativeBeforeTax, "currency", "money", (column, before) =>
      plus(
        before === undefined ? row("cumulativeBeforeTax", "yearZero") : row("quarterCumulative", before),
        row("quarterNet", column),
      ),
    ),
  ];
}

/** The quarters are numbered from 1, add up to the year, and end where it ends. */
export const firstYearAgrees: Expression = native(
  "AND",
  ...quarterColumns.map((column, i) =>
    equal(minus(row(heading, column), i === 0 ? 0 : row(heading, quarterColumns[i - 1] ?? first)), 1),
  ),
  within(row("quarterBenefits", "end"), row("grossBenefits", "yearOne")),
  within(row("quarterCosts", "end"), row("taxedCosts", "yearOne")),
  within(row("quarterNet", "end"), row("netBeforeTax", "yearOne")),
  within(row("quarterCumulative", last), row("cumulativeBeforeTax", "yearOne")),
);
