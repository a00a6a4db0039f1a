/** The file for --statistics: the results of printed statements. */
import { dialectNames, type DialectName } from "../../exports/sql/dialect";
import type { Cell, ResultRow, Results } from "../../exports/sql/statement";
import { readJson, type Json } from "../json";

export type ReadStatistics = { readonly dialect: DialectName; readonly results: Results } | { readonly wrong: string };

type Keys = Readonly<Record<string, Json>>;
const isObject = (json: Json | undefined): json is Keys =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** @param asked of the options of this call, which must be those of the statements */
export function readStatistics(path: string, text: string, asked: string): ReadStatistics {
  const read = readJson(text);
  if ("wrong" in read) return { wrong: `${path} is not JSON: Row ${read.row}: ${read.wrong}.` };
  const { json } = read;
  if (!isObject(json) || !isObject(json["results"]))
    return { wrong: `${path} must be an object with "asked", "dialect" and "results", as --sql prints it.` };
  const dialect = dialectNames.find((each) => each === json["dialect"]);
  if (!dialect) return { wrong: `${path}: dialect must be one of ${dialectNames.join(", ")}.` };
  if (json["asked"] !== asked)
    return {
      wrong: `${path} is of statements that were printed with another map or other options: give the same ones, or print them again.`,
    };
  const results = new Map<string, readonly ResultRow[]>();
  for (const [key, rows] of Object.entries(json["results"])) {
    const found = rowsOf(rows);
    if (!found)
      return { wrong: `${path}: the result of ${key} must be a list of objects with texts, numbers or null.` };
    results.set(key, found);
  }
  return { dialect, results };
}

function rowsOf(rows: Json): readonly ResultRow[] | undefined {
  if (!Array.isArray(rows)) return undefined;
  const found: ResultRow[] = [];
  for (const row of rows as readonly Json[]) {
    if (!isObject(row)) return undefined;
    const entries = Object.entries(row).map(([name, cell]) => [name.toLowerCase(), cell] as const);
    if (entries.some(([, cell]) => typeof cell === "object" && cell !== null)) return undefined;
    found.push(Object.fromEntries(entries) as Readonly<Record<string, Cell>>);
  }
  return found;
}
