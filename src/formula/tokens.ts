/** Splits a formula into tokens with @borgar/fx, with our own token names; joined, the tokens are the formula again. */
import { tokenize } from "@borgar/fx";
import { withParameters } from "./parameters";
import type { Token } from "./token";

export type { Token } from "./token";

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
  error: "error",
};

/** Tokens that may stand between the first token of a path and its "!"; the library splits some paths into many tokens. */
const path = /^(?:'(?:[^']|'')*'|\[[^[\]']*\][^'!()]*|[^'!()[\]\s,;]+)$/;

export function tokens(formula: string): readonly Token[] {
  const found: Token[] = [];
  for (const { type, value } of tokenize(formula)) {
    const last = found.at(-1);
    // The library gives the # of a spilled range, D4# or Rates#, as a separate token.
    if (value === "#" && (last?.kind === "reference" || last?.kind === "word"))
      found[found.length - 1] = { ...last, text: `${last.text}#` };
    else found.push(last?.text === "!" ? joined(found, type, value) : { kind: kinds[type] ?? "sign", text: value });
  }
  return withParameters(found);
}

/**
 * Removes the path and its "!" from the end of the tokens found; an error after a sheet's name stays separate. In files
 * [0]! is the workbook itself.
 */
function joined(found: Token[], type: string, text: string): Token {
  const kind = kinds[type] ?? "sign";
  if (kind !== "word" && kind !== "reference") return { kind, text };
  for (let from = found.length - 2; from >= Math.max(0, found.length - longestPath); from--) {
    const before = found
      .slice(from, -1)
      .map((token) => token.text)
      .join("");
    if (!path.test(before)) continue;
    found.splice(from);
    return { kind: before === "[0]" ? kind : "foreign", text: `${before}!${text}` };
  }
  return { kind, text };
}

/** In tokens: brackets, quotes and what the library makes of the words between. */
const longestPath = 40;
