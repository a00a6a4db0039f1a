/** The waterfall chart: from the costs, each category of benefits is one step up to the net benefit. */
import type { DraftRow, DraftChart } from "../../../grid/draft";
import {
  below,
  native,
  row,
  minus,
  when,
  above,
  over,
  dash,
  plus,
  literal,
  type Expression,
} from "../../../grid/expression";
import { textFormula } from "../../../grid/sentence";
import { usualSize } from "../../../language/cellForm";
import { benefitGroups, type BenefitGroup } from "../../lines";
import { benefitsOfGroup } from "../benefitRows";
import { colours } from "../colours";
import type { RowKey, FullRows } from "../rows";
import { spent, total, hasPlan } from "./flows";

export const groups = Object.keys(benefitGroups) as BenefitGroup[];

const groupKey = (group: BenefitGroup): RowKey => `group_${group}`;

/** The total of a category, and the running total after it, which begins at minus the costs. */
export function benefitGroup(make: FullRows, group: BenefitGroup): DraftRow {
  const key = groupKey(group);
  const before = groups[groups.indexOf(group) - 1];
  const brought = native("SUM", benefitsOfGroup(group, "total"));
  const start = before === undefined ? minus(0, spent) : row(groupKey(before), "running");
  return make.figures(key, "currency", {
    figure: { content: brought, format: "money" },
    share: {
      content: when(above(total("grossBenefits"), 0), over(row(key, "figure"), total("grossBenefits")), dash),
      format: "rate",
    },
    running: { content: plus(start, row(key, "figure")), format: "money" },
  });
}

/**
 * An invisible series supports each column. A column that crosses zero has a part below and a part above.
 * @param charted in whose unit the chart shows amounts
 */
export function waterfall(make: FullRows, charted: FullRows): readonly DraftRow[] {
  const zero = literal(0);
  const figure = (content: Expression) => ({ content, format: "money" as const });
  /** From the running total before a step to that after it. */
  const step = (key: string, label: Expression, begin: Expression, end: Expression): DraftRow => {
    const low = native("MIN", begin, end);
    const high = native("MAX", begin, end);
    const aboveZero = (value: Expression) => native("MAX", zero, value);
    const belowZero = (value: Expression) => native("MIN", zero, value);
    const cells = {
      unseen: make.cell(figure(plus(aboveZero(low), belowZero(high)))),
      fall: make.cell(figure(zero)),
      below: make.cell(figure(minus(belowZero(low), belowZero(high)))),
      above: make.cell(figure(minus(aboveZero(high), aboveZero(low)))),
      end: make.cell(figure(zero)),
    };
    return { key, cells: { label: make.link(label), ...cells } };
  };
  const bar = (group: BenefitGroup): DraftRow => {
    const end = row(groupKey(group), "running");
    const begin = minus(end, row(groupKey(group), "figure"));
    return step(`fall_${group}`, row(groupKey(group), "label"), begin, end);
  };
  const edge = (key: RowKey, at: "fall" | "end", value: Expression): DraftRow =>
    make.figures(key, undefined, {
      unseen: figure(zero),
      fall: figure(at === "fall" ? value : zero),
      below: figure(zero),
      above: figure(zero),
      end: figure(at === "end" ? value : zero),
    });
  const before = row(groupKey("others"), "running");
  const after = minus(before, total("taxPaid"));
  return [
    edge("fall_costs", "fall", minus(0, spent)),
    ...groups.map(bar),
    step("fall_tax", row("taxPaid", "label"), before, after),
    edge("fall_net", "end", after),
    {
      key: "waterfallTitle",
      cells: {
        label: make.text(when(hasPlan, waterfallTitle(charted), plainTitle(charted)), "note"),
      },
    },
  ];
}

function waterfallTitle(make: FullRows): Expression {
  const { charts: said } = make.wording.words;
  const net = total("net");
  const costs = make.inUnit(spent);
  const title = (says: string, given: Readonly<Record<string, Expression>>) =>
    textFormula(make.said(says, { currency: make.amountUnit }), given);
  return when(
    below(net, 0),
    title(said.waterfallLoses, { costs, loss: make.inUnit(minus(0, net)) }),
    title(said.waterfallSays, { costs, net: make.inUnit(net) }),
  );
}

const plainTitle = (make: FullRows): string =>
  make.said(make.wording.words.charts.waterfall, { currency: make.amountUnit });

/** The chart lies between the labels and the years, on the first page that is printed: elsewhere pages would divide it. */
export function waterfallChart(make: FullRows): DraftChart {
  const { charts } = make.wording.words;
  const down = (column: string) => ({ sheet: "returns", from: "fall_costs", to: "fall_net", column });
  return {
    kind: "waterfall",
    title: plainTitle(make),
    titleFrom: { row: "waterfallTitle", column: "label" },
    categories: down("label"),
    series: [
      { name: charts.unseen, values: down("unseen"), colour: "none" },
      { name: charts.costs, values: down("fall"), colour: colours.costs },
      { name: charts.below, values: down("below"), colour: colours.benefits },
      { name: charts.above, values: down("above"), colour: colours.benefits },
      { name: charts.net, values: down("end"), colour: colours.net },
    ],
    place: { fromRow: "grossBenefits", toRow: "presentCumulative", fromColumn: 2, toColumn: isWide(make) ? 5 : 6 },
    altText: charts.waterfallAlt,
    format: make.code("money"),
  };
}

/** Five columns of amounts with twelve digits would be divided by a page. */
const isWide = ({ wording }: FullRows): boolean => usualSize(wording.currency) === "millions";
