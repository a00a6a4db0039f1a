import type { Texts } from "../language/texts";
import type * as en from "./en";

/** Every word the product says, as one tree. A bundle takes the branches it needs, each by its file. */
export type Words = Texts<typeof en>;

/**
 * What keeps a tree from having the words of another, by path: "tr.pane.results.roi is missing", or that English has
 * nothing there. Undefined fills up the eight places of the list; more than eight show when these are gone.
 */
export type Gaps<Path extends string, Tree> = Listed<Missing<Words, Tree, Path> | Extra<Words, Tree, Path>>;

type Missing<English, Tree, Path extends string> = {
  [K in keyof English & string]: K extends keyof Tree
    ? English[K] extends string
      ? Tree[K] extends string
        ? never
        : `${Path}.${K} is no text`
      : English[K] extends readonly string[]
        ? Tree[K] extends English[K]
          ? never
          : `${Path}.${K} is a list of another length`
        : Missing<English[K], Tree[K], `${Path}.${K}`>
    : `${Path}.${K} is missing`;
}[keyof English & string];

type Extra<English, Tree, Path extends string> = {
  [K in keyof Tree & string]: K extends keyof English
    ? English[K] extends string | readonly string[]
      ? never
      : Extra<English[K], Tree[K], `${Path}.${K}`>
    : `${Path}.${K} is not in English`;
}[keyof Tree & string];

/** A union as a list of eight, in no particular order. */
type Listed<Union, List extends readonly unknown[] = []> = List["length"] extends 8
  ? List
  : [Union] extends [never]
    ? Listed<never, [...List, undefined]>
    : Listed<Exclude<Union, OneOf<Union>>, [...List, OneOf<Union>]>;

/** TypeScript infers from the last overload. */
type OneOf<Union> = (Union extends unknown ? (overload: () => Union) => void : never) extends (
  overloads: infer Overloads,
) => void
  ? Overloads extends () => infer One
    ? One
    : never
  : never;
