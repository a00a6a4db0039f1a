/** Converts a table with a row per line of cost or benefit into the form of a file of figures. */
import { benefit, time } from "./benefits";
import { cost } from "./costs";
import { Wrong, type Keys } from "./field";

/** A row's texts by column name. */
export type TableRow = Readonly<Record<string, string>>;

const columns: Keys = { ...cost, ...benefit };
const isText = (name: string): boolean => columns[name]?.field.schema.type === "string";
const timeNames = Object.keys(time);

/**
 * A row has a `type` (cost or benefit) and a `line`; columns named 0, 1, 2 … are years, the others are a line's other
 * fields. Blank cells are omitted; a text that isn't a number stays a text, which the schema then refuses by name.
 */
export function figuresOfRows(rows: readonly TableRow[]): { readonly costs: object; readonly benefits: object } {
  const figures: Record<"costs" | "benefits", Record<string, unknown>> = { costs: {}, benefits: {} };
  rows.forEach((row, i) => {
    const { type = "", line = "" } = row;
    const kind = ({ cost: "costs", benefit: "benefits" } as const)[type.trim().toLowerCase()];
    if (!kind) throw new Wrong(`Row ${i + 2}: type must be cost or benefit, not ${JSON.stringify(type)}.`);
    if (line.trim() === "") throw new Wrong(`Row ${i + 2}: line is missing.`);
    if (line in figures[kind]) throw new Wrong(`Row ${i + 2}: ${type} ${line} is there twice.`);
    figures[kind][line] = item(row);
  });
  return figures;
}

function item(row: TableRow): object {
  const given = Object.entries(row).filter(([name, cell]) => name !== "type" && name !== "line" && cell.trim() !== "");
  const years = Object.keys(row)
    .filter((name) => /^\d+$/.test(name))
    .sort((a, b) => Number(a) - Number(b));
  const amounts = years.map((year) => (row[year]?.trim() === "" ? 0 : number(row[year] ?? "")));
  const isTimed = timeNames.some((name) => (row[name] ?? "").trim() !== "");
  const others = given.filter(([name]) => !/^\d+$/.test(name) && !timeNames.includes(name));
  return {
    ...Object.fromEntries(others.map(([name, cell]) => [name, isText(name) ? cell : number(cell)])),
    ...(isTimed ? { time: Object.fromEntries(timeNames.map((name) => [name, number(row[name] ?? "")])) } : { amounts }),
  };
}

/** Reads 1234.5 or 1234,5 as a number and 10 % as 0.1; any other text stays unchanged. */
function number(cell: string): number | string {
  const [, digits, percent] = /^\s*(-?\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(cell) ?? [];
  if (digits === undefined) return cell;
  const value = Number(digits.replace(",", "."));
  return percent ? Number((value / 100).toPrecision(15)) : value;
}
