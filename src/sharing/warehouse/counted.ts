/** The statements for a warehouse, and the figures in what they gave. */
import { dialects } from "../../exports/sql/dialects";
import type { DialectName } from "../../exports/sql/dialect";
import { tableName } from "../../exports/sql/fields";
import type { Results } from "../../exports/sql/statement";
import { engineTable, type EngineTable } from "../../exports/sql/table";
import { Warehouse } from "../../exports/sql/warehouse";
import { tableKinds } from "../../exports/tables";
import type { FileReport } from "../../workbook/kpis/reports";
import { askedFor, type Asked } from "./asked";
import { printed } from "./printed";
import { reportOf } from "./reports";

/** Lines of SQL; undefined where no table is named. Throws what is refused, and an `EngineTrouble`. */
export function statementsFor(dialect: DialectName, asked: Asked): readonly string[] | undefined {
  const tables = tablesOf(dialect, asked);
  if (tables.length === 0) return undefined;
  const statements = [...new Warehouse(tables, asked.settings, true).rounds()].flat();
  return printed(dialect, statements, askedFor(asked));
}

/** Throws what is refused, and an `EngineTrouble`. */
export function countedIn(dialect: DialectName, results: Results, asked: Asked): readonly FileReport[] {
  const warehouse = new Warehouse(tablesOf(dialect, asked), asked.settings, true);
  warehouse.give(results);
  return warehouse.read().map((reading) => reportOf(reading, asked.settings));
}

function tablesOf(dialect: DialectName, { settings, tables }: Asked): readonly EngineTable[] {
  return tableKinds.flatMap((kind) => {
    const name = tables[kind];
    if (name === undefined) return [];
    const shown = typeof name === "string" ? name : name.join(".");
    const headers = Object.values(settings.map?.[kind]?.columns ?? {}).flatMap((header) => header ?? []);
    const named = { kind, name: shown, from: tableName(dialects[dialect], name), headers: [...new Set(headers)] };
    return [engineTable(dialects[dialect], named, settings, true)];
  });
}
