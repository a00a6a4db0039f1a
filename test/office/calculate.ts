/** Results of formulas: our functions are called through the catalogue's door, other results come from the test. */
import { definitions, functionIds } from "../../src/catalogue";
import { call, isRefusal, type AnswerCell } from "../../src/catalogue/call";
import { locales } from "../../src/locales";
import type { Area, CellValue, ErrorText, Plan } from "../../src/grid/plan";
import { calls, soleCall, type Argument } from "../../src/formula/calls";
import { parseReference } from "./addresses";

export interface Formula {
  readonly text: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
/** Reads the cells of an area for a formula; a deleted sheet gives #REF!. */
export type Read = (sheet: string, area: Area) => readonly (readonly CellValue[])[];
/** The result of a formula; undefined if it isn't known. */
export type Calculate = (formula: Formula, read: Read) => CellValue | Filled | undefined;
/** A result that fills several cells. */
export type Filled = readonly (readonly CellValue[])[];

const shown = { div0: "#DIV/0!", num: "#NUM!", value: "#VALUE!", na: "#N/A" } as const satisfies Record<
  string,
  ErrorText
>;

export const isOurs = (formula: string): boolean =>
  /(?<![\w.])CRM[A-Z]+\(/i.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));

/** Calculates one call of our functions with references, numbers and words, alone or inside IF(ISNUMBER(…),…,"–"). */
export const ourFunctions: Calculate = (formula, read) => {
  const { text, sheet } = formula;
  const guarded = /^IF\(ISNUMBER\(([^()]+)\),(CRM.*\)),"–"\)$/.exec(text);
  if (guarded) {
    const guard = areaOf(guarded[1] ?? "", sheet, read);
    const only = guard === undefined ? undefined : flat(guard)[0];
    return typeof only === "number" ? ourFunctions({ ...formula, text: guarded[2] ?? "" }, read) : "–";
  }
  const only = soleCall(`=${text}`, functionIds);
  const definition = definitions.find(({ id }) => id === only);
  const [called] = only ? calls(`=${text}`, [only]) : [];
  if (!definition || !called) return undefined;
  const given: unknown[] = [];
  for (const argument of called.arguments) {
    const value = argumentOf(argument, sheet, read);
    if (value === undefined) return undefined;
    const error = flat(value).find((cell) => typeof cell === "object" && cell !== null && "error" in cell);
    if (error) return error;
    given.push(value);
  }
  const answer = call(definition, given, locales.en.answer);
  return typeof answer === "object" && !isRefusal(answer) ? answer.map((row) => row.map(cellOf)) : cellOf(answer);
};

function argumentOf(
  argument: Argument,
  sheet: string,
  read: Read,
): CellValue | readonly (readonly CellValue[])[] | undefined {
  if (argument.kind === "omitted") return null;
  if (argument.kind === "value") return argument.value;
  if (argument.kind === "matrix") return argument.values;
  return argument.kind === "reference" ? areaOf(argument.text, sheet, read) : undefined;
}

function areaOf(text: string, sheet: string, read: Read): readonly (readonly CellValue[])[] | undefined {
  const reference = parseReference(text);
  return reference && read(reference.sheet ?? sheet, reference.area);
}

const flat = (value: CellValue | readonly (readonly CellValue[])[]): readonly CellValue[] =>
  Array.isArray(value) ? (value as readonly (readonly CellValue[])[]).flat() : [value as CellValue];

const cellOf = (answer: AnswerCell): CellValue => (isRefusal(answer) ? { error: shown[answer.refused] } : answer);

/**
 * Gives every formula of the plans its planned value. This also works after its sheet was renamed, unless another sheet has the
 * same formula in the same place with another value.
 */
export function valuesOf(...plans: readonly Plan[]): Calculate {
  const onSheet = new Map<string, CellValue>();
  const anywhere = new Map<string, CellValue | undefined>();
  for (const { name, cells } of plans.flatMap(({ sheets }) => sheets)) {
    for (const { row, column, formula, value } of cells) {
      if (formula === undefined) continue;
      const place = `${row}:${column}:${formula}`;
      onSheet.set(`${name}:${place}`, value);
      anywhere.set(place, anywhere.has(place) && anywhere.get(place) !== value ? undefined : value);
    }
  }
  return ({ text, sheet, row, column }) => {
    const place = `${row}:${column}:${text}`;
    return onSheet.has(`${sheet}:${place}`) ? onSheet.get(`${sheet}:${place}`) : anywhere.get(place);
  };
}
