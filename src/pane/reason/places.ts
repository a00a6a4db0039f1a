/** Returns the sheet name in an address, without quotes. */
export function sheetOf(address: string): string {
  const name = address.slice(0, Math.max(0, address.lastIndexOf("!")));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The address without its sheet. */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/** Omits the sheet name for cells of the same sheet. */
export const shortened = (address: string, sheet: string): string =>
  sheetOf(address) === sheet ? withoutSheet(address) : address;
