/** The sheet with each model's own figures and flows, and the steps from them to the comparison. */
import type { DraftRow, DraftSheet } from "../../grid/draft";
import { atMost, joined, literal, minus, native, plus, row, when, type Expression } from "../../grid/expression";
import { afterDoubts } from "../checks/state";
import { splitYear, yearLabel } from "../yearLabel";
import { between, type Row } from "../plainCells";
import { columnOf, headWidth, presentValue, type ComparisonCells } from "./cells";
import { chartedRow, countedRow, ownKey, ownRow, profileRow, profileSteps } from "./keys";
import { figureKeys, flowKeys, type FigureKey, type FlowKey, type Option } from "./option";
import { differences, outlays } from "./pairSteps";
import { steps } from "./steps";
import { sharedFiscal } from "./yearOne";

/** Between the rates of the chart. */
const firstStep = 0.05;

/** The years stand in the columns of the options where a row has years, and after them the steps of pairs. */
const firstFigure = 2;
const stepColumns = ["larger", "smaller", "changes", "start"] as const;

/** In characters: of amounts without the sign of their currency, and of what a fiscal year is called. */
const roomOfYear =
  ({ shared, language }: ComparisonCells) =>
  (amount: number): number =>
    Math.max(headWidth, amount - 2, 2 + splitYear(shared.header, language).length);

/** In characters. */
const [labelWidth, unitWidth, stepWidth] = [41, 12, 9];

export function figuresSheet(make: ComparisonCells, years: number): DraftSheet {
  const { words, shared, options, columns, language } = make;
  const spare = Math.max(0, options.length - (years + 1));
  const hasFiles = options.some(({ source }) => source.sha256 !== undefined);
  const sections: readonly (readonly Row[])[] = [
    own(make),
    ...flowKeys.map((flow) => flows(make, flow)),
    counted(make),
    steps(make),
    outlays(make),
    differences(make),
    profile(make),
    charted(make),
    sources(make),
  ];
  return {
    key: "compared",
    name: words.sheets.compared,
    columns: [
      { names: ["label"], width: labelWidth },
      { names: ["unit"], width: unitWidth },
      { names: ["years"], width: roomOfYear(make) },
      ...Array.from({ length: spare }, (_, i) => ({ names: [`spare${i}`], width: roomOfYear(make) })),
      // The values of the chart have their NPV where pairs have the start of their rate.
      ...stepColumns.map((name) => ({ names: [name], width: name === "start" ? roomOfYear(make) : stepWidth })),
    ],
    also: Object.fromEntries(columns.map((column, i) => [column, firstFigure + i])),
    frozenRows: 5,
    rows: [
      ...make.title(
        words.figuresTitle,
        afterDoubts(row("master", "label"), shared, joined(row("basis", "label"), "")),
        hasFiles ? words.hints.files : words.hints.models,
      ),
      {
        key: "period",
        cells: {},
        years: (year) => ({ ...make.figure(year, "whole"), style: "counter" }),
      },
      {
        key: "heading",
        band: "heading",
        height: 20,
        cells: {
          label: make.text(words.sheets.compared, "heading"),
          unit: make.text(words.heads.unit, "heading"),
        },
        years: () =>
          make.text(
            yearLabel({ ...sharedFiscal, period: row("period", "here") }, shared.header, language),
            "headingFigure",
          ),
      },
      ...between(sections),
    ],
    conditions: [],
    charts: [],
    page: make.page("landscape"),
  };
}

const formats: Readonly<Record<FigureKey, Parameters<ComparisonCells["figure"]>[1]>> = {
  currency: "whole",
  years: "whole",
  start: "date",
  fiscalYear: "whole",
  fiscalMonth: "whole",
  rate: "ratio",
  users: "count",
  tax: "ratio",
  losses: "whole",
  timing: "whole",
  prices: "whole",
  risk: "whole",
  avoided: "money",
  tco: "money",
  tcoUser: "amount",
  peakModel: "money",
  npvModel: "money",
  low: "money",
  baseCase: "money",
  high: "money",
  evidence: "ratio",
  isSample: "whole",
  state: "whole",
  isThere: "whole",
};

function own(make: ComparisonCells): readonly DraftRow[] {
  const { words, options } = make;
  const styleOf = ({ source }: Option) => (source.sha256 === undefined ? "link" : "calculation");
  const label = (key: FigureKey) => words.rows[key === "peakModel" ? "peak" : key];
  return [
    make.section(words.sections.own, make.heads()),
    {
      key: "optionNumber",
      cells: { label: make.text(words.units.number), ...make.each((option) => option, "whole") },
    },
    ...figureKeys.map((key) => ({
      key: ownKey(key),
      cells: {
        label: make.text(label(key)),
        ...Object.fromEntries(
          options.map((option, i) => [
            columnOf(i + 1),
            key === "currency"
              ? make.currencyOf(i + 1, option.figures[key], styleOf(option))
              : make.figure(option.figures[key], formats[key], styleOf(option)),
          ]),
        ),
      },
    })),
  ];
}

function flows(make: ComparisonCells, flow: FlowKey): readonly DraftRow[] {
  const { words, options } = make;
  return [
    make.section(`${words.sections[flow]}: ${words.sections.own}`),
    ...options.map((option, i): DraftRow => ({
      key: ownRow(flow, i + 1),
      cells: { label: make.text(option.name), unit: make.text(make.currencyWord(option.currency), "unit") },
      years: (year) =>
        make.figure(
          option.flows[flow][year] ?? null,
          "money",
          option.source.sha256 === undefined ? "link" : "calculation",
        ),
    })),
  ];
}

/** The years that are counted: those used for all, or every year as long as there are none. */
const limit = row("limit", columnOf(1));

function counted(make: ComparisonCells): readonly DraftRow[] {
  const { words, numbers, options } = make;
  const used = row("yearsUsed", columnOf(1));
  const line = (
    key: FlowKey | "net" | "cumulative",
    option: number,
    each: Expression,
    style: "calculation" | "total" = "calculation",
  ): DraftRow => ({
    key: countedRow(key, option),
    cells: {
      label: make.text(`${options[option - 1]?.name ?? ""}: ${words.sections[key]}`),
      unit: make.text(make.currencyWord(options[option - 1]?.currency ?? ""), "unit"),
    },
    years: () => make.figure(each, "money", style),
  });
  const within = (flow: FlowKey, option: number) =>
    when(atMost(row("period", "here"), limit), native("SUM", row(ownRow(flow, option), "here")), 0);
  return [
    make.section(words.sections.counted),
    {
      key: "limit",
      cells: {
        label: make.text(words.rows.yearsUsed),
        [columnOf(1)]: make.figure(when(native("ISNUMBER", used), used, row("period", "lastYear")), "whole"),
      },
    },
    ...numbers.flatMap((option) => [
      ...flowKeys.map((flow) => line(flow, option, within(flow, option))),
      line(
        "net",
        option,
        minus(row(countedRow("benefits", option), "here"), row(countedRow("costs", option), "here")),
        "total",
      ),
      line("cumulative", option, native("SUM", row(countedRow("net", option), "yearsToHere"))),
    ]),
  ];
}

function profile(make: ComparisonCells): readonly DraftRow[] {
  const { words } = make;
  const { title, prompt, refusal } = words.validation.step;
  return [
    make.section(words.sections.profile, {
      unit: words.heads.discountRate,
      ...make.heads(),
    }),
    {
      key: "step",
      cells: {
        label: make.text(words.rows.step),
        unit: {
          ...make.figure(firstStep, "ratio", "input"),
          asks: { allows: { type: "decimal", from: 0.001, to: 0.2 }, title, prompt, refusal },
        },
      },
    },
    ...Array.from({ length: profileSteps + 1 }, (_, step): DraftRow => {
      const rate = row(profileRow(step), "unit");
      const next: Expression = step === 0 ? literal(0) : plus(row(profileRow(step - 1), "unit"), row("step", "unit"));
      return {
        key: profileRow(step),
        cells: {
          unit: make.figure(next, "ratio"),
          ...make.each((option) => presentValue(row(countedRow("net", option), "years"), rate), "money"),
        },
      };
    }),
  ];
}

/** Beside NPV, its two parts: columns of benefits and costs keep the axis of the chart at 0. */
function charted(make: ComparisonCells): readonly DraftRow[] {
  const { words, options } = make;
  const { npv } = words.heads;
  const { benefits, costs } = words.sections;
  const amount = (key: string, option: number) => make.figure(native("SUM", row(key, columnOf(option))), "money");
  return [
    make.section(words.sections.charted, { [columnOf(1)]: benefits, [columnOf(2)]: costs, start: npv }),
    ...options.map(({ name }, i) => ({
      key: chartedRow(i + 1),
      cells: {
        label: make.text(name),
        [columnOf(1)]: amount("presentBenefits", i + 1),
        [columnOf(2)]: amount("presentCosts", i + 1),
        start: amount("npv", i + 1),
      },
    })),
  ];
}

function sources(make: ComparisonCells): readonly DraftRow[] {
  const { words, options } = make;
  const { model, hash } = words.heads;
  return [
    make.section(words.sections.sources, { unit: model, [columnOf(1)]: hash }, ["unit", columnOf(1)]),
    ...options.map(({ name, source }) => ({
      cells: {
        label: make.text(source.file === name ? name : `${name}: ${source.file}`),
        unit: make.text(`CRM_${source.model}`, "unit"),
        ...(source.sha256 !== undefined && { [columnOf(1)]: make.text(source.sha256, "unit") }),
      },
    })),
  ];
}
