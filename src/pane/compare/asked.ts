/** What the reader asks of a comparison, as the form has it. */
import { optionsAllowed } from "../../workbook/comparison/optionsAllowed";
import type { Option } from "../../workbook/comparison/option";
import type { Model } from "../../workbook/model/models";
import { isBlank, rateOf, type TypedText } from "../create/typed";

export interface CompareEntry {
  /** Numbers of models; undefined as long as the reader has chosen none or left none out. */
  readonly chosen?: readonly number[];
  /** By the number of the model. */
  readonly names: Readonly<Record<number, string>>;
  /** The number of a model. */
  readonly base?: number;
  readonly against?: Option["against"];
  readonly rate?: TypedText;
  readonly years?: number | undefined;
  readonly isRenewed: boolean;
}

export const newEntry: CompareEntry = { names: {}, isRenewed: false };

/** In the order of the workbook's models; one that is gone is left out. */
export const chosenOf = (entry: CompareEntry, models: readonly Model[]): readonly Model[] =>
  entry.chosen === undefined
    ? models.slice(0, optionsAllowed.to)
    : models.filter(({ number }) => entry.chosen?.includes(number));

export const isCountAllowed = (count: number): boolean => count >= optionsAllowed.from && count <= optionsAllowed.to;

/** @param isIn whether the model is compared from now on */
export const withModel = (
  entry: CompareEntry,
  models: readonly Model[],
  { number }: Model,
  isIn: boolean,
): CompareEntry => ({
  ...entry,
  chosen: [
    ...chosenOf(entry, models).flatMap((each) => (each.number === number ? [] : [each.number])),
    ...(isIn ? [number] : []),
  ],
});

/** @param names by the number of the model, for options to which the reader gives none */
export const nameIn = (entry: CompareEntry, { number, sheet }: Model, names: CompareEntry["names"]): string =>
  entry.names[number]?.trim() || (names[number] ?? sheet);

/** From 1; the first of those chosen where the base isn't among them. */
export const baseOf = ({ base }: CompareEntry, chosen: readonly Model[]): number =>
  Math.max(
    0,
    chosen.findIndex(({ number }) => number === base),
  ) + 1;

/** Undefined where they are more than the longest of the models has: the longest may have been left out since. */
export const yearsIn = ({ years }: CompareEntry, longest: number): number | undefined =>
  years !== undefined && years <= longest ? years : undefined;

/** Undefined for a blank field, and for what is no rate. */
export const rateIn = ({ rate }: CompareEntry): number | undefined =>
  rate && !isBlank(rate) ? rateOf(rate) : undefined;
