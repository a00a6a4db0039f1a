/** Tables that are readable in a terminal and are also Markdown. */
export type Row = readonly string[];

/** The first column is left-aligned, and figures are right-aligned. */
export function table(headings: Row, rows: readonly Row[], align: "figures" | "words" = "figures"): string {
  const widths = headings.map((heading, c) => Math.max(3, ...[heading, ...rows.map((row) => row[c] ?? "")].map(width)));
  const isRight = (c: number) => align === "figures" && c > 0;
  const line = (row: Row) =>
    `| ${widths.map((wide, c) => (isRight(c) ? padded(row[c], wide) + (row[c] ?? "") : (row[c] ?? "") + padded(row[c], wide))).join(" | ")} |`;
  const rule = `| ${widths.map((wide, c) => (isRight(c) ? `${"-".repeat(wide - 1)}:` : "-".repeat(wide))).join(" | ")} |`;
  return [line(headings), rule, ...rows.map(line)].join("\n");
}

const width = (text: string): number => [...text].length;
const padded = (text = "", wide: number): string => " ".repeat(Math.max(0, wide - width(text)));

/** A time with three significant digits: 312 ns, 4.21 µs, 17.3 ms. */
export function time(ns: number): string {
  const [unit, size] = ns < 1e3 ? ["ns", 1] : ns < 1e6 ? ["µs", 1e3] : ["ms", 1e6];
  return `${threeFigures(ns / size)} ${unit}`;
}

/** A ratio with three significant digits: 2.31×, 17.4×, 312×. */
export const ratio = (value: number): string => `${threeFigures(value)}×`;

const threeFigures = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
