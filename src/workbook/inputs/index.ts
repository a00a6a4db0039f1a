import type { Figures } from "../figures";
import { benefitLines, costLines } from "../lines";
import type { Template } from "..";
import { refuseCurrencies, refuseLicenceCurrency } from "./refusedCurrencies";
import { Wrong } from "./field";
import { figuresFile, model, shared } from "./file";
import { wholeFile } from "./groups";
import { usersInWaves } from "./waves";

/** The figures, or a one-line message about the first fault. */
export type Checked = { readonly figures: Figures } | { readonly wrong: string };

export { codesOf } from "./currencies";
export { figuresOfRows } from "./rows";

/** Reads figures in the form of a file; see docs/figures.md. */
export function readFigures(json: unknown, template: Template = "full"): Checked {
  try {
    const years = (json as { readonly years?: unknown } | null)?.years;
    const frame = { years: shared.years.field.read(typeof years === "number" ? years : 1, "years", { years: 1 }) };
    refuseLicenceCurrency(json);
    const read = figuresFile.read(json, wholeFile, frame);
    const given = { ...read, costs: read.costs ?? {}, benefits: read.benefits ?? {} };
    if (template === "sheet") refuseWhatItLeavesOut(given);
    refuseTwoPlans(given);
    refuseCurrencies(given);
    return { figures: given };
  } catch (error) {
    return refusal(error);
  }
}

/** The message about a fault in the file; any other error is a defect of the program and is thrown. */
export function refusal(error: unknown): { readonly wrong: string } {
  if (error instanceof Wrong) return { wrong: error.message };
  throw error;
}

/** Refuses two answers to one question: when the CRM goes live, and how many people use it. */
function refuseTwoPlans({ waves = [], goLive, users }: Figures): void {
  if (waves.length === 0) return;
  if (goLive !== undefined) throw new Wrong("waves and goLive both say when the CRM goes live: leave one of them out.");
  const inWaves = usersInWaves(waves);
  if (users !== undefined && users !== inWaves)
    throw new Wrong(`users is ${users}, but the waves have ${inWaves} users: make them agree, or leave users out.`);
}

const ofTheSheet = new Set(["amounts", "label", "note"]);

/** Refuses figures that the one-sheet form has no cell for, because they would be lost silently. */
function refuseWhatItLeavesOut(given: Figures): void {
  const refuse = (what: string) => {
    throw new Wrong(`${what} is for the full workbook: ask for --template full.`);
  };
  const refuseFields = (where: string, item: object = {}) => {
    for (const each of Object.keys(item)) if (!ofTheSheet.has(each)) refuse(`${where}.${each}`);
  };
  for (const name of Object.keys(model)) if (name in given) refuse(name);
  const known: Readonly<Record<"costs" | "benefits", readonly string[]>> = { costs: costLines, benefits: benefitLines };
  for (const kind of ["costs", "benefits"] as const) {
    for (const [name, item] of Object.entries(given[kind])) {
      if (!known[kind].includes(name)) refuse(`${kind}.${name}`);
      refuseFields(`${kind}.${name}`, item);
    }
  }
  for (const kind of ["ownCosts", "ownBenefits"] as const) {
    given[kind]?.forEach((item, i) => refuseFields(`${kind}, entry ${i + 1}`, item));
  }
}
