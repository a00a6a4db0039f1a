/** A formula cut into tokens by @borgar/fx, named as `calls.ts` reads them; joined again they are the formula. */
import { tokenize } from "@borgar/fx";

export interface Token {
  readonly kind: "space" | "string" | "number" | "reference" | "word" | "sign";
  readonly text: string;
}

const kinds: Readonly<Record<string, Token["kind"]>> = {
  whitespace: "space",
  newline: "space",
  string: "string",
  number: "number",
  range: "reference",
  range_beam: "reference",
  range_ternary: "reference",
  structured: "reference",
  range_named: "word",
  bool: "word",
  func: "word",
};

export function tokens(formula: string): readonly Token[] {
  const found: Token[] = [];
  for (const { type, value } of tokenize(formula)) {
    const last = found.at(-1);
    // The library leaves the # of a spilled range, D4#, beside its address.
    if (value === "#" && last?.kind === "reference") found[found.length - 1] = { ...last, text: `${last.text}#` };
    else found.push({ kind: kinds[type] ?? "sign", text: value });
  }
  return found;
}
