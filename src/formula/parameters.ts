/** Finds the names that LET and LAMBDA define, and where they apply; there they hide a workbook's names and functions. */
import type { Token } from "./token";

/**
 * The tokens of a formula with kind "parameter" for each such name: `optional` for one that a LAMBDA declares in
 * brackets, [rate]. A name of LET applies in the arguments after its value, one of LAMBDA in its last argument.
 */
export function withParameters(all: readonly Token[]): readonly Token[] {
  if (!all.some(isDefining)) return all;
  const open: Bracket[] = [];
  return all.map((token, at): Token => {
    const inner = open.at(-1);
    if (token.kind === "sign" && (token.text === "(" || token.text === "{")) {
      const defines = token.text === "(" ? all[at - 1] : undefined;
      open.push({ defines: defines && isDefining(defines) ? keyOf(defines.text) : undefined, argument: 0, names: [] });
    } else if (token.kind === "sign" && (token.text === ")" || token.text === "}")) {
      open.pop();
    } else if (token.kind === "sign" && token.text === "," && inner) {
      inner.argument++;
      if (inner.pending !== undefined && inner.argument >= inner.pending.from) {
        inner.names.push(inner.pending.name);
        delete inner.pending;
      }
    } else if (inner?.defines !== undefined && isDeclared(all, at, inner)) {
      const name = keyOf(bare(token.text));
      if (inner.defines === "LET") inner.pending = { name, from: inner.argument + 2 };
      else inner.names.push(name);
      return { ...token, kind: "parameter" };
    } else if (token.kind === "word" && open.some(({ names }) => names.includes(keyOf(bare(token.text))))) {
      return { ...token, kind: "parameter" };
    }
    return token;
  });
}

interface Bracket {
  /** LET or LAMBDA, where the bracket belongs to one. */
  readonly defines: string | undefined;
  /** The argument, counted from 0. */
  argument: number;
  readonly names: string[];
  /** The name that a LET has just defined, and the argument from which it applies. */
  pending?: { readonly name: string; readonly from: number };
}

/** Files store the names with a prefix: _xlpm.rate, and _xlop.rate where a LAMBDA declares it in brackets. */
const prefix = /^_xl(?:pm|op)\./i;

/** A parameter's name without its prefix, its brackets and the # of what it spills to. */
const bare = (text: string): string =>
  text
    .replace(prefix, "")
    .replace(/^\[(.*)\]$/s, "$1")
    .replace(/#$/, "");

const keyOf = (text: string): string => text.replace(/^_xlfn\./i, "").toUpperCase();

const isDefining = ({ kind, text }: Token): boolean => kind === "word" && /^(?:_xlfn\.)?(?:LET|LAMBDA)$/i.test(text);

/** A declaration is the only token of its argument, and never the last argument, which is the calculation. */
function isDeclared(all: readonly Token[], at: number, { defines, argument }: Bracket): boolean {
  const { kind, text } = all[at] as Token;
  if (defines === "LET" && argument % 2 === 1) return false;
  const isName = kind === "word" || (defines === "LAMBDA" && kind === "reference" && /^\[[^[\]]+\]$/.test(text));
  return isName && neighbour(all, at, -1) !== undefined && neighbour(all, at, 1) === ",";
}

/** The next token that isn't a space, if it is "(" or ","; other tokens are part of a calculation. */
function neighbour(all: readonly Token[], at: number, step: 1 | -1): string | undefined {
  let next = at + step;
  while (all[next]?.kind === "space") next += step;
  const text = all[next]?.kind === "sign" ? all[next]?.text : undefined;
  return text === "," || text === "(" ? text : undefined;
}
