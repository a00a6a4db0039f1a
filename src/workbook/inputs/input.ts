/** One definition per input, which gives its type, its place in a file, its cell and its limits. */
import type { FormatName } from "../../grid/formats";
import type { Field } from "./field";
import { yearly } from "./groups";
import { kinds, type InputKind, type NumberKind } from "./limits";
import { oneOf } from "./values";

interface About {
  /** The key of its row and its defined name (`CRM_1_rate`); lines, goals and lists have keys of their own. */
  readonly key?: string;
  /** Its description on the file's page; an input without one exists only in the workbook. */
  readonly says?: string;
}

interface Definition extends About {
  /** Its limits, and the texts of its cell's validation. */
  readonly kind: InputKind;
  /** One of the workbook's words for units. */
  readonly unit?: string;
  readonly format?: FormatName;
  /** True if it has a low and a high value for the tornado. */
  readonly ranged?: true;
  /** True if it has a source, an owner and a confidence. */
  readonly evidence?: true;
  /** The default content of its cell. */
  readonly usual?: number;
}

const fieldOf = <K extends InputKind>(kind: K): (typeof kinds)[K] => kinds[kind];

export const input = <const D extends Definition>(definition: D) => ({
  ...definition,
  field: fieldOf<D["kind"]>(definition.kind),
});

/** A factor of a figure that is entered elsewhere, such as the planned adoption: 1 leaves the plan, low and high vary it. */
export const factorOfPlan = <const K extends string>(key: K) =>
  input({ key, kind: "factor", unit: "ofPlan", format: "rate", ranged: true, evidence: true, usual: 1 });

/** One value per year, from year 0 or from year 1. */
export const yearlyInput = <const D extends Definition & { readonly kind: NumberKind }>(
  first: 0 | 1,
  definition: D,
) => ({
  ...definition,
  field: yearly<number>(first, kinds[definition.kind]),
});

interface Choice<W extends string> extends About {
  /** The list of the workbook's words for these options. */
  readonly of: string;
  readonly usual?: W;
}

/** One of the words that formulas compare with. */
export const choice = <const W extends string, const D extends Choice<W>>(words: readonly W[], definition: D) => ({
  ...definition,
  words,
  field: oneOf(words),
});

/** An input with narrower limits in a file than in its cell. */
export const narrowInFile = <I>(field: Field<number>, of: I) => ({ ...of, field });
