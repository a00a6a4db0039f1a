import type { Language } from "../../language/languages";
import type { Figures } from "../figures";
import { benefitLines, costLines, lineKinds, type LineKind } from "../lines";
import type { Template } from "..";
import { refuseCurrencies, refuseLicenceCurrency } from "./refusedCurrencies";
import { numbered, WrongFigure, type Where } from "./field";
import { figuresFile, model, shared } from "./file";
import { sentenceOf } from "./sentenceOf";
import { usersInWaves } from "./waves";
import { figureFaults, type FigureFaultWords } from "./words";

/** The figures, or a one-line message about the first fault. */
export type Checked = { readonly figures: Figures } | { readonly wrong: string };

export { codesOf } from "./currencies";
export { figuresOfRows } from "./rows";

/** The words for what is wrong, and their language. */
export interface FaultWords {
  readonly language: Language;
  readonly figureFaults: FigureFaultWords;
}

export const inEnglish: FaultWords = { language: "en", figureFaults };

/** Reads figures in the form of a file; see docs/figures.md. */
export function readFigures(json: unknown, template: Template = "full", words = inEnglish): Checked {
  try {
    const years = (json as { readonly years?: unknown } | null)?.years;
    const frame = { years: shared.years.field.read(typeof years === "number" ? years : 1, ["years"], { years: 1 }) };
    refuseLicenceCurrency(json);
    const read = figuresFile.read(json, [], frame);
    const given = { ...read, costs: read.costs ?? {}, benefits: read.benefits ?? {} };
    if (template === "sheet") refuseWhatItLeavesOut(given);
    refuseTwoPlans(given);
    refuseCurrencies(given);
    return { figures: given };
  } catch (error) {
    return refusal(error, words);
  }
}

/** The message about a fault in the file; any other error is a defect of the program and is thrown. */
export function refusal(error: unknown, { figureFaults, language }: FaultWords): { readonly wrong: string } {
  if (error instanceof WrongFigure) return { wrong: sentenceOf(error, figureFaults, language) };
  throw error;
}

/** Refuses two answers to one question: when the CRM goes live, and how many people use it. */
function refuseTwoPlans({ waves = [], goLive, users }: Figures): void {
  if (waves.length === 0) return;
  if (goLive !== undefined) throw new WrongFigure("twoPlans", {});
  const inWaves = usersInWaves(waves);
  if (users !== undefined && users !== inWaves) throw new WrongFigure("otherUsers", { users, inWaves });
}

const ofTheSheet = new Set(["amounts", "label", "note"]);

/** Refuses figures that the one-sheet form has no cell for, because they would be lost silently. */
function refuseWhatItLeavesOut(given: Figures): void {
  const refuse = (...where: Where) => {
    throw new WrongFigure("forFull", { where: { where } });
  };
  const refuseFields = (where: Where, item: object = {}) => {
    for (const each of Object.keys(item)) if (!ofTheSheet.has(each)) refuse(...where, each);
  };
  for (const name of Object.keys(model)) if (name in given) refuse(name);
  const known: Readonly<Record<LineKind, readonly string[]>> = { costs: costLines, benefits: benefitLines };
  for (const kind of lineKinds) {
    for (const [name, item] of Object.entries(given[kind])) {
      if (!known[kind].includes(name)) refuse(kind, name);
      refuseFields([kind, name], item);
    }
  }
  for (const kind of ["ownCosts", "ownBenefits"] as const) {
    given[kind]?.forEach((item, i) => refuseFields([kind, numbered("entry", i + 1)], item));
  }
}
