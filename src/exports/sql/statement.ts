/** A statement, and its result as rows. */
import { giveUp } from "./trouble";

export interface Statement {
  /** The table and what is asked of it, such as deals.months. */
  readonly key: string;
  /** The columns of its result. */
  readonly columns: readonly string[];
  readonly sql: string;
}

export type SqlCell = string | number | boolean | null;
/** A row by the names of its columns. */
export type ResultRow = Readonly<Record<string, SqlCell>>;
export type Results = ReadonlyMap<string, readonly ResultRow[]>;

/** More rows than this are no result of counting: a column of names was taken for one of words. */
const mostRows = 100_000;

/** The rows of a statement, read without trust: an engine that answers nonsense is refused. */
export class StatementAnswer {
  constructor(private readonly results: Results) {}

  rows(key: string): readonly ResultRow[] {
    const rows = this.results.get(key);
    if (!rows) return giveUp({ is: "noAnswer", statement: key });
    if (rows.length > mostRows) return giveUp({ is: "longAnswer", statement: key, rows: mostRows });
    return rows;
  }

  has(key: string): boolean {
    return this.results.has(key);
  }

  text(key: string, row: ResultRow, column: string): string {
    const cell = row[column];
    if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return String(cell);
    return cell === null ? "" : this.nonsense(key, column, cell);
  }

  /** A number; 0 where the sum of no rows is null. */
  number(key: string, row: ResultRow, column: string): number {
    return this.numberOrNone(key, row, column) ?? 0;
  }

  numberOrNone(key: string, row: ResultRow, column: string): number | undefined {
    const cell = row[column];
    if (cell === null) return undefined;
    const number = typeof cell === "string" && cell.trim() !== "" ? Number(cell) : cell;
    if (typeof number === "number" && Number.isFinite(number)) return number;
    return this.nonsense(key, column, cell);
  }

  /** A number of rows. */
  count(key: string, row: ResultRow, column: string): number {
    const count = this.number(key, row, column);
    return Number.isSafeInteger(count) && count >= 0 ? count : this.nonsense(key, column, row[column]);
  }

  nonsense(key: string, column: string, cell: SqlCell | undefined): never {
    const shown = cell === undefined ? undefined : String(cell);
    return giveUp({ is: "oddAnswer", statement: key, column, cell: shown });
  }
}

/** The number of rows for which a condition holds. */
export const countIf = (condition: string): string => `sum(case when ${condition} then 1 else 0 end)`;

/** `select`, with one expression a line under its name. */
const selected = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, expression]) => (expression === name ? name : `${expression} as ${name}`))
    .join(",\n  ");

/** A statement that counts by the first columns. @param by what is grouped by, where it isn't those columns themselves */
export function counting(
  key: string,
  from: string,
  by: Readonly<Record<string, string>>,
  counted: Readonly<Record<string, string>>,
  { where = "", by: groups = Object.values(by) }: { readonly where?: string; readonly by?: readonly string[] } = {},
): Statement {
  const sql = [
    `select ${selected({ ...by, ...counted })}`,
    `from ${from}`,
    ...(where === "" ? [] : [`where ${where}`]),
    ...(groups.length === 0 ? [] : [`group by ${groups.join(", ")}`, `limit ${mostRows + 1}`]),
  ].join("\n");
  return { key, columns: [...Object.keys(by), ...Object.keys(counted)], sql };
}

/** A relation within another statement. It isn't indented, because a text in it may have lines of its own. */
export const inside = (sql: string, name: string): string =>
  sql.startsWith(opens) && sql.endsWith(closes) ? `${sql} ${name}` : `(\n${sql}\n) ${name}`;

// Characters that are in no name and no text: dialects refuse them.
const [opens, parts, closes] = ["\u0001", "\u0002", "\u0003"];

/** A relation that stands once in a statement, under this name, where the engine can name relations, however often it is used. */
export const shared = (name: string, sql: string): string => `${opens}${name}${parts}${sql}${closes}`;

/**
 * The text of a statement: a relation that is used several times stands once before it, if the engine can name it; others stand in their
 * place, because engines keep what is named.
 */
export function written(sql: string, hasNamedRelations: boolean): string {
  const definitions = new Map<string, string>();
  const byText = new Map<string, string>();
  let at = 0;

  /** The text up to the end of a relation, in which relations are references by name. */
  function text(): string {
    let found = "";
    while (at < sql.length && sql[at] !== closes) {
      if (sql[at] !== opens) {
        found += sql[at++];
        continue;
      }
      const middle = sql.indexOf(parts, at);
      const wanted = sql.slice(at + 1, middle);
      at = middle + 1;
      const own = text();
      at++;
      found += `${opens}${nameOf(wanted, own)}${closes}`;
    }
    return found;
  }

  function nameOf(wanted: string, own: string): string {
    const known = byText.get(own);
    if (known !== undefined) return known;
    let name = wanted;
    for (let i = 2; definitions.has(name); i++) name = `${wanted}_${i}`;
    byText.set(own, name);
    definitions.set(name, own);
    return name;
  }

  const body = text();
  const uses = (name: string): number =>
    [...definitions.values(), body].reduce((sum, each) => sum + each.split(`${opens}${name}${closes}`).length - 1, 0);
  const named = new Set([...definitions.keys()].filter((name) => hasNamedRelations && uses(name) > 1));
  const placed = (part: string): string =>
    part
      .split(opens)
      .map((piece, i) => {
        if (i === 0) return piece;
        const end = piece.indexOf(closes);
        const name = piece.slice(0, end);
        return (named.has(name) ? name : `(\n${placed(definitions.get(name) ?? "")}\n)`) + piece.slice(end + 1);
      })
      .join("");
  const before = [...named].map((name) => `${name} as (\n${placed(definitions.get(name) ?? "")}\n)`);
  return before.length === 0 ? placed(body) : `with ${before.join(",\n")}\n${placed(body)}`;
}
