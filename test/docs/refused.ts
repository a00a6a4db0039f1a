/** Calls that are refused, found by spoiling the arguments of a function's examples. */
import { check } from "../../src/catalogue/check";
import type { AnyDefinition, Columns, Row } from "../../src/catalogue/define";
import { shapeOf } from "../../src/catalogue/shapes";
import { finite, isFault, type Fault } from "../../src/core/fault";

/** A reason where it was met: `door missing rate`, `answer oneSign`, `cell noDate first`. */
export type Refused = string;

/** Every reason for which a call is refused, whole or in a cell. */
export function refusedBy(definition: AnyDefinition, raw: readonly unknown[]): readonly Refused[] {
  const given = check(definition, raw);
  if (isFault(given)) return named(given).map((key) => `door ${given.says}${key}`);
  const result = definition.compute(given);
  if (isFault(result)) return [`answer ${result.says}`];
  if (typeof result === "number") return isFault(finite(result)) ? ["beyond the core"] : [];
  return [...result].flatMap((row) => cellsRefused(definition.returns as Columns, row));
}

/** The parameters that a refusal of the door names. */
function named(fault: Fault): readonly string[] {
  const { parameter, first, second } = (fault.given ?? {}) as Readonly<Partial<Record<string, string>>>;
  const keys = [parameter, first, second].filter((key) => key !== undefined);
  return keys.length === 0 ? [""] : keys.map((key) => ` ${key}`);
}

function cellsRefused(columns: Columns, row: Row): readonly Refused[] {
  return Object.keys(columns).flatMap((column) => {
    const cell = row[column];
    if (typeof cell === "number") return isFault(finite(cell)) ? [`beyond the core in ${column}`] : [];
    return isFault(cell) ? [`cell ${cell.says} ${column}`] : [];
  });
}

type Random = () => number;
const one = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;

/** An example's arguments, or samples of their shapes, with one or more of them spoilt. */
export function spoilt(definition: AnyDefinition, random: Random): readonly unknown[] {
  const { given } = one(definition.examples, random);
  const parameters = Object.entries(definition.parameters);
  const isSample = random() < 0.2;
  const raw: unknown[] = parameters.map(([key, parameter]) => {
    // The fewest there are.
    if (key === "trials") return 1;
    const sample = shapeOf(parameter).sample(parameter);
    return isSample ? sample : (given[key] ?? (random() < 0.5 ? null : sample));
  });
  if (random() < 0.02) raw.push(1);
  const changes = one([1, 1, 1, 2, 2, 3, 4], random);
  for (let change = 0; change < changes; change++) {
    const at = Math.floor(random() * parameters.length);
    const options = parameters[at]?.[1];
    raw[at] =
      options?.shape === "option" && random() < 0.7
        ? one(Object.keys(options.options), random)
        : changed(raw[at], random);
  }
  return raw;
}

const odd = [null, "", "x", true, 0, -1, 1, 2, 0.5, 3.5, 1.7e308, -1.7e308, 1e-308, 5e9, 45_000, 45_658];

function changed(argument: unknown, random: Random): unknown {
  if (random() < 0.25)
    return one(
      [
        ...odd,
        [
          [1, 2],
          [3, 4],
        ],
        [
          [0, 0],
          [0, 0],
        ],
        [[null, ""]],
      ],
      random,
    );
  if (!Array.isArray(argument)) {
    if (typeof argument === "number") return one([-argument, 0, argument * 2, argument / 2, argument + 1], random);
    return one(odd, random);
  }
  const rows = (argument as readonly unknown[]).map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const matrix = argument.every(Array.isArray) ? rows : [rows.flat()];
  const each = (change: (cell: unknown) => unknown) => matrix.map((row) => row.map(change));
  const factor = one([-1, 0, 1e306, -1e306, 1e-306, 2], random);
  const only = { row: Math.floor(random() * matrix.length), column: Math.floor(random() * (matrix[0]?.length ?? 1)) };
  const cell = one([...odd, factor], random);
  switch (Math.floor(random() * 7)) {
    case 0:
      return each((value) => (typeof value === "number" ? value * factor : value));
    case 1:
      return each((value) => (random() < 0.5 && typeof value === "number" ? value * factor : value));
    case 2:
      return each(() => cell);
    case 3:
      return [...matrix, ...matrix];
    case 4:
      return matrix.map((row) => [...row, ...row]);
    case 5:
      return matrix.length > 1 ? matrix.slice(1) : matrix.map((row) => row.slice(1));
    default:
      return matrix.map((row, r) => row.map((value, c) => (r === only.row && c === only.column ? cell : value)));
  }
}
