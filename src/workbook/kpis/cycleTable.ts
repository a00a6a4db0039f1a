/** The table of cycles: won deals counted by the days from opening to closing, and the median that is read from it. */
import { joined, native, over, plus, row, rows, type Expression } from "../../grid/expression";
import { numbered } from "../../grid/sentence";
import type { Row } from "../plainCells";
import type { KpiCells } from "./cells";
import type { Parts } from "./parts";
import { placed } from "./place";
import { sum, total } from "./totals";

export function cycles(make: KpiCells, { deals }: Parts): readonly Row[] {
  const table = deals?.statistics.deals?.cycles;
  if (!table || table.byDay.length === 0) return [];
  const { words } = make;
  const days = numbered(words.rows.dayCount);
  return [
    make.section(words.sections.cycles, { a: words.heads.deals, b: words.heads.running }),
    ...table.byDay.map((each, i) => {
      const own = row(placed("cycle", i), "a");
      return {
        key: placed("cycle", i),
        cells: {
          label: { content: each.days, style: "calculationText" as const, format: days },
          a: make.number(each.deals, "count"),
          b: make.number(i === 0 ? own : plus(row(placed("cycle", i - 1), "b"), own), "count"),
        },
      };
    }),
    total(make, "cycleTotal", {
      a: sum(make, "cycle_0", placed("cycle", table.byDay.length - 1), "a", "count"),
    }),
    {
      key: "cycleDays",
      cells: { label: make.text(words.rows.cycleDays), a: make.number(table.totalDays, "number") },
    },
  ];
}

/** The value in the middle of days counted: INDEX finds the first row whose running total reaches its place. */
export function medianOfDays(count: number): Expression {
  const [from, to] = [placed("cycle", 0), placed("cycle", count - 1)];
  const deals = row("cycleTotal", "a");
  const at = (place: Expression): Expression =>
    native("INDEX", rows(from, to, "label"), plus(native("COUNTIF", rows(from, to, "b"), joined("<", place)), 1));
  const [lower, upper] = [native("INT", over(plus(deals, 1), 2)), native("INT", over(plus(deals, 2), 2))];
  return over(plus(at(lower), at(upper)), 2);
}
