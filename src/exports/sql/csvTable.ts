/**
 * A CSV file in DuckDB: read once, into a table of texts, moments and amounts. What its columns mean was decided by the reading of files;
 * the forms in which nearly all cells are written are asked first, because the others are dear.
 */
import type { DateOrder } from "../columns/dateForms";
import { namingOf, totalLetters, totalsPattern } from "../evidence";
import { fields as holds } from "../tables";
import type { FirstReading } from "../usable";
import { duckdb } from "./dialects/duckdb";
import { noMoment, oddMoment, plausibleSeconds, unreadMoment } from "./moments";
import { counting, type ResultRow, type Statement } from "./statement";

const { literal } = duckdb;

/** The names of what a column of the file holds. */
export const columnName = (column: number): string => `c${column}`;
export const secondsName = (column: number): string => `c${column}_s`;
export const faultName = (column: number): string => `c${column}_f`;
export const valueName = (column: number): string => `c${column}_v`;
export const unreadName = (column: number): string => `c${column}_u`;

/** Why a filled cell of amounts has no value: it is none, or it has more digits than the column's type. */
export const [noNumber, longNumber] = [1, 2];

/** Amounts of up to 14 digits and four decimals are kept as decimals, others as doubles, as a file is read. */
export type Precision = "decimal" | "double";

export interface CsvFile {
  readonly first: FirstReading;
  readonly path: string;
  readonly today: number;
  /** True if the reader's clock shows UTC. */
  readonly isUtc: boolean;
}

type Kind = "date" | "amount" | "text";

/** The columns that are needed, by kind. */
export function columnsOfKind({ recognised }: FirstReading, kind: Kind): readonly number[] {
  const kindOf = (held: string): Kind => (held === "date" || held === "amount" ? held : "text");
  const columns = recognised.fields.flatMap(({ field, columns }) =>
    field !== "owner" && kindOf(holds[field]) === kind ? columns : [],
  );
  return [...new Set(columns)].sort((a, b) => a - b);
}

function fileOf({ first: { opened }, path }: CsvFile): string {
  const all = opened.header.cells.map((_, column) => `${literal(columnName(column))}: 'VARCHAR'`);
  const options = [
    "auto_detect = false",
    "header = false",
    `skip = ${opened.header.row}`,
    `delim = ${literal(opened.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    "encoding = 'utf-8'",
    "store_rejects = true",
    "rejects_limit = 0",
    `columns = {${all.join(", ")}}`,
  ];
  return `read_csv(${literal(path)}, ${options.join(", ")})`;
}

const text = (column: number): string => `coalesce(trim(${columnName(column)}), '')`;

const dayForms: Readonly<Record<DateOrder, readonly string[]>> = {
  dmy: ["%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y"],
  mdy: ["%m/%d/%Y", "%m-%d-%Y", "%m.%d.%Y"],
  ymd: ["%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d"],
};
const timeForms = [
  "",
  " %H:%M:%S",
  " %H:%M",
  "T%H:%M:%S",
  "T%H:%M",
  " %I:%M %p",
  " %I:%M:%S %p",
  " %H:%M:%S.%f",
  "T%H:%M:%S.%f",
];
/** Of a moment in UTC, for a reader whose clock shows it. */
const zonedForms = ["T%H:%M:%SZ", "T%H:%M:%S.%fZ", " %H:%M:%SZ"];

/** Forms in which a cell is a moment for DuckDB as it stands, and what is like them. */
const plainForms = new Map([
  ["%Y-%m-%d", "____-__-__"],
  ["%Y-%m-%d %H:%M:%S", "____-__-__ __:__:__"],
  ["%Y-%m-%dT%H:%M:%S", "____-__-__T__:__:__"],
]);

/** Blank in the databases that hold no empty date. */
const blankDate = "^$|^(0000-00-00|0001-01-01|00/00/0000)([T ]00:00(:00)?Z?)?$";

function formsOf({ first: { decided }, isUtc }: CsvFile, column: number): readonly string[] {
  const order = decided.dates.get(column)?.order ?? "ymd";
  const days = order === "ymd" ? dayForms.ymd : [...dayForms[order], ...dayForms.ymd];
  const times = isUtc ? [...timeForms, ...zonedForms] : timeForms;
  return times.flatMap((time) => days.map((day) => `${day}${time}`));
}

/** Rows from the beginning of the file that tell the most common forms. */
const asked = 100;

/** How many of the first rows have each form: one that isn't the cell's costs several times as much as the one that is. */
export function formsStatement(file: CsvFile): Statement {
  const counts = columnsOfKind(file.first, "date").flatMap((column) =>
    formsOf(file, column).map((form, i) => [
      `${columnName(column)}_${i}`,
      `count(try_strptime(${text(column)}, ${literal(form)}))`,
    ]),
  );
  const rows = `(select * from ${fileOf(file)} limit ${asked}) f`;
  return counting(
    `${file.first.recognised.table}.forms`,
    rows,
    {},
    Object.fromEntries([["row_count", "count(*)"], ...counts]),
  );
}

/** @param forms of the first rows */
function momentIn(file: CsvFile, column: number, forms: ResultRow): string {
  const name = columnName(column);
  const countOf = (i: number) => Number(forms[`${name}_${i}`] ?? 0);
  const all = formsOf(file, column)
    .map((form, i) => ({ form, count: countOf(i) }))
    .sort((a, b) => b.count - a.count);
  const isPlain = all
    .flatMap(({ form }) => plainForms.get(form) ?? [])
    .map((like) => `${name} like ${literal(like)}`)
    .join(" or ");
  const parsed = `try_strptime(${text(column)}, [${all.map(({ form }) => literal(form)).join(", ")}])`;
  // A year of two digits would be read as one of antiquity.
  return `case when ${isPlain} then try_cast(${name} as timestamp) when regexp_matches(${name}, '[0-9]{4}') then ${parsed} end`;
}

/** The digits of a cell, its decimals and its sign, in the forms of files. */
function amountIn({ first: { decided } }: CsvFile, column: number, precision: Precision) {
  const name = columnName(column);
  const isComma = decided.signs.get(column) === ",";
  const [sign, group] = isComma ? [",", "\\."] : ["\\.", ","];
  const formOf = (whole: string, decimals: string) => `(${whole})(${sign}${decimals})?`;
  const signed = (form: string) => `-?${form}|\\(${form}\\)|${form}-`;
  const anyForm = signed(formOf(`\\d+|\\d{1,3}(${group}\\d{3})+`, "\\d+"));
  const [plainForm, form, type] =
    precision === "decimal"
      ? [
          `-?\\d{1,14}(${sign}\\d{1,4})?`,
          signed(formOf(`\\d{1,14}|\\d{1,3}(${group}\\d{3}){1,3}`, "\\d{1,4}")),
          "decimal(18, 4)",
        ]
      : [`-?\\d+(${sign}\\d+)?`, anyForm, "double"];
  const unspaced = `regexp_replace(${text(column)}, '[\\s\\x{a0}\\x{202f}''’]', '', 'g')`;
  const pointed = (of: string) => (isComma ? `replace(${of}, ',', '.')` : of);
  const digits = pointed(isComma ? `replace(${unspaced}, '.', '')` : `replace(${unspaced}, ',', '')`);
  const minus = `case when ${digits} like '(%)' then '-' || ${digits}[2:-2] when ${digits} like '%-' then '-' || ${digits}[1:-2] else ${digits} end`;
  return {
    value: `case when regexp_full_match(${name}, ${literal(plainForm)}) then try_cast(${pointed(name)} as ${type}) when regexp_full_match(${unspaced}, ${literal(form)}) then try_cast(${minus} as ${type}) end`,
    isNumber: `regexp_full_match(${unspaced}, ${literal(anyForm)})`,
  };
}

/** A line of totals: the first cell that is filled says so, and no other names anything. */
function isTotal({ first: { opened, recognised } }: CsvFile): string {
  const isBlank = (column: number) => `(${columnName(column)} is null or trim(${columnName(column)}) = '')`;
  const upTo = (column: number) => Array.from({ length: column }, (_, at) => at);
  const named = [...new Set(namingOf(recognised))].filter((at) => at > 0).sort((a, b) => a - b);
  const conditions = named.map((at) => `(${isBlank(at)} or (${upTo(at).map(isBlank).join(" and ")}))`);
  const first = `coalesce(${upTo(opened.header.cells.length)
    .map((column) => `nullif(trim(${columnName(column)}), '')`)
    .join(", ")}, '')`;
  // Of nearly all rows the first letter tells that they are none.
  const letters = ["", " ", "\t", "\u00a0", ...totalLetters, ...totalLetters.map((each) => each.toUpperCase())];
  const begins = [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0);
  const mayBe = `(${columnName(0)} is null or unicode(${columnName(0)}) in (-1, ${begins.join(", ")}))`;
  return `case when ${[mayBe, ...conditions].join(" and ")} then regexp_matches(lower(${first}), ${literal(totalsPattern)}) else false end`;
}

/** Reads the columns that are needed into a table, with `is_total`. @param forms the result of `formsStatement` */
export function csvTable(file: CsvFile, table: string, forms: ResultRow, precision: Precision): string {
  const { earliest, latest } = plausibleSeconds(file.today);
  const [dates, amounts] = [columnsOfKind(file.first, "date"), columnsOfKind(file.first, "amount")];
  const texts = columnsOfKind(file.first, "text").map(columnName);
  const moment = (column: number) => `${columnName(column)}_m`;
  const parsed = [
    ...dates.map((column) => `${momentIn(file, column, forms)} as ${moment(column)}`),
    ...amounts.map((column) => `${amountIn(file, column, precision).value} as ${valueName(column)}`),
    `${isTotal(file)} as is_total`,
  ];
  const kept = [
    ...texts,
    ...dates.flatMap((column) => {
      const isPlausible = duckdb.isWithin(moment(column), earliest, latest);
      const isBlank = `regexp_matches(${text(column)}, ${literal(blankDate)})`;
      const fault = `case when ${isPlausible} then 0 when ${columnName(column)} is null or ${isBlank} then ${noMoment} when ${moment(column)} is null then ${unreadMoment} else ${oddMoment} end`;
      return [
        `case when ${isPlausible} then ${duckdb.seconds(moment(column))} end as ${secondsName(column)}`,
        `cast(${fault} as tinyint) as ${faultName(column)}`,
      ];
    }),
    ...amounts.flatMap((column) => {
      const { isNumber } = amountIn(file, column, precision);
      const fault = `case when ${valueName(column)} is not null or ${columnName(column)} is null or ${text(column)} = '' then 0 when ${isNumber} then ${longNumber} else ${noNumber} end`;
      return [valueName(column), `cast(${fault} as tinyint) as ${unreadName(column)}`];
    }),
    "is_total",
  ];
  return [
    `create or replace temp table ${table} as`,
    `select ${kept.join(",\n  ")}`,
    `from (select *, ${parsed.join(",\n  ")}`,
    `from ${fileOf(file)}) f`,
  ].join("\n");
}

/** Lines of another width than the header's, of the file that was read last. */
export const rejectedStatement: Statement = {
  key: "rejected",
  columns: ["row_count"],
  sql: "select count(distinct (file_id, line)) as row_count from reject_errors where scan_id = (select max(scan_id) from reject_errors)",
};
