/** The sheet that keeps a simulation's result: plain values, laid out alike each time, so that it can be written anew in place. */
import type { Bin } from "../../core/numbers/histogram";
import type { Correlation } from "../../core/uncertainty/simulation";
import type { DraftBook, DraftCell, DraftRow, DraftSheet } from "../../grid/draft";
import { formatCode, type FormatName } from "../../grid/formats";
import { layout } from "../../grid/layout";
import type { Plan } from "../../grid/plan";
import { calculated } from "../../grid/calculated";
import { around } from "../../grid/rectangles";
import { freeName } from "../../grid/sheetName";
import { sheetSetup } from "../../grid/sheetSetup";
import type { StyleName } from "../../grid/styles";
import { fill } from "../../language/fill";
import { directionOf, type Language } from "../../language/languages";
import type { SheetWords } from "../sheet/words";
import type { Template } from "../templates";
import { contentsOf, digest } from "./asWritten";
import { padded } from "./padded";
import type { SimulationSheetWords } from "./words";
import type { LineKind } from "../lines";

export const measures = ["npv", "roi", "payback"] as const;
export type Measure = (typeof measures)[number];
/** As CRMSIMULATE's columns. */
export const statistics = ["p5", "p25", "p50", "p75", "p95", "mean"] as const;
export type Statistic = (typeof statistics)[number];

export interface UsedRange {
  readonly low: number;
  readonly high: number;
  readonly source: RangeSource;
}

/**
 * - workbook: its own, line by line; `low` and `high` are then its lowest low and its highest high
 * - entry: the reader's
 * - start: those that the form opens with, which nobody has chosen
 */
export type RangeSource = "workbook" | "entry" | "start";

export interface SimulationFigures {
  readonly template: Template;
  readonly language: Language;
  /** The model's sheet. */
  readonly sheet: string;
  readonly currency: string | undefined;
  /** Excel's serial number. */
  readonly day: number;
  readonly rate: number;
  /** Of the model when it was simulated. */
  readonly npv: number;
  /** Years after year 0. */
  readonly years: number;
  readonly trials: number;
  readonly seed: number;
  readonly correlation: Correlation;
  readonly ranges: Readonly<Record<LineKind, UsedRange>>;
  /** Undefined where the simulation refused a figure. `share` is above 0 or, for payback, paid back. */
  readonly spreads: Readonly<Record<Measure, Readonly<Record<Statistic | "share", number | undefined>>>>;
  /** Why figures are missing; empty if none is. */
  readonly refused: string;
  readonly bins: readonly Bin[];
}

export interface SimulationWords {
  readonly sheet: SimulationSheetWords;
  /** Of headers and footers, as on the model's own sheets. */
  readonly page: SheetWords["page"];
  readonly statistics: Readonly<Record<Statistic, string>>;
}

/** The workbook-scoped name of the sheet's cells. It isn't a name of the model, which is read without it. */
export const simulationName = (model: number): string => `CRM_simulation_${model}`;

/** The name of the text that tells whether the cells are as they were written. */
export const digestName = (model: number): string => `${simulationName(model)}_written`;

const formatOf: Readonly<Record<Measure, FormatName>> = { npv: "money", roi: "ratio", payback: "years" };

export function simulationPlan(
  model: number,
  figures: SimulationFigures,
  words: SimulationWords,
  takenSheets: readonly string[],
): Plan {
  const direction = directionOf(figures.language);
  const draft = draftOf(figures, words);
  const book: DraftBook = {
    direction,
    years: 0,
    sheets: [draft],
    properties: { title: words.sheet.title, subject: figures.sheet },
    names: [],
  };
  const laid = layout(book, [freeName(draft.name, takenSheets)]);
  const [cells = []] = calculated(laid, figures.language);
  const [placed] = laid.sheets;
  if (!placed) throw new Error("The layout has a sheet for each draft.");
  const room = Math.max(...cells.map(({ value }) => (typeof value === "number" ? Math.abs(value) : 0)));
  const area = around(cells);
  const { name } = placed;
  return {
    language: figures.language,
    direction,
    properties: book.properties,
    sheets: [{ name, direction, cells, ...sheetSetup(placed, cells, laid, room) }],
    names: area
      ? [
          { name: simulationName(model), sheet: name, area },
          { name: digestName(model), text: digest(contentsOf(cells, area)) },
        ]
      : [],
  };
}

/** In characters, of the longest of these texts in bold. */
const widthOf = (texts: readonly string[]): number =>
  Math.ceil(1.15 * Math.max(...texts.map(({ length }) => length))) + 2;

/** The columns below the chart have no cells. */
const chartColumns = ["c1", "c2", "c3", "c4", "c5"] as const;

function draftOf(figures: SimulationFigures, { sheet: words, page, statistics: labels }: SimulationWords): DraftSheet {
  const code = (format: FormatName): string => formatCode(format, figures);
  const number = (content: number | undefined, format: FormatName, style: StyleName = "calculation"): DraftCell => ({
    content: content ?? words.none,
    style,
    format: code(format),
  });
  const text = (content: string, style: StyleName = "label"): DraftCell => ({ content, style });
  const row = (label: string, cells: DraftRow["cells"], key?: string): DraftRow => ({
    ...(key !== undefined && { key }),
    cells: { label: text(label), ...cells },
  });
  const section = (label: string, heads: Readonly<Record<string, string>> = {}): DraftRow => ({
    band: "sectionFigure",
    cells: {
      label: text(label, "section"),
      ...Object.fromEntries(Object.entries(heads).map(([column, head]) => [column, text(head, "sectionFigure")])),
    },
  });
  const plain = (label: string, format: FormatName, value: number) => row(label, { a: number(value, format) });
  const { rows, heads, sections, sources } = words;
  const range = (kind: LineKind): DraftRow => {
    const { low, high, source } = figures.ranges[kind];
    return row(rows[kind], {
      a: number(low, "ratio"),
      b: number(high, "ratio"),
      // Longer than the column; the cells beside it are empty.
      c: text(sources[source], "calculationText"),
    });
  };
  const spread = (label: string, statistic: Statistic | "share"): DraftRow => {
    const cell = (measure: Measure) =>
      number(figures.spreads[measure][statistic], statistic === "share" ? "ratio" : formatOf[measure]);
    return row(label, { a: cell("npv"), b: cell("roi"), c: cell("payback") });
  };
  const rangeHeads = section(sections.ranges, { a: heads.low, b: heads.high });
  const bins = padded(figures.bins);
  const payback = `${heads.payback}, ${words.units.years}`;
  const labelled = [...Object.values(rows), ...Object.values(labels), words.chance, words.units.currency];
  const headsOf = {
    a: [heads.low, heads.npv, heads.from],
    b: [heads.high, heads.roi, heads.to],
    c: [heads.source, payback, heads.trials],
  };
  return {
    key: "simulation",
    name: words.sheetName,
    columns: [
      { names: ["label"], width: Math.max(40, widthOf([...labelled, ...Object.values(sections)])) },
      ...Object.entries(headsOf).map(([name, texts]) => ({
        names: [name],
        width: (room: number) => Math.max(16, room, widthOf(texts)),
      })),
      ...chartColumns.map((name) => ({ names: [name], width: 13 })),
    ],
    frozenRows: 0,
    conditions: [],
    rows: [
      { cells: { label: text(words.title, "title") }, height: 28 },
      { cells: { label: text(fill(words.basis, { sheet: figures.sheet }), "basis") } },
      undefined,
      section(sections.start),
      row(rows.model, { a: text(figures.sheet, "calculationText") }),
      row(figures.template === "full" ? words.afterRisk : words.asTyped, {}),
      row(words.units.currency, { a: text(figures.currency ?? words.none, "name") }),
      plain(rows.date, "date", figures.day),
      plain(rows.rate, "rate", figures.rate),
      plain(rows.npv, "money", figures.npv),
      plain(rows.years, "whole", figures.years),
      plain(rows.trials, "count", figures.trials),
      plain(rows.seed, "whole", figures.seed),
      row(rows.correlation, { a: text(words.correlations[figures.correlation], "name") }),
      undefined,
      { ...rangeHeads, cells: { ...rangeHeads.cells, c: text(heads.source, "sectionText") } },
      range("benefits"),
      range("costs"),
      undefined,
      section(sections.result, { a: heads.npv, b: heads.roi, c: payback }),
      ...statistics.map((statistic) => spread(labels[statistic], statistic)),
      spread(words.chance, "share"),
      { cells: { label: text(figures.refused, "note") } },
      { cells: { label: text(words.reading, "closing") }, height: 32, mergedFrom: "label" },
      undefined,
      { ...section(sections.histogram, { a: heads.from, b: heads.to, c: heads.trials }), key: "bins" },
      ...bins.map(({ from, to, count }, i) =>
        row(
          from < 0 ? words.loss : words.gain,
          { a: number(from, "money"), b: number(to, "money"), c: number(count, "count") },
          i === 0 ? "firstBin" : i === bins.length - 1 ? "lastBin" : undefined,
        ),
      ),
    ],
    charts: [
      {
        kind: "column",
        title: sections.histogram,
        categories: { sheet: "simulation", from: "firstBin", to: "lastBin", column: "a" },
        series: [
          {
            name: heads.trials,
            values: { sheet: "simulation", from: "firstBin", to: "lastBin", column: "c" },
            colour: "17406D",
          },
        ],
        place: { fromRow: "bins", toRow: "lastBin", fromColumn: 4, toColumn: 3 + chartColumns.length },
        altText: words.chartSays,
        format: code("money"),
      },
    ],
    page: {
      orientation: "landscape",
      isOnePage: true,
      header: { left: page.model, right: "&A" },
      footer: { left: "&F", centre: "&D", right: page.page },
    },
  };
}
