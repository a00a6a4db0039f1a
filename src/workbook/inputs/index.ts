import type { Figures } from "../figures";
import { benefitLines, costLines } from "../lines";
import type { Template } from "..";
import { Wrong } from "./field";
import { figuresFile, model, shared } from "./file";
import { wholeFile } from "./groups";

/** The figures, or one line that says what is wrong with them. */
export type Checked = { readonly figures: Figures } | { readonly wrong: string };

export { figuresOfRows, type TableRow } from "./rows";

/** Reads figures as a file holds them; docs/figures.md describes it. */
export function readFigures(json: unknown, template: Template = "full"): Checked {
  try {
    const years = (json as { readonly years?: unknown } | null)?.years;
    const frame = { years: shared.years.field.read(typeof years === "number" ? years : 1, "years", { years: 1 }) };
    const read = figuresFile.read(json, wholeFile, frame);
    const given = { ...read, costs: read.costs ?? {}, benefits: read.benefits ?? {} };
    if (template === "sheet") refuseWhatItLeavesOut(given);
    return { figures: given };
  } catch (error) {
    return refusal(error);
  }
}

/** The line that says what is wrong; any other failure is one of the program. */
export function refusal(error: unknown): { readonly wrong: string } {
  if (error instanceof Wrong) return { wrong: error.message };
  throw error;
}

const ofTheSheet = new Set(["amounts", "label", "note"]);

/** What the one-sheet form has no room for would be lost without a word. */
function refuseWhatItLeavesOut(given: Figures): void {
  const refuse = (what: string) => {
    throw new Wrong(`${what} is for the full workbook: ask for --template full.`);
  };
  for (const name of Object.keys(model)) if (name in given) refuse(name);
  const known: Readonly<Record<"costs" | "benefits", readonly string[]>> = { costs: costLines, benefits: benefitLines };
  for (const kind of ["costs", "benefits"] as const) {
    for (const [name, item] of Object.entries(given[kind])) {
      if (!known[kind].includes(name)) refuse(`${kind}.${name}`);
      for (const each of Object.keys(item ?? {})) if (!ofTheSheet.has(each)) refuse(`${kind}.${name}.${each}`);
    }
  }
}
