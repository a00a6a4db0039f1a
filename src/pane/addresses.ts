/** The parts of a cell's address as the spreadsheet gives it. */
import { areaAt } from "../grid/address";
import type { Area } from "../grid/plan";

/** Returns the sheet name in an address, without quotes. */
export function sheetOf(address: string): string {
  const name = address.slice(0, Math.max(0, address.lastIndexOf("!")));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The address without its sheet. */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/** The rows and columns of an address, without its sheet. */
export const areaIn = (address: string): Area | undefined => areaAt(withoutSheet(address).replaceAll("$", ""));

/** Omits the sheet name for cells of the same sheet. */
export const shortened = (address: string, sheet: string): string =>
  sheetOf(address) === sheet ? withoutSheet(address) : address;
