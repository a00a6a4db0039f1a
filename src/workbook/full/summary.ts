/** The one page a stakeholder reads: the ask, the answer, what lies between, what if not, what it hangs on, and how it goes. */
import type { DraftChart, DraftColumn, DraftRow, DraftSheet } from "../../grid/draft";
import {
  above,
  dash,
  equal,
  joined,
  minus,
  native,
  plus,
  row,
  rows,
  times,
  when,
  type Expression,
} from "../../grid/expression";
import type { FormatName } from "../../grid/formats";
import { colours } from "./colours";
import { goalsOf } from "./goals";
import { between, headings, masterCondition, pageOf } from "./page";
import { isReady } from "./returns";
import type { FullRows, RowKey, UnitWord } from "./rows";
import { carrierKey, carriers, caseKey, caseNames, homeOf, places, rankKey, type Carrier } from "./sensitivity";
import { told } from "../../grid/sentence";
import { base, isNumber } from "./timing";

const columns: readonly DraftColumn[] = [
  { names: ["label"], width: 40 },
  { names: ["unit"], width: 19 },
  { names: ["all", "npv", "value", "plan"], width: (amount) => Math.max(15, amount + 2) },
  { names: ["cash", "roi", "owner", "actual"], width: (amount) => Math.max(15, amount + 2) },
  { names: ["note", "payback", "confidence"], width: 15 },
  { names: ["gap"], width: 2 },
  ...["k1", "k2", "k3", "k4", "k5", "k6"].map((name) => ({ names: [name], width: 16 })),
];

export function summary(make: FullRows): DraftSheet {
  const { words, shared, isSample } = make.wording;
  const title = joined(
    words.summary.title,
    when(equal(base("organisation"), ""), "", joined(": ", base("organisation"))),
    isSample ? ` (${shared.sample})` : "",
  );
  const sections: readonly (readonly DraftRow[])[] = [
    [make.section("ask"), ...ask(make)],
    [make.section("answers", { all: "all", cash: "cash" }), ...answers(make)],
    [make.section("bridge"), ...bridge(make)],
    [make.section("downside", { npv: "npv", roi: "roi", payback: "payback" }), ...downside(make)],
    [
      make.section("weightiest", { value: "value", owner: "owner", confidence: "confidence" }),
      ...places.slice(0, 3).map((place) => weightiest(make, place)),
    ],
    [make.section("actual", { plan: "plan", actual: "actual" }), ...soFar(make)],
  ];
  const top: readonly DraftRow[] = [
    { cells: { label: make.text(title, "title") }, height: 28 },
    { key: "basisStrip", named: "label", cells: { label: make.text(basisStrip(make), "basis") } },
    { key: "statement", named: "label", cells: { label: make.text(statement(make), "statement") }, height: 22 },
    {
      key: "checks",
      named: "label",
      band: "heading",
      height: 20,
      cells: { ...headings(make, { unit: "unit" }), label: make.text(masterCheck(make), "heading") },
    },
  ];
  const drafted = [...top, ...between(sections)];
  return {
    key: "summary",
    name: words.sheets.summary,
    columns,
    rows: withTitles(make, drafted),
    frozenRows: top.length,
    conditions: [masterCondition(make, "checks")],
    charts: charts(make),
    page: pageOf(make, "landscape", 1),
  };
}

/** Nominal, before tax, EUR, 12.0 % at year-end, 3 years, start: January 2027, scenario: base, after risk, draft 0.3. */
function basisStrip(make: FullRows): Expression {
  const { summary: said } = make.wording.words;
  const percent = (share: Expression) => native("FIXED", times(share, base("percent")), 1);
  const start = base("start");
  const years = base("years");
  return joined(
    base("basis"),
    said.comma,
    when(above(base("tax"), 0), told(said.afterTax, { rate: percent(base("tax")) }), said.preTax),
    said.comma + make.wording.currency + said.comma,
    when(isNumber(base("rate")), told(said.rate, { rate: percent(base("rate")) }), said.noRate),
    said.comma,
    when(equal(years, 1), said.oneYear, told(said.years, { years })),
    when(
      isNumber(start),
      joined(
        said.comma,
        told(said.start, {
          month: native("CHOOSE", native("MONTH", start), ...said.months),
          year: native("YEAR", start),
        }),
      ),
      "",
    ),
    said.comma,
    told(said.scenario, { scenario: base("scenario") }),
    said.comma + said.afterRisk + said.comma,
    base("status"),
    when(equal(base("version"), ""), "", joined(" ", base("version"))),
    said.comma,
    row("checks", "label"),
  );
}

/** What for every 1 spent comes back, and when; then, or instead, what is still missing. */
function statement(make: FullRows): Expression {
  const { words, shared, isSample } = make.wording;
  const said = words.summary.sentence;
  const roi = row("roi", "figure");
  const payback = row("payback", "figure");
  const two = (value: Expression) => native("FIXED", value, 2);
  const quarters = native("ROUNDUP", minus(times(payback, base("quarters")), 1e-9), 0);
  const paidBack = when(
    isNumber(payback),
    when(equal(native("MAX", 1, quarters), 1), said.paidBackOne, told(said.paidBack, { quarters })),
    said.notPaidBack,
  );
  const sentence = joined(
    (isSample ? `${shared.sample}: ` : "") + make.said(said.before),
    two(plus(1, roi)),
    make.said(said.between),
    two(roi),
    said.after,
    paidBack,
    " ",
  );
  const given = {
    costs: above(native("ABS", row("costsAfter", "total")), 0),
    benefits: above(native("ABS", row("full", "total")), 0),
    rate: isNumber(base("rate")),
    adoption: above(native("COUNT", row("adoption", "years")), 0),
    users: above(native("COUNTIF", base("users"), ">0"), 0),
  };
  const lacking = (Object.keys(given) as (keyof typeof given)[]).map((key) =>
    when(given[key], "", said.separator + said[key]),
  );
  return joined(
    when(native("AND", isNumber(roi), given.benefits), sentence, ""),
    when(native("AND", ...Object.values(given)), "", joined(said.missing, ...lacking)),
  );
}

/** Every check holds, or the first that doesn't by name, or the first to be looked at. */
function masterCheck(make: FullRows): Expression {
  const { shared, words } = make.wording;
  const [statuses, labels] = ["status", "label"].map((column) => rows("listed_first", "listed_last", column)) as [
    Expression,
    Expression,
  ];
  const first = (word: string) => native("INDEX", labels, native("MATCH", word, statuses, 0));
  return when(
    above(native("COUNTIF", statuses, shared.check), 0),
    joined(shared.checkFails, first(shared.check)),
    when(
      above(native("COUNTIF", statuses, words.checks.warn), 0),
      joined(words.checks.warning, first(words.checks.warn)),
      shared.checksHold,
    ),
  );
}

const linked = (make: FullRows, content: Expression, format: FormatName, style: "link" | "headline" = "link") =>
  make.cell({ content, format, style });

function ask(make: FullRows): readonly DraftRow[] {
  const { summary: said } = make.wording.words;
  const spent = row("costsAfter", "total");
  const line = (key: RowKey, cells: DraftRow["cells"], unit: UnitWord = "currency"): DraftRow => ({
    key,
    cells: { ...make.labelled(key, unit), ...cells },
  });
  const ready = (amount: Expression) => when(above(spent, 0), amount, dash);
  return [
    line("funding", { all: linked(make, ready(spent), "moneyWithSign", "headline") }),
    {
      key: "summaryPeak",
      cells: {
        ...make.labelled("peak", "currency"),
        all: linked(make, ready(row("peak", "figure")), "money"),
        cash: linked(make, ready(row("peak", "cash")), "money"),
        note: make.text(
          when(isNumber(row("peakYear", "cash")), told(said.peak, { year: row("peakYear", "cash") }), ""),
          "note",
        ),
      },
    },
    line("budgetZero", { all: linked(make, ready(row("costsAfter", "yearZero")), "money") }),
    line("budgetOne", { all: linked(make, ready(row("costsAfter", "yearOne")), "money") }),
  ];
}

function answers(make: FullRows): readonly DraftRow[] {
  const two = (key: RowKey, unit: UnitWord, format: FormatName): DraftRow => ({
    key: `summary_${key}`,
    height: 19,
    cells: {
      ...make.labelled(key, unit, "headline"),
      all: linked(make, row(key, "figure"), format, "headline"),
      cash: linked(make, row(key, "cash"), format, "headline"),
    },
  });
  return [
    two("npv", "currency", "moneyWithSign"),
    two("irr", "perYear", "ratio"),
    two("roi", "ofCost", "ratio"),
    two("roiDiscounted", "ofCost", "ratio"),
    two("payback", "years", "years"),
    {
      key: "summary_tcoUser",
      cells: {
        ...make.labelled("tcoUser", "perUserMonth"),
        all: linked(make, row("tcoUser", "figure"), "preciseMoney"),
      },
    },
    {
      key: "summary_evidence",
      cells: { ...make.labelled("evidence", "ofBenefits"), all: linked(make, row("evidence", "figure"), "ratio") },
    },
  ];
}

function bridge(make: FullRows): readonly DraftRow[] {
  return (["npvBefore", "riskOnBenefits", "riskOnCosts", "npvAfter"] as const).map((key) => ({
    key: `summary_${key}`,
    cells: {
      ...make.labelled(key, "currency"),
      all: linked(make, row(key, "figure"), "money", key === "npvAfter" ? "headline" : "link"),
    },
  }));
}

function downside(make: FullRows): readonly DraftRow[] {
  const { summary: said } = make.wording.words;
  const cases = caseNames.map((name): DraftRow => {
    const key = caseKey(name);
    return {
      key: `summary_${key}`,
      cells: {
        label: make.link(row(key, "label")),
        unit: make.text(make.unit("currency"), "unit"),
        npv: linked(make, row(key, "npv"), "money"),
        roi: linked(make, row(key, "roi"), "ratio"),
        payback: linked(make, row(key, "payback"), "years"),
      },
    };
  });
  const share = row("needBenefits", "figure");
  const of = { share: native("FIXED", times(share, base("percent")), 0) };
  const breakEven = when(isNumber(share), when(above(share, 1), told(said.mustRise, of), told(said.mayFall, of)), dash);
  return [...cases, { key: "summaryBreakEven", cells: { label: make.text(breakEven) } }];
}

/** Of the assumption in a place: its value, and whose it is. */
function weightiest(make: FullRows, place: number): DraftRow {
  const rank = rankKey(place);
  const which = row(rank, "which");
  const of = (each: (carrier: Carrier) => Expression) => native("CHOOSE", which, ...carriers.map(each));
  const asText = (carrier: Carrier): Expression => {
    const value = base(homeOf(carrier));
    const said =
      carrier === "slip"
        ? joined(value, ` ${make.unit("months")}`)
        : told(make.wording.words.summary.percent, { share: native("FIXED", times(value, base("percent")), 1) });
    return when(isNumber(value), said, dash);
  };
  const home = (column: string) => of((carrier) => joined(row(homeOf(carrier), column), ""));
  const weighs = above(native("INDEX", rows(carrierKey("rate"), carrierKey("price"), "swing"), which), 0);
  const shown = (content: Expression) => when(weighs, content, dash);
  return {
    key: `summary_${rank}`,
    cells: {
      label: make.text(shown(row(rank, "label")), "linkText"),
      unit: make.text(shown(home("source")), "unit"),
      value: make.text(shown(of(asText)), "link"),
      owner: make.text(shown(home("owner")), "link"),
      confidence: make.text(shown(home("confidence")), "link"),
    },
  };
}

const goalDates = goalsOf("date");

/** Once Review has figures; and when the goals are looked at. */
function soFar(make: FullRows): readonly DraftRow[] {
  const begun = above(row("quarterTotal", "count"), 0);
  const line = (key: RowKey, column: "Benefits" | "Costs", unit: UnitWord): DraftRow => ({
    key,
    cells: {
      ...make.labelled(key, unit),
      plan: linked(make, when(begun, row("quarterTotal", `plan${column}`), dash), "money"),
      actual: linked(make, when(begun, row("quarterTotal", `actual${column}`), dash), "money"),
    },
  });
  return [
    line("toDateBenefits", "Benefits", "currency"),
    line("toDateCosts", "Costs", "currency"),
    {
      key: "toDateRoi",
      cells: {
        ...make.labelled("toDateRoi", "ofCost"),
        plan: linked(make, when(begun, row("quarterTotal", "planRoi"), dash), "ratio"),
        actual: linked(make, when(begun, row("quarterTotal", "roi"), dash), "ratio"),
      },
    },
    {
      key: "firstReview",
      cells: {
        ...make.labelled("firstReview", "date"),
        plan: linked(make, when(above(native("COUNT", goalDates), 0), native("MIN", goalDates), dash), "date"),
      },
    },
  ];
}

/** Two charts beside one another, two below: the rows and the column each begins with. */
const corners = {
  cumulative: { row: 4, column: "k1" },
  byYear: { row: 4, column: "k4" },
  groups: { row: 25, column: "k1" },
  tornado: { row: 25, column: "k4" },
} as const;
type ChartName = keyof typeof corners;
const chartRows = 20;
const firstOf = { k1: 6, k4: 9 } as const;

/** The message of each chart, in a cell behind it: the chart's title says it, and so does a screen reader. */
function withTitles(make: FullRows, drafted: readonly (DraftRow | undefined)[]): readonly (DraftRow | undefined)[] {
  const titled = titles(make);
  return drafted.map((each, at) => {
    const here = (Object.keys(corners) as ChartName[]).filter((name) => corners[name].row === at);
    if (here.length === 0) return each;
    const cells = here.map((name) => [corners[name].column, make.text(titled[name], "note")] as const);
    return { ...each, cells: { ...each?.cells, ...Object.fromEntries(cells) } };
  });
}

function titles(make: FullRows): Readonly<Record<ChartName, Expression>> {
  const { charts: said } = make.wording.words;
  const brought = (column: string) => rows("group_sales", "group_others", column);
  const swings = rows(carrierKey("rate"), carrierKey("price"), "swing");
  const most = native("MATCH", native("MAX", brought("figure")), brought("figure"), 0);
  const amount = (key: RowKey) => native("FIXED", row(key, "total"), 0);
  const title = (says: string, otherwise: string, known: Expression, given: Readonly<Record<string, Expression>>) =>
    when(known, told(make.said(says), given), make.said(otherwise));
  return {
    cumulative: title(said.cumulativeSays, said.cumulative, isNumber(row("payback", "figure")), {
      year: row("shortfall", "figure"),
    }),
    byYear: title(said.byYearSays, said.byYear, isReady, {
      benefits: amount("taxedBenefits"),
      costs: amount("taxedCosts"),
    }),
    groups: title(said.groupsSays, said.groups, above(row("taxedBenefits", "total"), 0), {
      group: native("INDEX", brought("label"), most),
    }),
    tornado: title(said.tornadoSays, said.tornado, above(native("SUM", swings), 0), {
      assumption: row(rankKey(1), "label"),
    }),
  };
}

function charts(make: FullRows): readonly DraftChart[] {
  const { charts: said } = make.wording.words;
  const years = (key: string) => ({ sheet: "returns", row: key });
  const down = (sheet: string, from: string, to: string) => (column: string) => ({ sheet, from, to, column });
  const groups = down("returns", "group_sales", "group_others");
  const ranks = down("sensitivity", rankKey(1), rankKey(places.length));
  const chart = (
    name: ChartName,
    kind: DraftChart["kind"],
    categories: DraftChart["categories"],
    series: DraftChart["series"],
  ): DraftChart => {
    const { row: at, column } = corners[name];
    const first = firstOf[column];
    return {
      kind,
      title: make.said(said[name]),
      titleFrom: { row: at, column },
      categories,
      series,
      place: { fromRow: at, toRow: at + chartRows - 1, fromColumn: first, toColumn: first + 2 },
      altText: said[`${name}Alt`],
      format: make.code("money"),
    };
  };
  return [
    chart("cumulative", "line", years("period"), [
      { name: said.all, values: years("cumulative"), colour: colours.benefits },
      { name: said.cash, values: years("cashCumulative"), colour: colours.cash },
    ]),
    chart("byYear", "column", years("period"), [
      { name: said.benefits, values: years("taxedBenefits"), colour: colours.benefits },
      { name: said.costs, values: years("taxedCosts"), colour: colours.costs },
    ]),
    chart("groups", "bar", groups("label"), [
      { name: said.benefits, values: groups("figure"), colour: colours.benefits },
    ]),
    chart("tornado", "tornado", ranks("label"), [
      { name: said.low, values: ranks("lowChange"), colour: colours.low },
      { name: said.high, values: ranks("highChange"), colour: colours.high },
    ]),
  ];
}
