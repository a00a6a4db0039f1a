/** The one page for stakeholders: funding, answers, bridge, downside cases, most important assumptions, progress. */
import type { DraftColumn, DraftSheet, DraftRow } from "../../../grid/draft";
import { ownText } from "../../../language/fill";
import { joined, when, equal } from "../../../grid/expression";
import { headings, masterConditions, pageOf } from "../page";
import type { FullRows } from "../rows";
import { places } from "../sensitivity/tornado";
import { base } from "../timing";
import { withTitles, charts } from "./charts";
import { ask, answers, answersHeading, bridge, downside, weightiest, soFar } from "./figures";
import { basisStrip, statement, mainCheck } from "./statement";

/** In characters: six digits and their separators, in bold figures. */
const millions = 8.5;

/** @param less what amounts don't need, as they are in millions */
const columns = (less: number): readonly DraftColumn[] => [
  { names: ["label"], width: 40 },
  { names: ["unit", "change"], width: (amount) => Math.max(19, amount - less) },
  { names: ["all", "npv", "value", "plan"], width: (amount) => Math.max(15, amount + 1 - less) },
  { names: ["cash", "roi", "owner", "actual"], width: (amount) => Math.max(15, amount + 1 - less) },
  { names: ["note", "payback", "confidence"], width: 14 },
  { names: ["gap"], width: 1 },
  // Under the charts.
  ...["k1", "k2", "k3", "k4", "k5", "k6"].map((name) => ({ names: [name], width: { least: 8, most: 16 } })),
];

/** Low, so that all of it is one page at 8 points. */
const gap: DraftRow = { cells: {}, height: 3 };

export function summary(make: FullRows): DraftSheet {
  const { words, shared, isSample } = make.wording;
  const [before = "", after = ""] = ownText("|", make.wording.language).split("|");
  const title = joined(
    words.summary.title,
    when(equal(base("organisation"), ""), "", joined(`: ${before}`, base("organisation"), after)),
    isSample ? ` (${shared.sample})` : "",
  );
  const sections: readonly (readonly DraftRow[])[] = [
    [make.section("ask"), ...ask(make)],
    [answersHeading(make), ...answers(make)],
    [make.section("bridge"), ...bridge(make)],
    [make.section("downside", { change: "change", npv: "npv", roi: "roi", payback: "payback" }), ...downside(make)],
    [
      make.section("weightiest", { value: "value", owner: "owner", confidence: "confidence" }),
      ...places.slice(0, 3).map((place) => weightiest(make, place)),
    ],
    [make.section("actual", { plan: "plan", actual: "actual" }), ...soFar(make)],
  ];
  const top: readonly DraftRow[] = [
    { cells: { label: make.text(title, "title") }, height: 24 },
    { key: "basisStrip", named: "label", cells: { label: make.text(basisStrip(make), "basis") } },
    { key: "statement", named: "label", cells: { label: make.text(statement(make), "statement") }, height: 20 },
    {
      key: "checks",
      named: "label",
      band: "heading",
      height: 18,
      cells: {
        ...headings(make, { unit: "unit" }),
        ...(make.isAllMillions && {
          all: make.text(make.said(words.summary.amountsIn, { currency: make.amountUnit }), "heading"),
        }),
        label: make.text(mainCheck(make), "heading"),
      },
    },
  ];
  const drafted = [...top, ...sections.flatMap((section, i) => (i === 0 ? section : [gap, ...section]))];
  return {
    key: "summary",
    name: words.sheets.summary,
    columns: columns(make.isAllMillions ? millions : 0),
    rows: withTitles(make, drafted),
    frozenRows: top.length,
    conditions: masterConditions(make, "checks"),
    charts: charts(make),
    page: pageOf(make, true),
  };
}
