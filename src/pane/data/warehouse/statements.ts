/** What is asked of a warehouse after a small export of the same tables was read, and what was asked before. */
import { withoutEmpty } from "../../../exports/answers";
import { isCounted, type TableKind } from "../../../exports/tables";
import { vendorIds } from "../../../exports/vendors/vendor";
import type { Settings } from "../../../exports/decide/settings";
import type { Remembered } from "../../../hosts/port";
import type { ImportedFile } from "../../../sharing/imported";
import { askedFor, type Asked, type TableNames } from "../../../sharing/warehouse/asked";

/** Cases need every row for their median. */
export const isCountedThere = (table: TableKind): boolean => table !== "cases";

/**
 * @param tables as the warehouse names them
 * @param to the last day of the orders, as Excel's serial number
 */
export function askedLike(
  files: readonly ImportedFile[],
  tables: TableNames,
  { today, to }: Pick<Settings, "today" | "to">,
): Asked {
  const own = files.filter(({ table }) => tables[table] !== undefined);
  const deals = own.find(({ table }) => table === "deals");
  const words = deals?.outcomes ?? [];
  const [first] = own;
  const vendor = vendorIds.find((id) => id === (deals ?? first)?.vendor && id !== "generic");
  const rates = own.find(({ answers }) => answers.rates)?.answers.rates;
  const scores = own.find(({ answers }) => answers.scores)?.answers.scores;
  const currency = own.find((file) => file.currency !== undefined)?.currency;
  return {
    settings: {
      ...(vendor && { crm: vendor }),
      map: Object.fromEntries(own.map((file) => [file.table, { columns: columnsOf(file) }])),
      ...(words.length > 0 && {
        outcomes: withoutEmpty((meaning) => words.filter((each) => each.meaning === meaning).map(({ word }) => word)),
      }),
      ...(currency !== undefined && { currency }),
      ...(rates && { rates }),
      ...(scores && { scores }),
      ...(to !== undefined && { to }),
      offset: () => 0,
      today,
    },
    tables,
  };
}

const columnsOf = ({ table, fields }: ImportedFile) =>
  Object.fromEntries(
    fields
      .filter(({ field, headers }) => isCounted(table, field, true) && headers.length > 0)
      .map(({ field, headers }) => [field, headers.length === 1 ? headers[0] : headers]),
  );

const key = "statements for a warehouse";
/** Results come back after days; nobody has more questions open. */
const most = 20;

interface KeptAsked extends Pick<Asked, "tables"> {
  readonly settings: Omit<Settings, "offset" | "rates">;
  readonly rates?: readonly (readonly [string, number])[];
}

/** So that results are read under it on another day. */
export function keepAsked(kept: Remembered, asked: Asked): void {
  const { rates } = asked.settings;
  // A function and a map are no JSON; the first is lost in it without harm.
  const settings = { ...asked.settings, rates: undefined };
  const own: KeptAsked = { tables: asked.tables, settings, ...(rates && { rates: [...rates] }) };
  const fingerprint = askedFor(asked);
  const others = all(kept).filter(([each]) => each !== fingerprint);
  kept.set(key, JSON.stringify([...others, [fingerprint, own]].slice(-most)));
}

export function keptAsked(kept: Remembered, fingerprint: unknown): Asked | undefined {
  const found = all(kept).find(([each]) => each === fingerprint)?.[1];
  if (!found) return undefined;
  const { settings, tables, rates } = found;
  return { tables, settings: { ...settings, ...(rates && { rates: new Map(rates) }), offset: () => 0 } };
}

function all(kept: Remembered): readonly (readonly [string, KeptAsked])[] {
  try {
    const found: unknown = JSON.parse(kept.get(key) ?? "[]");
    return Array.isArray(found) ? (found as readonly (readonly [string, KeptAsked])[]) : [];
  } catch {
    return [];
  }
}
