/** One definition per input: its type, its place in a file, its cell and its limits are all read from it. */
import type { FormatName } from "../../grid/formats";
import type { Field } from "./field";
import { yearly } from "./groups";
import { kinds, type Kind, type NumberKind } from "./kinds";
import { oneOf } from "./values";

interface About {
  /** Of its row and its defined name (`CRM_1_rate`); lines, goals and lists have keys of their own. */
  readonly key?: string;
  /** What a file's page says of it; an input without stands in the workbook alone. */
  readonly says?: string;
}

interface Definition extends About {
  /** Its limits, and the sentences of its cell. */
  readonly kind: Kind;
  /** One of the workbook's words for units. */
  readonly unit?: string;
  readonly format?: FormatName;
  /** It has a low and a high for the tornado. */
  readonly ranged?: true;
  /** It has a source, an owner and a confidence. */
  readonly evidence?: true;
  /** What its cell holds until somebody types. */
  readonly usual?: number;
}

const fieldOf = <K extends Kind>(kind: K): (typeof kinds)[K] => kinds[kind];

export const input = <const D extends Definition>(definition: D) => ({
  ...definition,
  field: fieldOf<D["kind"]>(definition.kind),
});

/** One for each year, from year 0 or from year 1. */
export const yearlyInput = <const D extends Definition & { readonly kind: NumberKind }>(
  first: 0 | 1,
  definition: D,
) => ({
  ...definition,
  field: yearly<number>(first, kinds[definition.kind]),
});

interface Choice<W extends string> extends About {
  /** The list of the workbook's words that say these. */
  readonly of: string;
  readonly usual?: W;
}

/** One of the words that formulas compare with. */
export const choice = <const W extends string, const D extends Choice<W>>(words: readonly W[], definition: D) => ({
  ...definition,
  words,
  field: oneOf(words),
});

/** With narrower limits in a file than in its cell. */
export const narrowInFile = <I>(field: Field<number>, of: I) => ({ ...of, field });
