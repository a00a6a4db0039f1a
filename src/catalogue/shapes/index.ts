/** Every shape that an argument may have. */
import type { Fault, Reason } from "../../core/fault";
import { dates, quantities, words } from "./columns";
import { option } from "./option";
import { outcomes, wordList } from "./outcomes";
import { amounts, labels, lines, scores, series } from "./ranges";
import type { Shape } from "./shape";
import { date, number } from "./single";

export const shapes = {
  number,
  date,
  option,
  series,
  lines,
  amounts,
  scores,
  labels,
  dates,
  quantities,
  words,
  outcomes,
  wordList,
} as const;

export type ShapeName = keyof typeof shapes;

/** The type that `compute` receives for a shape. */
export type ValueOf<S extends ShapeName> = Exclude<ReturnType<(typeof shapes)[S]["read"]>, undefined | Fault>;

/** The facts that a definition gives about a parameter of a shape. */
export type FactsOf<S extends ShapeName> = Parameters<(typeof shapes)[S]["sample"]>[0];

/** A shape as the door uses it, with the type of its value erased. */
export function shapeOf({ shape }: { readonly shape: ShapeName }): Shape<unknown, object, Reason> {
  return shapes[shape];
}
