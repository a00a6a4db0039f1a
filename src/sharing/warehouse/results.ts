/** The file of results of printed statements: `{ "asked": …, "dialect": …, "results": { statement: [row, …] } }`. */
import { dialectNames, type DialectName } from "../../exports/sql/dialect";
import type { SqlCell, ResultRow, Results } from "../../exports/sql/statement";

export interface ResultsFile {
  /** What `askedFor` gave when the statements were printed. */
  readonly asked: unknown;
  readonly dialect: DialectName;
  readonly results: Results;
}

/** Why a file is none of results. */
export type NoResults = { readonly is: "form" | "dialect" } | { readonly is: "rows"; readonly statement: string };

type Keys = Readonly<Record<string, unknown>>;
const isObject = (json: unknown): json is Keys => typeof json === "object" && json !== null && !Array.isArray(json);

/** @param json parsed */
export function resultsIn(json: unknown): ResultsFile | NoResults {
  if (!isObject(json) || !isObject(json["results"])) return { is: "form" };
  const dialect = dialectNames.find((each) => each === json["dialect"]);
  if (!dialect) return { is: "dialect" };
  const results = new Map<string, readonly ResultRow[]>();
  for (const [statement, rows] of Object.entries(json["results"])) {
    const found = rowsOf(rows);
    if (!found) return { is: "rows", statement };
    results.set(statement, found);
  }
  return { asked: json["asked"], dialect, results };
}

function rowsOf(rows: unknown): readonly ResultRow[] | undefined {
  if (!Array.isArray(rows)) return undefined;
  const found: ResultRow[] = [];
  for (const row of rows as readonly unknown[]) {
    if (!isObject(row)) return undefined;
    const entries = Object.entries(row).map(([name, cell]) => [name.toLowerCase(), cell] as const);
    if (entries.some(([, cell]) => typeof cell === "object" && cell !== null)) return undefined;
    found.push(Object.fromEntries(entries) as Readonly<Record<string, SqlCell>>);
  }
  return found;
}
