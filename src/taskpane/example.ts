import type { AnyDefinition, Parameter, Raw, RawArgument } from "../catalogue/define";

/** A formula as it is typed, the cells it reads, and what it gives. */
export interface Shown {
  readonly cells: readonly { readonly address: string; readonly values: readonly (readonly Raw[])[] }[];
  readonly formula: string;
  /** Undefined where the answer is a table. */
  readonly gives: number | undefined;
}

/**
 * The first example of a definition that has an answer, its ranges laid out from B2 downwards. Where the decimal sign
 * is a comma, Excel separates arguments by semicolons.
 */
export function shown(definition: AnyDefinition, decimalSign: string): Shown | undefined {
  const example = definition.examples.find(({ gives }) => typeof gives !== "string");
  if (!example) return undefined;
  let row = 2;
  const cells: { address: string; values: readonly (readonly Raw[])[] }[] = [];
  const written = Object.entries(definition.parameters).map(([key, parameter]) => {
    const value = example.given[key];
    if (value === undefined) return "";
    if (inFormula(parameter)) return literal(value as Raw, decimalSign);
    const values = matrix(value);
    const address = range(row, values);
    row += values.length;
    cells.push({ address, values });
    return address;
  });
  while (written.at(-1) === "") written.pop();
  return {
    cells,
    formula: `=${definition.id}(${written.join(decimalSign === "," ? ";" : ",")})`,
    gives: typeof example.gives === "number" ? example.gives : undefined,
  };
}

function inFormula({ shape }: Parameter): boolean {
  return shape === "number" || shape === "option";
}

function literal(value: Raw, decimalSign: string): string {
  if (typeof value === "string") return `"${value}"`;
  return String(value ?? "").replace(".", decimalSign);
}

function matrix(value: RawArgument): readonly (readonly Raw[])[] {
  if (!Array.isArray(value)) return [[value as Raw]];
  return value.every(Array.isArray) ? (value as readonly (readonly Raw[])[]) : [value as readonly Raw[]];
}

/** Examples are at most a page wide: columns B to Z. */
function range(row: number, values: readonly (readonly Raw[])[]): string {
  const width = values[0]?.length ?? 1;
  const last = String.fromCharCode("A".charCodeAt(0) + width);
  return width === 1 && values.length === 1 ? `B${row}` : `B${row}:${last}${row + values.length - 1}`;
}
