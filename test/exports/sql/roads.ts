/** The figures of the same rows by a file and by an engine. */
import { sourceOf } from "../../../src/exports/file/source";
import { figuresTogether } from "../../../src/exports/figures";
import type { Settings } from "../../../src/exports/decide/settings";
import type { Figures, ReadFile } from "../../../src/exports/result";
import type { Statistics } from "../../../src/exports/statistics";
import { engineTable, type EngineTable } from "../../../src/exports/sql/table";
import { tableName } from "../../../src/exports/sql/fields";
import { Warehouse } from "../../../src/exports/sql/warehouse";
import type { Engine } from "../../../src/cli/engines/engine";
import { firstReadings, reportsOf } from "../../../src/workbook/kpis/reports";
import { settings as usual } from "../reading";
import { answered } from "./answered";
import { csvOf, generatedColumns, type Generated, type GeneratedTable } from "./generated";

export const settings: Settings = {
  ...usual,
  currency: "EUR",
  scores: { question: "nps" },
  map: Object.fromEntries(Object.entries(generatedColumns).map(([table, columns]) => [table, { columns }])),
};

/** Rows of each table: ROWS=1000000 npx vitest run test/exports/sql compares as many. */
export const rows = Number(process.env["ROWS"] ?? "20000");

export interface Road {
  readonly figures: Figures;
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly rows: number;
        readonly used: number;
        readonly leftOut: readonly string[];
        readonly statistics: Statistics;
      }
    >
  >;
}

const summed = (rows: number, { used, leftOut, statistics }: ReadFile) => ({
  rows,
  used,
  leftOut: leftOut.map(({ reason, of, count }) => `${reason} ${of ?? ""} ${count}`).sort(),
  statistics,
});

export function byFile(tables: Readonly<Partial<Record<GeneratedTable, Generated>>>, given: Settings = settings): Road {
  const sources = Object.entries(tables).map(([name, table]) => sourceOf(name, new TextEncoder().encode(csvOf(table))));
  const settingsOf = (name: string): Settings => {
    const map = Object.fromEntries(Object.entries(given.map ?? {}).filter(([table]) => table === name));
    return { ...given, map };
  };
  const reports = reportsOf(firstReadings(sources, settingsOf), { goLive: undefined });
  return {
    figures: figuresTogether(reports.map(({ read }) => read)),
    tables: Object.fromEntries(
      reports.map(({ first, read }) => [first.recognised.table, summed(first.evidence.rows, read)]),
    ),
  };
}

export async function byEngine(
  engine: Engine,
  kinds: readonly GeneratedTable[],
  given: Settings = settings,
): Promise<Road> {
  const tables: EngineTable[] = [];
  for (const kind of kinds) {
    const from = tableName(engine.dialect, kind);
    const headers = (await engine.columns(from)).map(({ name }) => name);
    tables.push(engineTable(engine.dialect, { kind, name: kind, from, headers }, given));
  }
  const warehouse = new Warehouse(tables, given);
  for (const round of warehouse.rounds()) warehouse.give(await answered(engine, round));
  const readings = warehouse.read();
  return {
    figures: figuresTogether(readings.map(({ read }) => read)),
    tables: Object.fromEntries(readings.map(({ table, rows, read }) => [table.kind, summed(rows, read)])),
  };
}

/** Every number of one as near to the other's as 1e-9 of it; rows of a list by their names, because sources of one revenue have no order. */
export function differences(a: unknown, b: unknown, path = ""): readonly string[] {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)) ? [] : [`${path}: ${a} and ${b}`];
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return [`${path}: ${a.length} and ${b.length} rows`];
    const [own, other] = [byName(a), byName(b)];
    return own.flatMap(([name, row], i) => differences(row, other[i]?.[1], `${path}/${name}`));
  }
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].flatMap((key) =>
      differences((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}/${key}`),
    );
  }
  return folded(a) === folded(b) ? [] : [`${path}: ${String(a)} and ${String(b)}`];
}

const folded = (value: unknown): unknown => (typeof value === "string" ? value.trim().toLocaleLowerCase("en") : value);

function byName(rows: readonly unknown[]): readonly (readonly [string, unknown])[] {
  const nameOf = (row: unknown, i: number): string => {
    if (typeof row !== "object" || row === null) return String(i).padStart(9, "0");
    const named = row as Record<string, unknown>;
    const name = named["source"] ?? named["channel"] ?? named["stage"];
    return name === undefined ? String(i).padStart(9, "0") : String(folded(name));
  };
  return rows.map((row, i) => [nameOf(row, i), row] as const).sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0));
}
