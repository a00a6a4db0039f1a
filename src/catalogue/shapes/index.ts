/** Every shape that an argument may have. */
import type { Reason } from "../../core/fault";
import { dates, quantities, truths, words } from "./columns";
import { option } from "./option";
import { amounts, labels, lines, scores, series } from "./ranges";
import type { Shape } from "./shape";
import { date, number, word } from "./single";

export const shapes = {
  number,
  date,
  word,
  option,
  series,
  lines,
  amounts,
  scores,
  labels,
  dates,
  quantities,
  words,
  truths,
} as const;

export type Shapes = typeof shapes;
export type ShapeName = keyof Shapes;

/** What the calculation takes of a shape. */
export type ValueOf<S> = S extends Shape<infer Value, infer _Facts, infer _Reason> ? Value : never;

/** What a definition says of a parameter of a shape. */
export type FactsOf<S> = S extends Shape<infer _Value, infer Facts, infer _Reason> ? Facts : never;

/** A shape as the door uses it, whatever it reads. */
export function shapeOf({ shape }: { readonly shape: ShapeName }): Shape<unknown, object, Reason> {
  return shapes[shape];
}
