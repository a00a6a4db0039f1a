/** Prints a term: with names, as in a textbook, or with the numbers of this answer. */
import { isolated } from "../../language/isolates";
import { listOf, type Operator, type Subscript, type Term, type TermName } from "./term";

/** How names and numbers read in a language. */
export interface Notation {
  readonly nameOf: (name: TermName) => string;
  /** A number of the thing with this name; a bare number if there is none. */
  readonly figure: (value: number, of?: TermName) => string;
  /** The word for the middle of a list. */
  readonly median: string;
  /** Between the numbers of a list. */
  readonly separator: string;
}

const signs: Readonly<Record<Operator, string>> = { "+": " + ", "-": " − ", "*": " × ", "/": " / ", "^": "^" };
const ranks: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 };
const leaf = 4;

const subscripts: Readonly<Record<Subscript, string>> = { "0": "₀", k: "ₖ", "k+1": "ₖ₊₁", t: "ₜ" };

/** In Unicode isolates, as the Greek letter would otherwise turn the order of Persian names around it. */
export const sigma = isolated("Σ");
const upToHere = isolated("(0…t)");

interface Piece {
  readonly text: string;
  readonly rank: number;
}

/** The formula with names. */
export const inNames = (term: Term, notation: Notation): string => piece(term, notation, false).text;

/** The formula with its numbers; what has one number for each period keeps its name. */
export const inNumbers = (term: Term, notation: Notation): string => piece(term, notation, true).text;

function piece(term: Term, notation: Notation, isNumeric: boolean): Piece {
  const inner = (of: Term) => piece(of, notation, isNumeric);
  const single = (of: Term, named: () => string): Piece =>
    isNumeric && typeof of.value === "number" ? counted(of.value, notation, nameIn(of)) : { text: named(), rank: leaf };
  switch (term.is) {
    case "number":
      return counted(term.value, notation);
    case "word":
      return { text: `"${term.word}"`, rank: leaf };
    case "time":
      return { text: isolated("t"), rank: leaf };
    case "name":
      return single(term, () => notation.nameOf(term.name));
    case "sum":
      return single(term, () => `${sigma} ${inParentheses(inner(term.of), leaf)}`);
    case "running":
      return { text: `${sigma} ${inParentheses(inner(term.of), leaf)} ${upToHere}`, rank: leaf };
    case "entry":
      return single(term, () =>
        term.of.is === "running"
          ? `${sigma} ${inNames(term.of.of, notation)} ${upToHere}`
          : inNames(term.of, notation) + subscripts[term.subscript],
      );
    case "operation":
      return operated(term, inner);
    case "applied":
      return { text: applied(term, notation, inner, isNumeric), rank: leaf };
    case "call":
      return { text: `${term.id}(${term.given.map((each) => inNames(each, notation)).join(", ")})`, rank: leaf };
    case "root":
      return { text: `${inNames(term.zero, notation)} = ${notation.figure(0)}`, rank: 0 };
  }
}

/** The name whose unit a number has. */
export function nameIn(term: Term): TermName | undefined {
  if (term.is === "name") return term.name;
  return term.is === "sum" || term.is === "entry" || term.is === "running" ? nameIn(term.of) : undefined;
}

const counted = (value: number, { figure }: Notation, name?: TermName): Piece => ({
  text: figure(value, name),
  rank: value < 0 ? 0 : leaf,
});

const inParentheses = ({ text, rank }: Piece, least: number): string => (rank < least ? `(${text})` : text);

function operated({ operator, left, right }: Term & { is: "operation" }, inner: (of: Term) => Piece): Piece {
  const rank = ranks[operator];
  // After a minus or a division sign, an operation of the same rank would be read from the left.
  const after = operator === "+" || operator === "*" ? rank : rank + 1;
  if (operator === "-" && left.is === "number" && left.value === 0)
    return { text: `−${inParentheses(inner(right), 2)}`, rank };
  const first = inner(left);
  const before = operator === "^" || first.rank === 0 ? leaf : rank;
  const exponent = inner(right);
  // An exponent of several words needs parentheses, as its first word alone would be taken for it.
  const isWords = operator === "^" && exponent.text.includes(" ") && exponent.rank === leaf;
  const second = inParentheses(isWords ? { ...exponent, rank: 0 } : exponent, operator === "^" ? leaf : after);
  return { text: inParentheses(first, before) + signs[operator] + second, rank };
}

function applied(
  { by, to }: Term & { is: "applied" },
  { median, separator, figure }: Notation,
  inner: (of: Term) => Piece,
  isNumeric: boolean,
): string {
  const parts = to.map((each) => inner(each).text);
  if (by === "abs") return `|${parts.join()}|`;
  const [list] = to;
  if (by === "median" && isNumeric && list) {
    const ordered = [...listOf(list)].sort((a, b) => a - b);
    if (ordered.length <= 9) return `${median}(${ordered.map((each) => figure(each, nameIn(list))).join(separator)})`;
  }
  return `${by === "median" ? median : by}(${parts.join(separator)})`;
}
