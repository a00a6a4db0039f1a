import { catalogue } from "../../catalogue";

const quoted = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const call = `(?<![\\p{L}\\p{N}_.!\\\\])(?:${Object.keys(catalogue).join("|")})(?=\\()`;
const pieces = new RegExp(`${quoted}|${call}`, "giu");

/** A formula as a file keeps it: a call of an add-in's function is marked, texts and sheet names are left alone. */
export function storedFormula(formula: string): string {
  return formula.replace(pieces, (piece) => (/^["']/.test(piece) ? piece : `_xldudf_${piece.toUpperCase()}`));
}
