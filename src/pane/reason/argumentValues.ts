/** The values of a call's arguments, read through the port and calculated where they are calculations. */
import { answersIn } from "../../formula/answers";
import type { Argument } from "../../formula/calls";
import { cellWithin } from "../../formula/cellWithin";
import { evaluated } from "../../formula/evaluated";
import type { CellRef, Lookup } from "../../formula/lookup";
import { lookupOfRead, referencesIn, type CellsRead } from "../../formula/readCells";
import type { AnswerWords } from "../../catalogue/words";
import type { SpreadsheetHost } from "../../hosts/port";
import type { Surroundings } from "../../grid/evaluate";
import { cellsOf, isError, type Value } from "../../grid/value";
import { shortened } from "../addresses";
import { firstError } from "../firstError";

/** Why an argument has no value. */
export type NoValue =
  | { readonly kind: "expression"; readonly parameter: string; readonly text: string }
  | { readonly kind: "noCells"; readonly parameter: string; readonly text: string }
  | { readonly kind: "fromCell"; readonly parameter: string; readonly address: string; readonly error: string }
  | { readonly kind: "fromExpression"; readonly parameter: string; readonly text: string; readonly error: string };

/** The cells that formulas in one cell refer to; each reference is read once. */
export class CellValues {
  private readonly read = new Map<string, CellsRead>();
  private readonly asked = new Set<string>();
  readonly from: CellRef;
  readonly ask: Surroundings["ask"];

  constructor(
    private readonly host: SpreadsheetHost,
    readonly sheet: string,
    words: AnswerWords,
  ) {
    this.from = { sheet, row: 0, column: 0 };
    this.ask = answersIn(words);
  }

  /** Reads what the formula refers to, as far as it isn't read yet. */
  async readFor(formula: string): Promise<void> {
    const wanted = referencesIn(formula).filter((reference) => !this.asked.has(reference));
    wanted.forEach((reference) => this.asked.add(reference));
    const found = await Promise.all(wanted.map((reference) => this.host.cells(reference, this.sheet)));
    found.forEach((cells, i) => cells && this.read.set(wanted[i] as string, cells));
  }

  get look(): Lookup {
    return lookupOfRead(this.read);
  }

  valueOf(argument: Argument, parameter: string): { readonly value: Value } | { readonly none: NoValue } {
    switch (argument.kind) {
      case "omitted":
        return { value: null };
      case "value":
        return { value: argument.value };
      case "matrix":
        return { value: argument.values };
      case "reference":
        return this.referred(argument.text, parameter);
      case "expression":
        return this.calculated(argument.text, parameter);
    }
  }

  private referred(text: string, parameter: string): { readonly value: Value } | { readonly none: NoValue } {
    const cells = this.read.get(text);
    if (!cells) return { none: { kind: "noCells", parameter, text } };
    const none = this.errorIn(cells, parameter);
    return none ? { none } : { value: cells.values };
  }

  private calculated(text: string, parameter: string): { readonly value: Value } | { readonly none: NoValue } {
    const value = evaluated(text, this.from, this.look, this.ask);
    if (value === undefined) {
      const lost = referencesIn(`=${text}`).find((reference) => !this.read.has(reference));
      if (lost !== undefined) return { none: { kind: "noCells", parameter, text: lost } };
      return { none: { kind: "expression", parameter, text } };
    }
    const error = cellsOf(value).find(isError);
    if (!error) return { value };
    const from = referencesIn(`=${text}`).flatMap((reference) => {
      const cells = this.read.get(reference);
      return (cells && this.errorIn(cells, parameter)) ?? [];
    });
    return { none: from[0] ?? { kind: "fromExpression", parameter, text, error: error.error } };
  }

  private errorIn(cells: CellsRead, parameter: string): NoValue | undefined {
    const wrong = firstError(cells.values);
    if (!wrong) return undefined;
    const address = cellWithin(cells.address, wrong.row, wrong.column);
    return { kind: "fromCell", parameter, address: shortened(address, this.sheet), error: wrong.error };
  }
}
