/** Converts formulas between the form in a file and the form that Excel shows. */
import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { functionIds } from "../catalogue";
import { tokens, type Token } from "./tokens";
import { newFunctions } from "./newFunctions";

const ours: ReadonlySet<string> = new Set(functionIds);

/**
 * A formula as a file stores it, without its "=". Calls of an add-in's functions and of functions newer than 2007 get a
 * prefix; texts and sheet names don't change. `table` is the table that contains the cell.
 */
export function storedFormula(formula: string, table?: string): string {
  const all = tokens(`=${formula.replace(/^=/, "")}`).slice(1);
  const given = parametersIn(all);
  return all.map((token, at) => stored(token, all[at + 1]?.text === "(", given, table)).join("");
}

function stored({ kind, text }: Token, isCall: boolean, given: ReadonlySet<string>, table: string | undefined): string {
  if (kind === "word") {
    const name = text.toUpperCase();
    if (given.has(name)) return `_xlpm.${text}`;
    if (!isCall) return text;
    return ours.has(name) ? `_xldudf_${name}` : (newFunctions.get(name) ?? "") + text;
  }
  if (kind !== "reference") return text;
  if (text.endsWith("#")) return `_xlfn.ANCHORARRAY(${text.slice(0, -1)})`;
  return text.includes("[") ? ownRow(text, table) : text;
}

/** Excel accepts [@Cost] when typed; a file needs Table[[#This Row],[Cost]]. */
function ownRow(text: string, table: string | undefined): string {
  const part = /\[@/.test(text) ? parseStructRef(text) : undefined;
  if (!part) return text;
  const name = part.table || table;
  return stringifyStructRef({ ...part, ...(name !== undefined && { table: name }) }, { thisRow: true });
}

/** The names that LET and LAMBDA define in a formula. */
function parametersIn(all: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  all.forEach(({ kind, text }, at) => {
    if (kind !== "word" || !/^(?:LET|LAMBDA)$/i.test(text) || all[at + 1]?.text !== "(") return;
    const isLambda = /^LAMBDA$/i.test(text);
    let depth = 0;
    let isFirst = true;
    let place = 0;
    for (const token of all.slice(at + 1)) {
      if (token.kind === "sign" && (token.text === "(" || token.text === "{")) depth++;
      else if (token.kind === "sign" && (token.text === ")" || token.text === "}")) depth--;
      else if (depth === 1 && token.text === ",") [isFirst, place] = [true, place + 1];
      else if (depth === 1 && token.kind !== "space") {
        // A name is the only token of its argument; in LET every other argument is a name.
        if (isFirst && token.kind === "word" && (isLambda || place % 2 === 0)) found.add(token.text.toUpperCase());
        isFirst = false;
      }
      if (depth === 0) break;
    }
  });
  return found;
}

/** A file's formula in the form that Excel shows, with its "=". */
export function shownFormula(text: string): string {
  const formula = `=${text.replace(/^=/, "")}`;
  if (!/_xl|_XL/.test(formula)) return formula;
  const all = tokens(formula).map((token) => (token.kind === "word" ? { ...token, text: plain(token.text) } : token));
  return all
    .reduce<Token[]>(spilled, [])
    .map((token) => token.text)
    .join("");
}

function plain(word: string): string {
  const bare = word.replace(/^_xlpm\./i, "").replace(/^_xldudf_(?=CRM)/i, "");
  const name = bare.replace(/^_xlfn\.(?:_xlws\.)?/i, "");
  return name !== bare && newFunctions.has(name.toUpperCase()) ? name : bare;
}

/** _xlfn.ANCHORARRAY(D4) is D4#. */
function spilled(found: Token[], token: Token): Token[] {
  const [word, bracket, reference] = found.slice(-3);
  if (
    token.text === ")" &&
    reference?.kind === "reference" &&
    bracket?.text === "(" &&
    /^_xlfn\.ANCHORARRAY$/i.test(word?.text ?? "")
  ) {
    return [...found.slice(0, -3), { ...reference, text: `${reference.text}#` }];
  }
  found.push(token);
  return found;
}
