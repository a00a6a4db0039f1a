/** Converts formulas between the form in a file and the form that Excel shows. */
import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { functionIds } from "../catalogue";
import { tokens, type Token } from "./tokens";
import { newFunctions } from "./newFunctions";

const ours: ReadonlySet<string> = new Set(functionIds);

/**
 * A formula as a file stores it, without its "=". Calls of an add-in's functions, of functions newer than 2007 and names
 * that LET and LAMBDA define get a prefix; texts and sheet names don't change. `table` is the table that contains the
 * cell.
 */
export function storedFormula(formula: string, table?: string): string {
  const all = tokens(`=${formula.replace(/^=/, "")}`).slice(1);
  return all.map((token, at) => stored(token, all[at + 1]?.text === "(", table)).join("");
}

function stored({ kind, text }: Token, isCall: boolean, table: string | undefined): string {
  if (kind === "parameter") return storedParameter(text);
  if (kind !== "word" && kind !== "reference") return text;
  if (text.endsWith("#")) return `_xlfn.ANCHORARRAY(${text.slice(0, -1)})`;
  if (kind === "reference") return text.includes("[") ? ownRow(text, table) : text;
  if (!isCall) return text;
  const name = text.toUpperCase();
  return ours.has(name) ? `_xldudf_${name}` : (newFunctions.get(name) ?? "") + text;
}

/** LAMBDA declares an optional parameter in brackets, [rate], which a file stores as _xlop.rate. */
function storedParameter(text: string): string {
  if (text.startsWith("[")) return `_xlop.${text.slice(1, -1)}`;
  return text.endsWith("#") ? `_xlfn.ANCHORARRAY(_xlpm.${text.slice(0, -1)})` : `_xlpm.${text}`;
}

/** Excel accepts [@Cost] when typed; a file needs Table[[#This Row],[Cost]]. */
function ownRow(text: string, table: string | undefined): string {
  const part = /\[@/.test(text) ? parseStructRef(text) : undefined;
  if (!part) return text;
  const name = part.table || table;
  return stringifyStructRef({ ...part, ...(name !== undefined && { table: name }) }, { thisRow: true });
}

/** A file's formula in the form that Excel shows, with its "=". */
export function shownFormula(text: string): string {
  const formula = `=${text.replace(/^=/, "")}`;
  if (!/_xl/i.test(formula)) return formula;
  const all = tokens(formula);
  return all
    .map((token, at): Token => {
      if (token.kind !== "word" && token.kind !== "parameter") return token;
      // After the error that is left of a lost add-in's path, the mark shows whose function it was.
      return all[at - 1]?.kind === "error" ? token : { ...token, text: plain(token) };
    })
    .reduce<Token[]>(spilled, [])
    .map((token) => token.text)
    .join("");
}

function plain({ kind, text }: Token): string {
  if (kind === "parameter") {
    return /^_xlop\./i.test(text) ? `[${text.slice("_xlop.".length)}]` : text.replace(/^_xlpm\./i, "");
  }
  const ownMark = text.replace(/^_xldudf_(?=CRM)/i, "");
  if (ownMark !== text) return ownMark;
  const name = text.replace(/^_xlfn\.(?:_xlws\.)?/i, "");
  return text.toLowerCase() === `${newFunctions.get(name.toUpperCase()) ?? ""}${name}`.toLowerCase() ? name : text;
}

/** _xlfn.ANCHORARRAY(D4) is D4#. */
function spilled(found: Token[], token: Token): Token[] {
  const [word, bracket, reference] = found.slice(-3);
  const isReference = reference && ["reference", "word", "parameter"].includes(reference.kind);
  if (token.text === ")" && isReference && bracket?.text === "(" && /^_xlfn\.ANCHORARRAY$/i.test(word?.text ?? "")) {
    return [...found.slice(0, -3), { ...reference, text: `${reference.text}#` }];
  }
  found.push(token);
  return found;
}
