/** Every shape that an argument may have. */
import type { Fault, Reason } from "../../core/fault";
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

export type ShapeName = keyof typeof shapes;

/** What the calculation takes of a shape. */
export type ValueOf<S extends ShapeName> = Exclude<ReturnType<(typeof shapes)[S]["read"]>, undefined | Fault>;

/** What a definition says of a parameter of a shape. */
export type FactsOf<S extends ShapeName> = Parameters<(typeof shapes)[S]["sample"]>[0];

/** A shape as the door uses it, whatever it reads. */
export function shapeOf({ shape }: { readonly shape: ShapeName }): Shape<unknown, object, Reason> {
  return shapes[shape];
}
