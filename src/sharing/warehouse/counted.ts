/** The statements for a warehouse, and the figures in what they gave. */
import type { Settings } from "../../exports/decide/settings";
import { dialects } from "../../exports/sql/dialects";
import type { DialectName } from "../../exports/sql/dialect";
import { tableName } from "../../exports/sql/fields";
import type { Results } from "../../exports/sql/statement";
import { engineTable, type EngineTable } from "../../exports/sql/table";
import { Warehouse } from "../../exports/sql/warehouse";
import { tableKinds } from "../../exports/tables";
import type { FileReport } from "../../workbook/kpis/reports";
import { askedFor, type Asked, type TableNames } from "./asked";
import { printed, type CommentWords } from "./printed";
import { reportOf } from "./reports";

/** Lines of SQL; undefined where no table is named. Throws what is refused, and an `EngineTrouble`. */
export function statementsFor(dialect: DialectName, asked: Asked, words: CommentWords): readonly string[] | undefined {
  const parts = partsOf(dialect, asked);
  if (parts.length === 0) return undefined;
  const statements = parts.flatMap(({ tables, settings }) =>
    [...new Warehouse(tables, settings, true).rounds()].flat(),
  );
  return printed(dialect, statements, askedFor(asked), words);
}

/** Throws what is refused, and an `EngineTrouble`. */
export function countedIn(dialect: DialectName, results: Results, asked: Asked): readonly FileReport[] {
  return partsOf(dialect, asked).flatMap(({ tables, settings }) => {
    const warehouse = new Warehouse(tables, settings, true);
    warehouse.give(results);
    return warehouse.read().map((reading) => reportOf(reading, settings));
  });
}

interface Part {
  readonly tables: readonly EngineTable[];
  readonly settings: Settings;
}

/** The orders by themselves where they have a last day of their own: no table refers to them. */
function partsOf(dialect: DialectName, { settings, tables, ordersTo }: Asked): readonly Part[] {
  const { orders, ...others } = tables;
  const parts: readonly (readonly [TableNames, Settings])[] =
    ordersTo === undefined || orders === undefined
      ? [[tables, settings]]
      : [
          [others, settings],
          [{ orders }, { ...settings, to: ordersTo }],
        ];
  return parts
    .map(([names, own]) => ({ tables: tablesOf(dialect, { settings: own, tables: names }), settings: own }))
    .filter((part) => part.tables.length > 0);
}

function tablesOf(
  dialect: DialectName,
  { settings, tables }: Pick<Asked, "settings" | "tables">,
): readonly EngineTable[] {
  return tableKinds.flatMap((kind) => {
    const name = tables[kind];
    if (name === undefined) return [];
    const shown = typeof name === "string" ? name : name.join(".");
    const headers = Object.values(settings.map?.[kind]?.columns ?? {}).flatMap((header) => header ?? []);
    const named = { kind, name: shown, from: tableName(dialects[dialect], name), headers: [...new Set(headers)] };
    return [engineTable(dialects[dialect], named, settings, true)];
  });
}
