/** Benefits against costs by year, and what they come to: answers, every ROI, cost of ownership, the bridge over risk. */
import type { DraftChart, DraftRow, DraftSheet } from "../../grid/draft";
import {
  above,
  call,
  dash,
  literal,
  minus,
  native,
  over,
  plus,
  power,
  row,
  rows,
  times,
  when,
  within,
  equal,
  type Expression,
} from "../../grid/expression";
import type { FormatName } from "../../grid/formats";
import { irr, irrStart, lastBelow, payback } from "../investment";
import { benefitGroups, costGroups, type BenefitGroup, type CostGroup } from "../lines";
import { benefitsOfGroup } from "./benefits";
import { colours } from "./colours";
import { costsOfGroup, costsOfLines } from "./costs";
import { sheetOf } from "./page";
import {
  wideNoteColumn,
  totalColumn,
  narrow,
  wide,
  yearColumns,
  type FullRows,
  type RowKey,
  type UnitWord,
} from "./rows";
import { told } from "../../grid/sentence";
import { base, chosen, isNumber, period, presentValue } from "./timing";

/** The rows an investment is worked out from: with all benefits, or with cash alone. */
interface Flows {
  readonly benefits: RowKey;
  readonly net: RowKey;
  readonly cumulative: RowKey;
  readonly presentBenefits: RowKey;
  readonly presentNet: RowKey;
  readonly presentCumulative: RowKey;
  readonly column: "figure" | "cash";
}
const all: Flows = {
  benefits: "taxedBenefits",
  net: "net",
  cumulative: "cumulative",
  presentBenefits: "presentBenefits",
  presentNet: "presentNet",
  presentCumulative: "presentCumulative",
  column: "figure",
};
const cash: Flows = {
  benefits: "cashBenefits",
  net: "cashNet",
  cumulative: "cashCumulative",
  presentBenefits: "presentCashBenefits",
  presentNet: "presentCashNet",
  presentCumulative: "presentCashCumulative",
  column: "cash",
};

const years = (key: string) => row(key, "years");
const total = (key: string) => row(key, "total");
const spent = total("taxedCosts");
const presentSpent = total("presentCosts");
const rate = base("rate");
const rateKnown = isNumber(rate);
const hasCosts = above(spent, 0);
/** Costs, and adoption by which benefits are counted: without them there is no answer worth a number. */
const hasPlan = native("AND", hasCosts, above(native("COUNT", row("adoption", "years")), 0));
/** And a rate, by which years are compared. */
export const isReady = native("AND", hasPlan, rateKnown);
const growth = power(plus(1, rate), period);
const present = (key: RowKey): Expression => when(rateKnown, over(row(key, "here"), growth), dash);

interface Answer {
  readonly key: RowKey;
  readonly unit: UnitWord;
  readonly format: FormatName;
  readonly figure: (of: Flows) => Expression;
  readonly addIn: (of: Flows) => Expression;
}

const answers: readonly Answer[] = [
  {
    key: "npv",
    unit: "currency",
    format: "moneyWithSign",
    figure: ({ presentNet }) => when(isReady, total(presentNet), dash),
    addIn: ({ benefits }) => call("CRMNPV", years(benefits), years("taxedCosts"), rate),
  },
  {
    key: "irr",
    unit: "perYear",
    format: "ratio",
    figure: ({ net, column }) => irr(net, row("irrStart", column)),
    addIn: ({ benefits }) => call("CRMIRR", years(benefits), years("taxedCosts")),
  },
  {
    key: "roi",
    unit: "ofCost",
    format: "ratio",
    figure: ({ net }) => when(hasPlan, over(total(net), spent), dash),
    addIn: ({ benefits }) => call("CRMROI", years(benefits), years("taxedCosts")),
  },
  {
    key: "roiDiscounted",
    unit: "ofCost",
    format: "ratio",
    figure: ({ presentNet }) => when(isReady, over(total(presentNet), presentSpent), dash),
    addIn: ({ benefits }) => call("CRMROI", years(benefits), years("taxedCosts"), "discounted", rate),
  },
  {
    key: "payback",
    unit: "years",
    format: "years",
    figure: ({ cumulative, net, column }) =>
      payback({ shortfall: row("shortfall", column), running: cumulative, flows: net, costs: spent }),
    addIn: ({ benefits }) => call("CRMPAYBACK", years(benefits), years("taxedCosts")),
  },
  {
    key: "paybackDiscounted",
    unit: "years",
    format: "years",
    figure: ({ presentCumulative, presentNet, column }) =>
      payback({
        shortfall: row("presentShortfall", column),
        running: presentCumulative,
        flows: presentNet,
        costs: spent,
      }),
    addIn: ({ benefits }) => call("CRMPAYBACK", years(benefits), years("taxedCosts"), rate),
  },
  {
    key: "breakEven",
    unit: "ofPlan",
    format: "ratio",
    figure: ({ presentBenefits }) =>
      when(
        native("AND", isReady, above(native("COUNTIF", total(presentBenefits), ">0"), 0)),
        over(presentSpent, total(presentBenefits)),
        dash,
      ),
    addIn: ({ benefits }) => call("CRMBREAKEVEN", years(benefits), years("taxedCosts"), rate),
  },
];

export function returns(make: FullRows, lastYear: number): DraftSheet {
  const addInOf = ({ key, addIn }: Answer, of: Flows) => when(isNumber(row(key, of.column)), addIn(of), dash);
  const answer = (given: Answer): DraftRow => {
    const { key, unit, format, figure } = given;
    const agrees = (of: Flows, addIn: string) => make.agree(row(key, addIn), row(key, of.column));
    return make.figures(
      key,
      unit,
      {
        figure: { content: figure(all), format, style: "headline" },
        addIn: { content: addInOf(given, all), format, style: "addIn" },
        cash: { content: figure(cash), format, style: "headline" },
        cashAddIn: { content: addInOf(given, cash), format, style: "addIn" },
      },
      {
        look: "headline",
        named: "figure",
        cells: { check: make.text(both(make, agrees(all, "addIn"), agrees(cash, "cashAddIn")), "check") },
      },
    );
  };
  const sum = { total: "sum" } as const;
  return sheetOf("returns", make, {
    columns: yearColumns(
      [
        wide("figure", "unseen"),
        wide("addIn", "share", "fall"),
        wide("cash", "gain", "running", "below"),
        wide("cashAddIn", "over", "perUser", "above"),
        wide("end"),
        narrow(9, "check"),
      ],
      [totalColumn, wideNoteColumn],
    ),
    heads: { unit: "unit", total: "total", note: "note" },
    sections: [
      [
        make.section("byYear"),
        make.figures("kept", "ofNet", { figure: { content: minus(1, base("tax")), format: "rate" } }),
        make.yearly("taxedBenefits", { each: times(row("benefitsAfter", "here"), row("kept", "figure")), ...sum }),
        make.yearly("taxedCosts", { each: times(row("costsAfter", "here"), row("kept", "figure")), ...sum }),
        make.yearly("net", {
          each: minus(row("taxedBenefits", "here"), row("taxedCosts", "here")),
          ...sum,
          style: "total",
          named: true,
        }),
        make.yearly("cumulative", { each: native("SUM", row("net", "yearsToHere")), named: true }),
        make.yearly("factor", { unit: "factor", format: "factor", each: when(rateKnown, over(1, growth), dash) }),
        make.yearly("presentBenefits", { each: present("taxedBenefits"), ...sum }),
        make.yearly("presentCosts", { each: present("taxedCosts"), ...sum }),
        make.yearly("presentNet", { each: present("net"), ...sum, style: "total" }),
        make.yearly("presentCumulative", {
          each: when(rateKnown, native("SUM", row("presentNet", "yearsToHere")), dash),
        }),
      ],
      [
        make.section("cashByYear"),
        make.yearly("cashBenefits", { each: times(row("benefitsCash", "here"), row("kept", "figure")), ...sum }),
        make.yearly("cashNet", {
          each: minus(row("cashBenefits", "here"), row("taxedCosts", "here")),
          ...sum,
          style: "total",
        }),
        make.yearly("cashCumulative", { each: native("SUM", row("cashNet", "yearsToHere")) }),
        make.yearly("presentCashBenefits", { each: present("cashBenefits"), ...sum }),
        make.yearly("presentCashNet", { each: present("cashNet"), ...sum, style: "total" }),
        make.yearly("presentCashCumulative", {
          each: when(rateKnown, native("SUM", row("presentCashNet", "yearsToHere")), dash),
        }),
      ],
      [
        make.section("answers", { figure: "all", addIn: "addIn", cash: "cash", cashAddIn: "addIn", check: "check" }),
        ...answers.map(answer),
        ...steps(make),
      ],
      [
        make.section("definitions", { figure: "roi", addIn: "addIn", gain: "gain", over: "over", check: "check" }),
        ...definitions(make),
      ],
      [make.section("tco", { figure: "total", share: "ofTotal", perUser: "perUserMonth" }), ...ownership(make)],
      [make.section("bridge"), ...bridge(make)],
      [
        make.section("groups", { figure: "total", share: "ofTotal" }),
        ...groups.map((group) => benefitGroup(make, group)),
      ],
      [make.section("waterfall"), ...waterfall(make)],
      [
        make.section("checks", { check: "check" }),
        make.check(
          "nothingMissing",
          when(hasCosts, native("AND", isReady, above(total("taxedBenefits"), 0)), 1),
          "warn",
        ),
        make.check(
          "tcoAgrees",
          within(native("SUM", rows("tco_software", "tco_others", "figure")), total("costsAfter")),
        ),
        make.check(
          "bridgeAgrees",
          when(
            isNumber(row("npvAfter", "figure")),
            within(native("SUM", rows("npvBefore", "riskOnCosts", "figure")), row("npvAfter", "figure")),
            1,
          ),
        ),
      ],
    ],
    charts: [waterfallChart(make, lastYear)],
  });
}

/** Both agree, or one of them doesn't; a dash where neither can be compared. */
function both(make: FullRows, first: Expression, second: Expression): Expression {
  const { ok, check } = make.wording.shared;
  const is = (each: Expression, word: string) => equal(each, word);
  return when(
    native("OR", is(first, check), is(second, check)),
    check,
    when(native("OR", is(first, ok), is(second, ok)), ok, dash),
  );
}

/** The years on which paybacks stand, and the peak of what is out. */
function steps(make: FullRows): readonly DraftRow[] {
  const found = (running: RowKey, isPresent: boolean) => {
    const last = lastBelow(running, spent);
    return { content: isPresent ? when(rateKnown, last, dash) : last, format: "period" as const };
  };
  const deepest = (of: Flows) => native("MAX", 0, minus(0, native("MIN", years(of.cumulative))));
  const yearOf = (of: Flows) =>
    when(
      above(row("peak", of.column), 0),
      minus(native("MATCH", native("MIN", years(of.cumulative)), years(of.cumulative), 0), 1),
      dash,
    );
  return [
    make.figures("irrStart", "perYear", {
      figure: { content: irrStart(all.net), format: "ratio" },
      cash: { content: irrStart(cash.net), format: "ratio" },
    }),
    make.figures("shortfall", "year", {
      figure: found(all.cumulative, false),
      cash: found(cash.cumulative, false),
    }),
    make.figures("presentShortfall", "year", {
      figure: found(all.presentCumulative, true),
      cash: found(cash.presentCumulative, true),
    }),
    make.figures("peak", "currency", {
      figure: { content: deepest(all), format: "money" },
      cash: { content: deepest(cash), format: "money" },
    }),
    make.figures("peakYear", "year", {
      figure: { content: yearOf(all), format: "whole" },
      cash: { content: yearOf(cash), format: "whole" },
    }),
  ];
}

/** Every ROI with its numerator and its denominator, which is what they differ in. */
function definitions(make: FullRows): readonly DraftRow[] {
  const lastYear = row("period", "lastYear");
  const outlay = minus(row("taxedCosts", "yearZero"), row("taxedBenefits", "yearZero"));
  const asked = (id: Parameters<typeof call>[0], ...more: Parameters<typeof call>[1][]) =>
    call(id, years("taxedBenefits"), years("taxedCosts"), ...more);
  const define = (
    key: RowKey,
    unit: UnitWord,
    format: FormatName,
    of: { gain: Expression; over: Expression; figure?: Expression; addIn: Expression; needs?: Expression },
  ): DraftRow => {
    const [gain, divisor] = [row(key, "gain"), row(key, "over")];
    const isThere = native("AND", of.needs ?? hasPlan, isNumber(gain), above(native("COUNTIF", divisor, ">0"), 0));
    return make.figures(
      key,
      unit,
      {
        figure: { content: when(isThere, of.figure ?? over(gain, divisor), dash), format, style: "headline" },
        addIn: { content: when(isNumber(row(key, "figure")), of.addIn, dash), format, style: "addIn" },
        gain: { content: of.gain, format: "money" },
        over: { content: of.over, format: "money" },
      },
      {
        look: "headline",
        named: "figure",
        cells: { check: make.agreement(row(key, "addIn"), row(key, "figure")) },
      },
    );
  };
  const withRate = { needs: isReady };
  return [
    define("roiTotal", "ofCost", "ratio", { gain: total("net"), over: spent, addIn: asked("CRMROI") }),
    define("roiPresent", "ofCost", "ratio", {
      gain: total("presentNet"),
      over: presentSpent,
      addIn: asked("CRMROI", "discounted", rate),
      ...withRate,
    }),
    define("roiAnnual", "perYear", "ratio", {
      gain: over(native("SUM", row("net", "laterYears")), lastYear),
      over: outlay,
      addIn: asked("CRMROI", "annual"),
    }),
    define("roiAnnualised", "perYear", "ratio", {
      gain: total("net"),
      over: spent,
      figure: minus(
        power(
          native("MAX", 0, plus(1, over(row("roiAnnualised", "gain"), row("roiAnnualised", "over")))),
          over(1, lastYear),
        ),
        1,
      ),
      addIn: asked("CRMROI", "annualised"),
    }),
    define("bcr", "factor", "years", {
      gain: total("presentBenefits"),
      over: presentSpent,
      addIn: asked("CRMBCR", rate),
      ...withRate,
    }),
    define("pi", "factor", "years", {
      gain: plus(total("presentNet"), outlay),
      over: outlay,
      addIn: asked("CRMPI", rate),
      ...withRate,
    }),
  ];
}

/** What is owned costs so much, by category, over its whole life; before tax. */
function ownership(make: FullRows): readonly DraftRow[] {
  const owned = total("costsAfter");
  const users = base("users");
  const lastYear = row("period", "lastYear");
  const perUser = (amount: Expression) =>
    when(
      native("AND", above(native("COUNTIF", users, ">0"), 0), above(owned, 0)),
      over(over(over(amount, users), lastYear), 12),
      dash,
    );
  const part = (key: RowKey, amount: Expression): DraftRow =>
    make.figures(key, "currency", {
      figure: { content: amount, format: "money" },
      share: { content: when(above(owned, 0), over(row(key, "figure"), owned), dash), format: "part" },
      perUser: { content: perUser(row(key, "figure")), format: "preciseMoney" },
    });
  const { kinds } = make.wording.words.choices;
  const ofKind = (word: string) => native("SUMIF", costsOfLines("kind"), word, costsOfLines("total"));
  return [
    ...(Object.keys(costGroups) as CostGroup[]).map((group) =>
      part(`tco_${group}`, native("SUM", costsOfGroup(group, "total"))),
    ),
    part("tcoOneOff", ofKind(kinds.oneOff)),
    part("tcoYearly", ofKind(kinds.yearly)),
    make.figures(
      "tco",
      "currency",
      {
        figure: { content: when(above(owned, 0), owned, dash), format: "moneyWithSign", style: "headline" },
        addIn: {
          content: when(
            isNumber(row("tco", "figure")),
            call("CRMTCO", row("costsAfter", "yearZero"), row("costsAfter", "laterYears")),
            dash,
          ),
          format: "moneyWithSign",
          style: "addIn",
        },
      },
      {
        look: "headline",
        named: "figure",
        cells: { check: make.agreement(row("tco", "addIn"), row("tco", "figure")) },
      },
    ),
    make.figures(
      "tcoUser",
      "perUserMonth",
      {
        figure: { content: perUser(owned), format: "preciseMoney", style: "headline" },
        addIn: {
          content: when(
            isNumber(row("tcoUser", "figure")),
            call("CRMTCOUSER", row("tco", "figure"), users, lastYear),
            dash,
          ),
          format: "preciseMoney",
          style: "addIn",
        },
      },
      {
        look: "headline",
        named: "figure",
        cells: { check: make.agreement(row("tcoUser", "addIn"), row("tcoUser", "figure")) },
      },
    ),
  ];
}

/** From what was planned to what is left of it after risk %. */
function bridge(make: FullRows): readonly DraftRow[] {
  const kept = row("kept", "figure");
  const plannedCosts = times(row("costsBefore", "years"), chosen("scenarioCosts"));
  const step = (key: RowKey, flows: Expression) =>
    make.figures(key, "currency", {
      figure: { content: when(isReady, times(presentValue(flows), kept), dash), format: "money" },
    });
  return [
    step("npvBefore", minus(row("benefitsBefore", "years"), plannedCosts)),
    step("riskOnBenefits", minus(row("benefitsAfter", "years"), row("benefitsBefore", "years"))),
    step("riskOnCosts", minus(plannedCosts, row("costsAfter", "years"))),
    make.figures(
      "npvAfter",
      "currency",
      { figure: { content: row("npv", "figure"), format: "moneyWithSign", style: "headline" } },
      { look: "headline" },
    ),
  ];
}

const groups = Object.keys(benefitGroups) as BenefitGroup[];
const groupKey = (group: BenefitGroup): RowKey => `group_${group}`;

/** What a category brings in all years, and what is left of the costs once it has. */
function benefitGroup(make: FullRows, group: BenefitGroup): DraftRow {
  const key = groupKey(group);
  const before = groups[groups.indexOf(group) - 1];
  const brought = times(native("SUM", benefitsOfGroup(group, "total")), row("kept", "figure"));
  const start = before === undefined ? minus(0, spent) : row(groupKey(before), "running");
  return make.figures(key, "currency", {
    figure: { content: brought, format: "money" },
    share: {
      content: when(above(total("taxedBenefits"), 0), over(row(key, "figure"), total("taxedBenefits")), dash),
      format: "rate",
    },
    running: { content: plus(start, row(key, "figure")), format: "money" },
  });
}

/** Each column stands on what is unseen below it; where it crosses zero it has two parts. */
function waterfall(make: FullRows): readonly DraftRow[] {
  const zero = literal(0);
  const figure = (content: Expression) => ({ content, format: "money" as const });
  const bar = (group: BenefitGroup): DraftRow => {
    const end = row(groupKey(group), "running");
    const begin = minus(end, row(groupKey(group), "figure"));
    const low = native("MIN", begin, end);
    const high = native("MAX", begin, end);
    const aboveZero = (value: Expression) => native("MAX", zero, value);
    const belowZero = (value: Expression) => native("MIN", zero, value);
    const key = `fall_${group}`;
    const cells = {
      unseen: make.cell(figure(plus(aboveZero(low), belowZero(high)))),
      fall: make.cell(figure(zero)),
      below: make.cell(figure(minus(belowZero(low), belowZero(high)))),
      above: make.cell(figure(minus(aboveZero(high), aboveZero(low)))),
      end: make.cell(figure(zero)),
    };
    return { key, cells: { label: make.link(row(groupKey(group), "label")), ...cells } };
  };
  const edge = (key: RowKey, at: "fall" | "end", value: Expression): DraftRow =>
    make.figures(key, undefined, {
      unseen: figure(zero),
      fall: figure(at === "fall" ? value : zero),
      below: figure(zero),
      above: figure(zero),
      end: figure(at === "end" ? value : zero),
    });
  return [
    edge("fall_costs", "fall", minus(0, spent)),
    ...groups.map(bar),
    edge("fall_net", "end", row(groupKey("others"), "running")),
    {
      key: "waterfallTitle",
      cells: {
        label: make.text(when(hasPlan, waterfallTitle(make), make.said(make.wording.words.charts.waterfall)), "note"),
      },
    },
  ];
}

function waterfallTitle(make: FullRows): Expression {
  const amount = (value: Expression) => native("FIXED", value, 0);
  const given = { costs: amount(spent), net: amount(total("net")) };
  return told(make.said(make.wording.words.charts.waterfallSays), given);
}

/** Beside the tables it draws, over the years and the notes they leave free. */
function waterfallChart(make: FullRows, lastYear: number): DraftChart {
  const { charts } = make.wording.words;
  const down = (column: string) => ({ sheet: "returns", from: "fall_costs", to: "fall_net", column });
  return {
    kind: "waterfall",
    title: make.said(charts.waterfall),
    titleFrom: { row: "waterfallTitle", column: "label" },
    categories: down("label"),
    series: [
      { name: charts.unseen, values: down("unseen"), colour: "none" },
      { name: charts.costs, values: down("fall"), colour: colours.costs },
      { name: charts.below, values: down("below"), colour: colours.benefits },
      { name: charts.above, values: down("above"), colour: colours.benefits },
      { name: charts.net, values: down("end"), colour: colours.net },
    ],
    place: { fromRow: "section_answers", toRow: "pi", fromColumn: 8, toColumn: lastYear + 9 },
    altText: charts.waterfallAlt,
    format: make.code("money"),
  };
}
