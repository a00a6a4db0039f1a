/**
 * A model counts as a sample as long as a text on one of its sheets says so, or one of its lines contains the sample's
 * amounts. Recipients must not take a sample's amounts for the organisation's own, and people often remove the
 * mark before they have replaced every amount.
 */
import type { ModelWords } from "..";
import type { CellValue } from "../../grid/plan";
import type { LocatedArea, Lookup } from "../../formula/lookup";
import type { Line } from "../figures";
import { fullSample } from "../full/sample";
import { sample } from "../sample";
import type { Marker } from "./marker";
import type { Model } from "./models";
import type { Key } from "./names";
import { partOf, settingOf, sheetsOf, type Setting } from "./parts";

export const isSample = (model: Model, look: Lookup, words: ModelWords): boolean =>
  isMarkedSample(model, look, words) || sampleLines(model, look, words).length > 0;

/** True if a text on one of the model's sheets says that it is a sample. */
export const isMarkedSample = (model: Model, look: Lookup, words: ModelWords): boolean =>
  sampleMarks(model, look, words).length > 0;

/** The cells with such a text, and the lines that still have the sample's amounts. */
export const sampleParts = (model: Model, look: Lookup, words: ModelWords): readonly LocatedArea[] => [
  ...sampleMarks(model, look, words),
  ...sampleLines(model, look, words),
];

function sampleMarks(model: Model, look: Lookup, words: ModelWords): readonly LocatedArea[] {
  return [...sheetsOf(model, look)].flatMap((sheet) =>
    sheet.cells
      .filter(({ value }) => typeof value === "string" && value.includes(words.sheet.sample))
      .map(({ row, column }) => ({ sheet, area: { row, column, rows: 1, columns: 1 } })),
  );
}

function sampleLines(model: Model, look: Lookup, words: ModelWords): readonly LocatedArea[] {
  const setting = settingOf(model, look);
  if (!setting) return [];
  return sampleAmounts(model, setting, words).flatMap(([key, amounts]) => {
    const part = partOf(model, key, look);
    const now = part && look.values(part)[0];
    return part && now && areSame(now, amounts) ? [part] : [];
  });
}

export type LineAmounts = readonly (readonly [Key, readonly number[]])[];

/** The typed amounts of each line of the sample that is made for a model's years and currency, by the name of the line. */
export function sampleAmounts({ template }: Marker, setting: Setting, words: ModelWords): LineAmounts {
  const { costs, benefits } = template === "sheet" ? sample(setting) : fullSample(setting, words.full.sample);
  return Object.entries({ costs, benefits }).flatMap(([kind, lines]) =>
    Object.entries<Line | undefined>(lines).flatMap(([line, item]): LineAmounts => {
      const amounts = item?.amounts ?? [];
      return isTelling(amounts) ? [[`${kind}_${line}`, amounts]] : [];
    }),
  );
}

/** Amounts that a user's own line won't equal by chance: at least two, in thousands. */
const isTelling = (amounts: readonly number[]): boolean =>
  amounts.filter((value) => Math.abs(value) >= 1000).length > 1;

export const areSame = (now: readonly CellValue[], amounts: readonly number[]): boolean =>
  amounts.every((amount, i) => (now[i] ?? 0) === amount);
