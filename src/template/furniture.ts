/** What a sheet has besides cells: widths, frozen header, validations, conditions, the chart, the printed page. */
import { cellAddress } from "./address";
import type { Wording } from "./cells";
import { formats } from "./formats";
import { frozenRows, top, type Grid } from "./grid";
import type { Area, Chart, Condition, Page, PlanSheet, Validation } from "./plan";
import { fill } from "./words";

type Furniture = Pick<
  PlanSheet,
  "columnWidths" | "rowHeights" | "merges" | "frozen" | "validations" | "conditions" | "charts" | "page"
>;

export function furniture(grid: Grid, closing: number, wording: Wording, largestAmount: number): Furniture {
  const { columns } = grid;
  const answers = grid.sections.find(({ section }) => section.columns === "answers");
  const answerRows = (answers?.rows ?? []).map(({ at }) => [at, 19] as const);
  const years = columns.lastYear - columns.yearZero + 1;
  const amount = amountWidth(largestAmount);
  return {
    // The note takes the room few years leave, so that the page keeps its shape and the chart its width.
    columnWidths: [
      46,
      19,
      ...Array.from({ length: years }, () => amount),
      amount + 1,
      Math.max(38, 88 - amount * years),
    ],
    rowHeights: new Map([[top.title, 28], [top.statement, 22], [top.header, 20], [closing, 32], ...answerRows]),
    merges: [{ row: closing, column: 0, rows: 1, columns: columns.note + 1 }],
    frozen: { rows: frozenRows, columns: 1 },
    validations: validations(grid, wording),
    conditions: conditions(grid, wording),
    charts: [chart(grid, wording)],
    page: page(grid, closing, wording),
  };
}

/** Room for an amount in a headline's bold figures, with its currency sign, separators and parentheses. */
function amountWidth(largestAmount: number): number {
  const digits = Math.floor(Math.log10(Math.max(1, largestAmount))) + 1;
  const figures = digits + Math.floor((digits - 1) / 3);
  return Math.ceil(2 * Math.max(12.5, 1.2 * figures + 4)) / 2;
}

function validations({ sections, columns }: Grid, { words, currency }: Wording): readonly Validation[] {
  const { rate, users, amount } = words.validation;
  const title = fill(amount.title, { currency });
  return sections.flatMap(({ rows }) =>
    rows.flatMap(({ row, at }): readonly Validation[] => {
      const figure: Area = { row: at, column: columns.figure, rows: 1, columns: 1 };
      if (row.kind === "line") {
        const area = { ...figure, column: columns.yearZero, columns: columns.lastYear - columns.yearZero + 1 };
        return [{ area, allows: { type: "decimal", from: -1e15, to: 1e15 }, ...amount, title }];
      }
      if (row.kind !== "assumption") return [];
      return row.key === "rate"
        ? [{ area: figure, allows: { type: "decimal", from: 0, to: 1 }, ...rate }]
        : [{ area: figure, allows: { type: "whole", from: 1 }, ...users }];
    }),
  );
}

function conditions({ sections, columns, rowOf }: Grid, { words }: Wording): readonly Condition[] {
  const [first, last] = [rowOf("roi"), rowOf("amountsAreNumbers")];
  const checks: Area = { row: first, column: columns.check, rows: last - first + 1, columns: 1 };
  const master: Area = { row: top.header, column: columns.label, rows: 1, columns: 1 };
  const cell = cellAddress(first, columns.check);
  const header = cellAddress(top.header, columns.label, { row: true, column: true });
  return sections.length === 0
    ? []
    : [
        { area: checks, formula: `${cell}="${words.ok}"`, style: "good" },
        { area: checks, formula: `${cell}="${words.check}"`, style: "bad" },
        { area: master, formula: `${header}<>"${words.checksHold}"`, style: "bad" },
      ];
}

/** Blue, orange and grey of Okabe and Ito: told apart without colour vision and in greyscale. */
const colours = { benefits: "0072B2", costs: "E69F00", cumulative: "5B6770" } as const;

/** Beside the answers, over the columns they leave free. It reads native cells alone. */
function chart(grid: Grid, { words, currency }: Wording): Chart {
  const { columns, rowOf } = grid;
  const across = (key: string): Area => ({
    row: rowOf(key),
    column: columns.yearZero,
    rows: 1,
    columns: columns.lastYear - columns.yearZero + 1,
  });
  const first = columns.check + 1;
  return {
    kind: "column",
    title: fill(words.chart.title, { currency }),
    altText: words.chart.alt,
    categories: across("period"),
    series: (["benefits", "costs", "cumulative"] as const).map((key) => ({
      name: words.rows[key],
      values: across(key),
      colour: colours[key],
    })),
    place: {
      row: rowOf("roi") - 1,
      column: first,
      rows: rowOf("amountsAreNumbers") - rowOf("roi") + 2,
      columns: columns.note - first + 1,
    },
    format: formats.money,
  };
}

function page({ columns }: Grid, closing: number, { words }: Wording): Page {
  return {
    orientation: "landscape",
    fit: { wide: 1, high: 1 },
    area: { row: 0, column: 0, rows: closing + 1, columns: columns.note + 1 },
    titleRows: { row: 0, rows: frozenRows },
    header: { left: words.page.model, right: "&A" },
    footer: { left: "&F", centre: "&D", right: words.page.page },
  };
}
