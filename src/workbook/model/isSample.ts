/**
 * A model counts as a sample as long as a text on one of its sheets says so, or one of its lines contains the sample's
 * amounts. Recipients must not take a sample's amounts for the organisation's own, and people often remove the
 * mark before they have replaced every amount.
 */
import { planWorkbook, type PlanWords } from "..";
import type { CellValue, Plan } from "../../grid/plan";
import type { Located, Lookup } from "../../formula/lookup";
import { fullSample } from "../full/sample";
import { sample } from "../sample";
import type { Marker } from "./marker";
import type { Model } from "./models";
import { parseName, type Key } from "./names";
import { partOf, settingOf, sheetsOf, type Setting } from "./parts";

export const isSample = (model: Model, look: Lookup, words: PlanWords): boolean =>
  isMarkedSample(model, look, words) || sampleLines(model, look, words).length > 0;

/** True if a text on one of the model's sheets says that it is a sample. */
export const isMarkedSample = (model: Model, look: Lookup, words: PlanWords): boolean =>
  sampleMarks(model, look, words).length > 0;

/** The cells with such a text, and the lines that still have the sample's amounts. */
export const sampleParts = (model: Model, look: Lookup, words: PlanWords): readonly Located[] => [
  ...sampleMarks(model, look, words),
  ...sampleLines(model, look, words),
];

function sampleMarks(model: Model, look: Lookup, words: PlanWords): readonly Located[] {
  return [...sheetsOf(model, look)].flatMap((sheet) =>
    sheet.cells
      .filter(({ value }) => typeof value === "string" && value.includes(words.sheet.sample))
      .map(({ row, column }) => ({ sheet, area: { row, column, rows: 1, columns: 1 } })),
  );
}

function sampleLines(model: Model, look: Lookup, words: PlanWords): readonly Located[] {
  return amountsOfSample(model, look, words).flatMap(([key, amounts]) => {
    const part = partOf(model, key, look);
    const now = part && look.values(part)[0];
    return part && now && areSame(now, amounts) ? [part] : [];
  });
}

type LineAmounts = readonly (readonly [Key, readonly CellValue[]])[];

/** The samples that were planned, because planning one takes half a second and every look at a model needs it. */
const known = new WeakMap<PlanWords, Map<string, LineAmounts>>();

/** The amounts of each line of the sample that is made for the model's years and currency. */
function amountsOfSample(model: Model, look: Lookup, words: PlanWords): LineAmounts {
  const { template, language } = model;
  const setting = settingOf(model, look);
  if (!setting) return [];
  const ofWords = known.get(words) ?? new Map<string, LineAmounts>();
  known.set(words, ofWords);
  const key = JSON.stringify([template, language, setting.years, setting.currency]);
  const amounts = ofWords.get(key) ?? plannedAmounts({ template, language }, setting, words);
  ofWords.set(key, amounts);
  return amounts;
}

function plannedAmounts({ template, language }: Marker, setting: Setting, words: PlanWords): LineAmounts {
  const figures = template === "sheet" ? sample(setting) : fullSample(setting, words.full.sample);
  const plan = planWorkbook({ template, language, words, figures });
  return plan.names.flatMap((name): readonly (readonly [Key, readonly CellValue[]])[] => {
    const key = parseName(name.name)?.key;
    if (key === undefined || !/^(?:costs|benefits)_/.test(key) || !("area" in name)) return [];
    const amounts = typedAmounts(plan, name);
    return amounts && isTelling(amounts) ? [[key, amounts]] : [];
  });
}

/** Undefined if one of the amounts is calculated. */
function typedAmounts(plan: Plan, { sheet: on, area }: Extract<Plan["names"][number], { readonly sheet: string }>) {
  const { row, column, columns } = area;
  const cells = plan.sheets
    .find(({ name }) => name === on)
    ?.cells.filter((cell) => cell.row === row && cell.column >= column && cell.column < column + columns);
  return cells?.every(({ formula }) => formula === undefined) ? cells.map(({ value }) => value) : undefined;
}

/** Amounts that a user's own line won't equal by chance: at least two, in thousands. */
const isTelling = (amounts: readonly CellValue[]): boolean =>
  amounts.filter((value) => typeof value === "number" && Math.abs(value) >= 1000).length > 1;

const areSame = (now: readonly CellValue[], amounts: readonly CellValue[]): boolean =>
  amounts.every((amount, i) => (now[i] ?? 0) === (amount ?? 0));
