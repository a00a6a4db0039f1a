import type { Asks } from "../../grid/draft";
import type { Reference } from "../../grid/expression";
import { fill } from "../../language/fill";
import { kinds, type InputKind } from "../inputs/limits";
import type { Wording } from "./wording";
import type { FullWords } from "./words";

export type ListKey = keyof FullWords["choices"];
/** The key of an entry of a list; its text differs by language. */
export type WordOf<C extends ListKey> = keyof FullWords["choices"][C] & string;

/** The validation of each kind of input. Each is one object, because the layout groups cells by this object. */
export class InputValidation {
  private readonly known = new Map<string, Asks>();

  constructor(private readonly wording: Wording) {}

  for(kind: InputKind): Asks {
    return this.once(kind, () => this.said(kind, kinds[kind].allows));
  }

  /** Formulas compare with the words of the list, so a cell accepts no other word. */
  choice(of: ListKey): Asks {
    const words: Readonly<Record<string, string>> = this.wording.words.choices[of];
    return this.once(`choice ${of}`, () => this.said("list", { type: "list", words: Object.values(words) }));
  }

  /** What stands in the cells of several rows at that moment. */
  cells(from: Reference & { readonly is: "rows" }): Asks {
    return this.once(`cells ${from.from}`, () => this.said("list", { type: "cells", from }));
  }

  private once(key: string, make: () => Asks): Asks {
    const asks = this.known.get(key) ?? make();
    this.known.set(key, asks);
    return asks;
  }

  private said(kind: InputKind | "list", allows: Asks["allows"]): Asks {
    const { title, prompt, refusal } = this.wording.words.validation[kind];
    return { allows, title: fill(title, { currency: this.wording.currency }), prompt, refusal };
  }
}
