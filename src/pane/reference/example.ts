import type { AnyDefinition, Example, RawArgument } from "../../catalogue/define";
import { areaAddress } from "../../template/address";

/** =CRMROI(benefits, costs, [method]): brackets mark what may be left out. */
export function signature({ id, parameters }: AnyDefinition, names: Readonly<Record<string, string>>): string {
  const shown = Object.entries(parameters).map(([key, parameter]) => {
    // Isolated: Persian names beside one another would otherwise run from right to left as one.
    const name = `\u2068${names[key] ?? key}\u2069`;
    return parameter.optional || (parameter.shape === "option" && parameter.default !== undefined) ? `[${name}]` : name;
  });
  return `=${id}(${shown.join(", ")})`;
}

/** The definition's first example that has an answer, its series as ranges below one another. */
export function exampleFormula({ id, parameters, examples }: AnyDefinition): string {
  const given: Example["given"] = examples.find(({ gives }) => typeof gives !== "string")?.given ?? {};
  const keys = Object.keys(parameters);
  const last = Math.max(...keys.map((key, index) => (given[key] === undefined ? -1 : index)));
  let row = 1;
  const shown = keys.slice(0, last + 1).map((key) => {
    const value = given[key];
    if (!isRange(value))
      return typed(value, parameters[key]?.shape !== "option" && parameters[key]?.unit === "ratePerPeriod");
    const lines = value.some(Array.isArray) ? value : [value];
    const columns = Math.max(...lines.map((line) => (isRange(line) ? line.length : 1)));
    const area = { row, column: 1, rows: lines.length, columns };
    row += lines.length;
    return areaAddress(area);
  });
  return `=${id}(${shown.join(", ")})`;
}

const isRange = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function typed(value: Exclude<RawArgument, readonly unknown[]> | undefined, isRate: boolean): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isRate ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}
