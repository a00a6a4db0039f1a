/** What options are called as long as their reader gives them no names. */
import type { ModelWords } from "..";
import type { Lookup } from "../../formula/lookup";
import type { Language } from "../../language/languages";
import type { Model } from "../model/models";
import { titleOf } from "../model/title";

/** In characters: a name heads a column. */
export const longestName = 24;

/**
 * By the number of the model: the name that its sheet was given, or whose model it is where no other is theirs, too. The sheet's own name,
 * Summary or Summary 2, says little of a choice.
 */
export function defaultNames(
  models: readonly Model[],
  look: Lookup,
  wordsOf: (language: Language) => ModelWords,
): Readonly<Record<number, string>> {
  const titles = models.map((model) => titleOf(model, look, wordsOf(model.language))?.slice(0, longestName).trim());
  const isAlone = (title: string) => titles.filter((each) => each?.toLowerCase() === title.toLowerCase()).length === 1;
  return Object.fromEntries(
    models.map((model, i) => {
      const title = titles[i];
      const isNamed = !isAsMade(model, wordsOf(model.language));
      return [model.number, !isNamed && title !== undefined && isAlone(title) ? title : model.sheet];
    }),
  );
}

/** Its sheet has the name that a new model's has, with a number where this was taken. */
function isAsMade({ template, sheet }: Model, { sheet: form, full }: ModelWords): boolean {
  const made = template === "sheet" ? form.sheetName : full.sheets.summary;
  return sheet.startsWith(made) && /^(?: \d+)?$/.test(sheet.slice(made.length));
}
