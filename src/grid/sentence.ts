import { joined, literal, type Expression } from "./expression";

/** A text as a formula, with a calculated value for each {name}, so that every language can choose its word order. */
export function textFormula(text: string, given: Readonly<Record<string, Expression>>): Expression {
  const pieces = text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => given[/^\{(\w+)\}$/.exec(piece)?.[1] ?? ""] ?? literal(piece));
  const [first = literal(""), ...rest] = pieces;
  return joined(first, ...rest);
}

/** A number format with the number at {name}: Year 1, 1. yıl. */
export function numbered(text: string): string {
  const [before = "", after = ""] = text.split(/\{\w+\}/);
  const quoted = (part: string) => (part === "" ? "" : `"${part.replaceAll('"', "'")}"`);
  return `${quoted(before)}0${quoted(after)}`;
}
