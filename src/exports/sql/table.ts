/** A table on an engine: what was recognised in its columns, and its fields as SQL. */
import type { Settings } from "../decide/settings";
import { columnsOf } from "../evidence";
import type { WholeReason } from "../leftOut";
import { recognise, type Recognised } from "../mapping";
import type { Field, TableKind } from "../tables";
import { typedFields, type Fields } from "./fields";
import type { Dialect } from "./dialect";
import { giveUp } from "./trouble";

export interface EngineTable {
  readonly kind: TableKind;
  /** As the user names it. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly recognised: Recognised;
  readonly fields: Fields;
  /** Rows that were left out before they came into the table. */
  readonly leftOut?: readonly { readonly reason: WholeReason; readonly count: number }[];
}

export const headersOf =
  ({ recognised, headers }: Pick<EngineTable, "recognised" | "headers">) =>
  (field: Field): readonly string[] =>
    columnsOf(recognised, field).map((column) => headers[column] ?? "");

interface Named {
  readonly kind: TableKind;
  readonly name: string;
  /** As SQL. */
  readonly from: string;
  readonly headers: readonly string[];
}

/**
 * A table whose columns have types that say what they hold. Throws what is refused.
 * @param isAssumed true where the statements are printed
 */
export function engineTable(
  dialect: Dialect,
  { kind, name, from, headers }: Named,
  settings: Settings,
  isAssumed = false,
): EngineTable {
  const map = { [kind]: { columns: settings.map?.[kind]?.columns ?? {} } };
  const recognised = recognise(name, headers, { crm: settings.crm, map });
  if (recognised.table !== kind) return giveUp({ is: "otherTable", table: name });
  const fields = typedFields(dialect, {
    from,
    headersOf: headersOf({ recognised, headers }),
    today: settings.today,
    isAssumed,
  });
  return { kind, name, headers, recognised, fields };
}
