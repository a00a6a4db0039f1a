/** What is asked of a warehouse: tables and columns, what their words mean, and which rows count. */
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Settings } from "../../exports/decide/settings";
import type { TableKind } from "../../exports/tables";

/** The tables of an engine, by what they hold; of several parts, such as schema and table, a list or a text with dots. */
export type TableNames = Readonly<Partial<Record<TableKind, string | readonly string[]>>>;

export interface Asked {
  readonly settings: Settings;
  readonly tables: TableNames;
  /** The last day of the orders, as Excel's serial number, where no period is asked for. */
  readonly ordersTo?: number;
}

/** Results are read under what their statements were printed for. */
export function askedFor({ settings, tables, ordersTo }: Asked): string {
  const { map, outcomes, currency, rates, from, to, crm } = settings;
  const said = { tables, map, outcomes, currency, rates: rates && [...rates], from, to, crm, ordersTo };
  return digestOf(JSON.stringify(said)).slice(0, 12);
}

/** SHA-256 in hexadecimal digits. */
export const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
