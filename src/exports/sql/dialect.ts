import { giveUp } from "./trouble";

/** How one engine writes what the statements need. Everything else in them is plain SQL that all engines read. */

export const dialectNames = ["duckdb", "postgres", "clickhouse", "trino", "spark", "bigquery", "snowflake"] as const;
export type DialectName = (typeof dialectNames)[number];

export interface Dialect {
  readonly name: DialectName;
  /** True if a statement can name a relation before it uses it, with `with`. */
  readonly hasNamedRelations: boolean;
  /** True if a name that a `select` gives hides a column of that name in the same `select`. */
  readonly namesHideColumns: boolean;
  /** A name of a table or column, whatever it contains. */
  readonly quoted: (name: string) => string;
  /** A text as a value, whatever it contains. */
  readonly literal: (text: string) => string;
  /** The text of any value, without spaces around it. */
  readonly text: (x: string) => string;
  /** A column as it stands, if the engine compares it with the text of a value that it holds; else its text, without spaces around it. */
  readonly cell: (x: string) => string;
  /** Whole seconds since 1970 on the clock that a date or a moment shows. */
  readonly seconds: (x: string) => string;
  /** True if a date or a moment is from `first` to `last`, in whole seconds since 1970. */
  readonly isWithin: (x: string, first: number, last: number) => string;
  /** a ÷ b without its remainder; neither is negative. */
  readonly divided: (a: string, b: number) => string;
  /** What remains of a ÷ b; neither is negative. */
  readonly remainder: (a: string, b: number) => string;
  /** The month of so many seconds since 1970, such as 2025-01. */
  readonly month: (seconds: string) => string;
  /** An amount of money, as a decimal number where the engine adds those up without rounding. */
  readonly money: (x: string) => string;
  readonly double: (x: string) => string;
  /** A text as its letters' numbers order it, in every language. */
  readonly ordered: (x: string) => string;
  /** The rows of a history, `deal`, `stage`, `entered_s`, with `left_s`: when the deal's next row begins. */
  readonly nextEntries: (rows: string) => string;
  /** The rows of a history with `island`, the number of the passage within the deal. */
  readonly islands: (rows: string) => string;
}

/** Doubles the quotes, as standard SQL has it. */
export const doubled =
  (quote: string) =>
  (text: string): string =>
    `${quote}${plain(text).replaceAll(quote, quote + quote)}${quote}`;

/** Control characters up to this one end a text in some engines, and mark relations in ours. */
const lastRefused = "\u0003";

function plain(text: string): string {
  return [...text].some((letter) => letter <= lastRefused) ? giveUp({ is: "oddText", text }) : text;
}

/** Puts a backslash before quotes and backslashes, where the engine reads backslashes as such. */
export const escaped =
  (quote: string) =>
  (text: string): string =>
    `${quote}${plain(text)
      .replace(/[\\'"`]/g, "\\$&")
      .replace(/\n/g, "\\n")
      .replace(/\r/g, "\\r")}${quote}`;

/** The forms of an engine that compares texts and seconds, once it has made them of its columns. */
export const converting = ({
  text,
  seconds,
}: Pick<Dialect, "text" | "seconds">): Pick<Dialect, "text" | "seconds" | "cell" | "isWithin"> => ({
  text,
  seconds,
  cell: (x) => `coalesce(${text(x)}, '')`,
  isWithin: (x, first, last) => `${seconds(x)} between ${first} and ${last}`,
});

export const byPercentSign = (a: string, b: number): string => `(${a}) % ${b}`;

export const asItIs = (x: string): string => x;

/**
 * Rows of `deal`, `stage`, `entered_s`, `left_s` with the number of the passage they belong to: a row begins one if the deal's row before
 * it is in another stage.
 */
export const islandsByWindow = (rows: string): string => `select deal, stage, entered_s, left_s,
    sum(begins) over (partition by deal order by entered_s, stage rows unbounded preceding) as island
  from (
    select deal, stage, entered_s, left_s,
      case when stage = lag(stage) over (partition by deal order by entered_s, stage) then 0 else 1 end as begins
    from (${rows}) h
  ) b`;

export const nextByWindow = (rows: string): string => `select deal, stage, entered_s,
    lead(entered_s) over (partition by deal order by entered_s, stage) as left_s
  from (${rows}) n`;
