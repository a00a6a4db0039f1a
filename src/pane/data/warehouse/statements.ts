/** What is asked of a warehouse after a small export of the same tables was read, and what was asked before. */
import { withoutEmpty } from "../../../exports/answers";
import { nameOf } from "../../../exports/figureNames";
import { giveUp } from "../../../exports/sql/trouble";
import { isCounted, type TableKind } from "../../../exports/tables";
import { vendorIds } from "../../../exports/vendors/vendor";
import type { Settings } from "../../../exports/decide/settings";
import type { Remembered } from "../../../hosts/port";
import type { ImportedFile } from "../../../sharing/imported";
import { askedFor, type Asked, type TableNames } from "../../../sharing/warehouse/asked";

/** The median of cases needs two rounds of statements, and these are run in one. */
export const isCountedThere = (table: TableKind): boolean => table !== "cases";

/**
 * Throws an `EngineTrouble` where the files don't agree on what goes for all tables, or a header names a person.
 * @param tables as the warehouse names them
 * @param ordersTo the last day of the orders, as Excel's serial number
 */
export function askedLike(
  files: readonly ImportedFile[],
  tables: TableNames,
  { today, ordersTo }: { readonly today: number; readonly ordersTo: number | undefined },
): Asked {
  const own = files.filter(({ table }) => tables[table] !== undefined);
  const words = own.find(({ table }) => table === "deals")?.outcomes.filter(({ word }) => isNobody(word)) ?? [];
  const vendors = new Set(own.map(({ vendor }) => vendor));
  const [vendor] = vendors.size === 1 ? vendorIds.filter((id) => vendors.has(id) && id !== "generic") : [];
  const scores = own.find(({ answers }) => answers.scores)?.answers.scores;
  const currencies = new Set(own.flatMap(({ currency }) => currency ?? []));
  const rates = own.flatMap(({ answers }) => answers.rates ?? []);
  // One currency and its rates go for all tables.
  if (currencies.size > 1 || rates.length > 1) return giveUp({ is: "noCurrency" });
  const [currency] = currencies;
  const person = own
    .flatMap(({ fields }) => fields.flatMap(({ headers }) => headers))
    .find((header) => !isNobody(header));
  if (person !== undefined) return giveUp({ is: "person", text: person });
  return {
    settings: {
      ...(vendor && { crm: vendor }),
      map: Object.fromEntries(own.map((file) => [file.table, { columns: columnsOf(file) }])),
      ...(words.length > 0 && {
        outcomes: withoutEmpty((meaning) => words.filter((each) => each.meaning === meaning).map(({ word }) => word)),
      }),
      ...(currency !== undefined && { currency }),
      ...(rates[0] && { rates: rates[0] }),
      ...(scores && { scores }),
      offset: () => 0,
      today,
    },
    tables,
    ...(ordersTo !== undefined && { ordersTo }),
  };
}

/** False for a text with an address of a person, which isn't handed on or kept. */
const isNobody = (text: string): boolean => nameOf(text) === text;

const columnsOf = ({ table, fields }: ImportedFile) =>
  Object.fromEntries(
    fields
      .filter(({ field, headers }) => isCounted(table, field, true) && headers.length > 0)
      .map(({ field, headers }) => [field, headers.length === 1 ? headers[0] : headers]),
  );

const key = "statements for a warehouse";
/** Results come back after days; nobody has more questions open. */
const most = 20;

interface KeptAsked extends Omit<Asked, "settings"> {
  readonly settings: Omit<Settings, "offset" | "rates">;
  readonly rates?: readonly (readonly [string, number])[];
}

/** So that results are read under it on another day. @returns false where nothing can be kept */
export function keepAsked(kept: Remembered, asked: Asked): boolean {
  const { rates } = asked.settings;
  // A function and a map are no JSON; the first is lost in it without harm.
  const settings = { ...asked.settings, rates: undefined };
  const own: KeptAsked = { ...asked, settings, ...(rates && { rates: [...rates] }) };
  const fingerprint = askedFor(asked);
  const others = all(kept).filter(([each]) => each !== fingerprint);
  kept.set(key, JSON.stringify([...others, [fingerprint, own]].slice(-most)));
  return keptAsked(kept, fingerprint) !== undefined;
}

export function keptAsked(kept: Remembered, fingerprint: unknown): Asked | undefined {
  const found = all(kept).find(([each]) => each === fingerprint)?.[1];
  if (!found) return undefined;
  const { settings, rates, ...asked } = found;
  return { ...asked, settings: { ...settings, ...(rates && { rates: new Map(rates) }), offset: () => 0 } };
}

function all(kept: Remembered): readonly (readonly [string, KeptAsked])[] {
  try {
    const found: unknown = JSON.parse(kept.get(key) ?? "[]");
    return Array.isArray(found) ? (found as readonly (readonly [string, KeptAsked])[]) : [];
  } catch {
    return [];
  }
}
