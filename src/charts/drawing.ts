/**
 * What a chart is made of: shapes with sizes in units of the picture, from its top left corner. A look says what a shape means;
 * whoever shows it chooses the colours. Bars of "costs" and "low" are striped too, so that no meaning depends on a colour.
 */

export type BarLook = "benefits" | "costs" | "low" | "high" | "loss" | "gain";
export type RuleLook = "grid" | "zero";
export type Anchor = "start" | "middle" | "end";

export interface Bar {
  readonly is: "bar";
  readonly look: BarLook;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Words {
  readonly is: "words";
  readonly x: number;
  readonly y: number;
  /** The side of the words that stands at x; "start" is the left side in every language. */
  readonly anchor: Anchor;
  readonly text: string;
  /** True for the words that the picture is about. */
  readonly isStrong?: true;
}

export type Shape =
  | Bar
  | Words
  | {
      readonly is: "rule";
      readonly look: RuleLook;
      readonly x1: number;
      readonly x2: number;
      readonly y1: number;
      readonly y2: number;
    }
  /** A line through points, as the `d` of an SVG path. */
  | { readonly is: "curve"; readonly path: string }
  | { readonly is: "dot"; readonly x: number; readonly y: number; readonly radius: number }
  /** The point that matters, as the `d` of an SVG path. */
  | { readonly is: "point"; readonly x: number; readonly y: number; readonly path: string };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const stripedLooks: ReadonlySet<BarLook> = new Set(["costs", "low", "loss"]);

/** The stripes across a bar, as the `d` of an SVG path; undefined if its look has none. */
export function stripesOf({ look, x, y, width, height }: Bar): string | undefined {
  if (!stripedLooks.has(look)) return undefined;
  const count = Math.max(0, Math.ceil(height / 4) - 1);
  return Array.from({ length: count }, (_, i) => `M${rounded(x)},${rounded(y + 4 * (i + 1))}h${rounded(width)}`).join(
    "",
  );
}

/** A tenth of a unit can't be seen. */
export const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;

/** An approximate width of words at the size in which charts are labelled: 11 units high. */
export const widthOf = (text: string): number => 6 * text.replace(/[\u200c-\u200f\u2060-\u2069]/g, "").length;

/** Persian words in a drawing whose base direction is from the left keep their own order of words and digits. */
export const inOwnDirection = (text: string): string => (/[\u0590-\u08ff]/.test(text) ? `\u2067${text}\u2069` : text);
