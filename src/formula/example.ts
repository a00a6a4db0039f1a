/** An example of a function for a sheet: the cells it reads and its formula. */
import {
  takesOneCell,
  type AnyDefinition,
  type Example,
  type Parameter,
  type Raw,
  type RawArgument,
  type Ref,
} from "../catalogue/define";
import { areaAddress, type At } from "../grid/address";
import { isolated } from "../language/isolates";

export interface Shown {
  readonly cells: readonly ExampleCells[];
  readonly formula: string;
  /** Undefined if the answer is a table or missing. */
  readonly gives: number | undefined;
  /** The arguments as files store them: separated by commas, with a decimal point. */
  readonly refs: Readonly<Record<string, Ref | undefined>>;
}

export interface ExampleCells {
  readonly from: At;
  readonly address: string;
  readonly values: readonly (readonly Raw[])[];
}

/** Where the decimal sign is a comma, Excel separates arguments by semicolons. */
export const separator = (decimalSign: string): string => (decimalSign === "," ? ";" : ",");

const firstAnswered = ({ examples }: AnyDefinition): Example | undefined =>
  examples.find(({ gives }) => typeof gives !== "string");

/** An example of a definition, by default the first that has an answer; its ranges are placed one below another. */
export function shown(
  definition: AnyDefinition,
  decimalSign: string,
  example = firstAnswered(definition),
  from = b2,
): Shown | undefined {
  return example && laidOut(definition, example, decimalSign, from);
}

const b2: At = { row: 1, column: 1 };

/** =CRMROI(benefits, costs, [method]): brackets mark optional arguments. */
export function signature(
  { id, parameters }: AnyDefinition,
  names: Readonly<Record<string, string>>,
  between = ", ",
): string {
  const written = Object.entries(parameters).map(([key, parameter]) => {
    // Unicode isolates are needed because consecutive Persian names would otherwise be ordered from right to left.
    const name = isolated(names[key] ?? key);
    return omissible(parameter) ? `[${name}]` : name;
  });
  return `=${id}(${written.join(between)})`;
}

export function omissible(parameter: Parameter): boolean {
  return parameter.optional === true || (parameter.shape === "option" && parameter.default !== undefined);
}

function laidOut(definition: AnyDefinition, { given, gives }: Example, decimalSign: string, from: At): Shown {
  const cells: ExampleCells[] = [];
  const refs: Record<string, Ref | undefined> = {};
  let { row } = from;
  const written = Object.entries(definition.parameters).map(([key, parameter]) => {
    const value = given[key];
    if (value === undefined || value === null) return "";
    if (takesOneCell(parameter)) {
      const text = typed(value as Raw, ".");
      refs[key] = { text, rows: 1, columns: 1, literal: value as number | string };
      return typed(value as Raw, decimalSign);
    }
    const values = matrix(value);
    const [rows, columns] = [values.length, Math.max(...values.map(({ length }) => length))];
    const place = { row, column: from.column };
    const address = areaAddress({ ...place, rows, columns });
    row += rows;
    cells.push({ from: place, address, values });
    refs[key] = { text: address, rows, columns };
    return address;
  });
  while (written.at(-1) === "") written.pop();
  return {
    cells,
    formula: `=${definition.id}(${written.join(separator(decimalSign))})`,
    gives: typeof gives === "number" ? gives : undefined,
    refs,
  };
}

function typed(value: Raw, decimalSign: string): string {
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value ?? "").replace(".", decimalSign);
}

function matrix(value: RawArgument): readonly (readonly Raw[])[] {
  if (!Array.isArray(value)) return [[value as Raw]];
  return value.every(Array.isArray) ? (value as readonly (readonly Raw[])[]) : [value as readonly Raw[]];
}
