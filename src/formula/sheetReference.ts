import { columnNumber, sheetColumns, sheetRows } from "../grid/address";

/** References as Excel writes them: 'Cost and benefit'!$B$2:$F$2. */
export interface Reference {
  /** Absent if the text has no sheet. */
  readonly sheet: string | undefined;
  readonly address: string;
}

const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const address = new RegExp(
  String.raw`^(?:${cell}(?::${cell})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})$`,
  "i",
);

/** Undefined if the text is a name or a calculation, or is outside a sheet's rows and columns. */
export function parseReference(text: string): Reference | undefined {
  const found = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text);
  const place = found?.[3] ?? "";
  if (!found || !address.test(place) || !isInside(place)) return undefined;
  return { sheet: found[1]?.replaceAll("''", "'") ?? found[2], address: place };
}

function isInside(place: string): boolean {
  const columns = place.match(/[A-Z]+/gi) ?? [];
  const rows = place.match(/\d+/g) ?? [];
  return columns.every((name) => columnNumber(name) < sheetColumns) && rows.every((row) => Number(row) <= sheetRows);
}
