/** The model in the workbook of `--into`, or one line about why nothing can be written into it. */
import { readFileSync } from "node:fs";
import { lookup, type Lookup } from "../../formula/lookup";
import { bookOf, hasDataTables, openWorkbook, type Workbook } from "../../hosts/xlsx/file";
import { locales } from "../../locales";
import { targetOf, type NoTarget, type Target } from "../../sharing/measured";
import { modelsIn, type Model } from "../../workbook/model/models";
import { reasons } from "../share";
import type { Into } from "./options";

export interface OpenedModel extends Into {
  readonly workbook: Workbook;
  readonly look: Lookup;
  readonly target: Target;
}

export function openModel(into: Into): OpenedModel | { readonly wrong: string } {
  const { path } = into;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { wrong: `${path} can't be read: check the name after --into.` };
  }
  const workbook = openWorkbook(bytes);
  if ("refused" in workbook) return { wrong: `${path} ${reasons[workbook.refused]}` };
  const book = bookOf(workbook);
  if ("refused" in book) return { wrong: `${path} ${reasons[book.refused]}` };
  const model = chosen(into, modelsIn(book.names));
  if ("wrong" in model) return model;
  const look = lookup(book);
  const target = targetOf(model, look, locales[model.language]);
  if (typeof target === "string") return { wrong: `${path}: the model ${noTarget[target]}.` };
  if (hasDataTables(workbook))
    return {
      wrong: `${path} has a data table (What-If Analysis), which only Excel calculates: enter the figures of --golive there.`,
    };
  return { ...into, workbook, look, target };
}

const noTarget: Readonly<Record<NoTarget, string>> = {
  unnamed:
    "was made by an earlier version, whose goals can't be found by name: create it anew, and name that file after --into",
  lost: "has lost cells of its goals or its review: create it anew, or name another file after --into",
  protected: "has its goals or its review on a protected sheet: unprotect it in Excel, then repeat with --into",
};

/** One of several is asked for, unless a single one has goals. */
function chosen({ path, model: number }: Into, models: readonly Model[]): Model | { readonly wrong: string } {
  if (models.length === 0)
    return { wrong: `${path} has no model of ours: make one with --template full, and name it after --into.` };
  const list = (each: readonly Model[]) => each.map((model) => `${model.number} on ${model.sheet}`).join(", ");
  if (number !== undefined) {
    const found = models.find((model) => model.number === number);
    if (!found) return { wrong: `${path} has no model ${number}: after --model, name one of ${list(models)}.` };
    return found.template === "full" ? found : withoutGoals(path);
  }
  const full = models.filter(({ template }) => template === "full");
  if (full.length > 1)
    return {
      wrong: `${path} has several models, ${list(full)}: name one with ${full.map((model) => `--model ${model.number}`).join(" or ")}.`,
    };
  return full[0] ?? withoutGoals(path);
}

const withoutGoals = (path: string) => ({
  wrong: `${path} has the model on one sheet, without goals and review: make one with --template full, and name it after --into.`,
});
