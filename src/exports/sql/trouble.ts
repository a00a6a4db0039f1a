/** Why an engine's answer gives no figures. */
export type Trouble =
  /** A statement without a result. */
  | { readonly is: "noAnswer"; readonly statement: string }
  /** More rows than counting gives. */
  | { readonly is: "longAnswer"; readonly statement: string; readonly rows: number }
  /** A cell that can't be what was asked for; without a cell, the column isn't there. */
  | { readonly is: "oddAnswer"; readonly statement: string; readonly column: string; readonly cell: string | undefined }
  /** A column whose type doesn't say what it holds. */
  | {
      readonly is: "type";
      readonly table: string;
      readonly column: string;
      readonly type: string;
      readonly wanted: "date" | "number";
    }
  | { readonly is: "otherTable"; readonly table: string }
  /** Several ids in one cell, which SQL doesn't split. */
  | { readonly is: "severalIds"; readonly statement: string; readonly count: number }
  /** The printed statements don't know what these cells mean. */
  | { readonly is: "otherOutcome"; readonly word: string; readonly meaning: string }
  /** The printed statements can't know the words for won and lost, the currency, or the last day of the orders. */
  | { readonly is: "noWords" | "noCurrency" | "noEnd" }
  /** Two spellings of one stage, which printed statements take for two. */
  | { readonly is: "spellings"; readonly words: readonly string[] }
  /** A median of cases is asked for in two rounds, and printed statements have one. */
  | { readonly is: "cases" }
  /** A name or a word with characters that can't be written for the engine, such as control characters. */
  | { readonly is: "oddText"; readonly text: string }
  /** A name of a column with an address of a person, which isn't handed on. */
  | { readonly is: "person"; readonly text: string };

/** Thrown where an engine can't be asked or its answer isn't understood. */
export class EngineTrouble extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.is);
  }
}

export function giveUp(trouble: Trouble): never {
  throw new EngineTrouble(trouble);
}
