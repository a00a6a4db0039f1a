/** Bars with names beside them are seen and stay within their chart, however long the names are. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Chart, Plan, PlanCell, PlanSheet } from "../../../src/grid/plan";
import { plottedCells } from "../../../src/hosts/xlsx/write/chart/caches";
import { plotLayout } from "../../../src/hosts/xlsx/write/chart/plotPlace";
import { languages, type Direction } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { plannedKpis, readAll } from "../../workbook/kpis/planned";

/** Shares of the chart's width. */
interface Across {
  readonly x: number;
  readonly w: number;
}

function across(chart: Chart, sheet: PlanSheet, sheets: readonly PlanSheet[]): Across {
  const layout = plotLayout(chart, sheet, plottedCells(sheets));
  const share = (of: string) => Number(new RegExp(`<c:${of} val="([^"]*)"`).exec(layout)?.[1]);
  return { x: share("x"), w: share("w") };
}

const isVisible = ({ x, w }: Across): boolean => x >= 0 && x + w <= 1 && w >= 0.3;

interface Bar {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A sheet with a chart on its first column, over the cells of the bars. */
function sheetOf(kind: Chart["kind"], direction: Direction, width: number, bars: readonly Bar[]): PlanSheet {
  const area = (column: number) => ({ row: 0, column, rows: bars.length, columns: 1 });
  const cells = bars.flatMap(({ name, values }, row) =>
    [name, ...values].map((value, i): PlanCell => ({ row, column: i + 1, style: "label", value })),
  );
  const series = kind === "tornado" ? [0, 1] : [0];
  return {
    name: "Bars",
    direction,
    columnWidths: [width],
    rowHeights: new Map(),
    cells,
    merges: [],
    frozen: { rows: 0, columns: 0 },
    validations: [],
    conditions: [],
    charts: [
      {
        kind,
        title: "Revenue by source",
        categories: area(1),
        series: series.map((i) => ({ name: `${i}`, values: area(2 + i), colour: "0072B2" })),
        place: { row: 0, column: 0, rows: 17, columns: 1 },
        altText: "",
        format: "0",
      },
    ],
    page: {} as PlanSheet["page"],
  };
}

const placeOf = (sheet: PlanSheet): Across => {
  const [chart] = sheet.charts;
  if (!chart) throw new Error("There is no chart.");
  return across(chart, sheet, [sheet]);
};

const letters = (length: number): string => "x".repeat(length);

describe("where bars stand", () => {
  it.each(["bar", "tornado"] as const)("is within the chart, and wide enough to be seen: %s", (kind) => {
    const value = fc.oneof(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.constantFrom(0, null, -1, 1e-9));
    const bar = fc.record({ name: fc.integer({ min: 1, max: 60 }).map(letters), values: fc.tuple(value, value) });
    const bars = fc.array(bar, { minLength: 1, maxLength: 8 });
    // Characters: half a page, and the whole width.
    const width = fc.integer({ min: 40, max: 130 });
    fc.assert(
      fc.property(fc.constantFrom("ltr" as const, "rtl" as const), width, bars, (direction, columns, all) => {
        expect(placeOf(sheetOf(kind, direction, columns, all))).toSatisfy(isVisible);
      }),
      { numRuns: 500 },
    );
  });

  it.each(["bar", "tornado"] as const)("is so for every length of name and side of the axis: %s", (kind) => {
    const sides = [
      [1, 2],
      [-1, -2],
      [-1, 2],
      [-1, 1e6],
      [-1e6, 1],
      [0, 0],
      [null, null],
    ] as const;
    const found = (["ltr", "rtl"] as const).flatMap((direction) =>
      sides.flatMap(([one, other]) =>
        Array.from({ length: 60 }, (_, i) =>
          placeOf(
            sheetOf(kind, direction, 50, [
              { name: letters(i + 1), values: [one, other] },
              { name: "x", values: [other, one] },
            ]),
          ),
        ),
      ),
    );
    expect(found.filter((place) => !isVisible(place))).toEqual([]);
    expect(found.length).toBe(2 * sides.length * 60);
  });

  it("leaves no room at the left where no bar goes to the other side of the axis", () => {
    const [short, long] = [10, 30].map((length) =>
      placeOf(sheetOf("bar", "rtl", 50, [{ name: letters(length), values: [5] }])),
    );
    expect(long?.x).toBe(short?.x);
    const both = placeOf(
      sheetOf("bar", "rtl", 50, [
        { name: letters(30), values: [5] },
        { name: "x", values: [-9] },
      ]),
    );
    expect(both.x).toBeGreaterThan(2 * (long?.x ?? 1));
  });
});

describe.each(languages)("the bars of KPI sheets: %s", (language) => {
  const planned = (length: number): Plan => {
    const rows = [1, 2, 3].map((id) => `${id},Won,${id}000,2024-0${id}-02,2024-0${id}-20,${letters(length)}\n`);
    const text = `Deal ID,Stage,Amount,Created Date,Close Date,Lead Source\n${rows.join("")}`;
    return plannedKpis(language, readAll([["deals.csv", new TextEncoder().encode(text)]]));
  };

  it.each([1, 17, 18, 19, 40, 60])("are seen beside a source of %d letters", (length) => {
    const { sheets } = planned(length);
    const sheet = sheets[0];
    const chart = sheet?.charts.find(({ title }) => title === locales[language].kpis.charts.sources);
    if (!chart) throw new Error("There is no chart of sources.");
    expect(across(chart, sheet as PlanSheet, sheets)).toSatisfy(isVisible);
  });
});
