/** Defined names: a model is recognised by them, and its cells are found through them. */
import { languages } from "../../language/languages";
import type { Plan, PlanName } from "../../grid/plan";
import type { Key, Model } from "../port";
import { rangeAt } from "./batch";
import { parseReference } from "../../formula/sheetReference";

export function addName(
  context: Excel.RequestContext,
  planned: PlanName,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): void {
  const { names } = context.workbook;
  if ("text" in planned) {
    names.add(planned.name, `="${planned.text.replaceAll('"', '""')}"`);
    return;
  }
  const sheet = sheets.get(planned.sheet);
  if (sheet) names.add(planned.name, rangeAt(sheet, planned.area));
}

export const nameOf = ({ number }: Model, key: Key): string => `CRM_${number}_${key}`;

/** What the text of CRM_n_model says: version, template, language. */
function told(text: string): Pick<Model, "template" | "language"> | undefined {
  const [version, template, language] = text.split(";");
  const known = languages.find((one) => one === language);
  return version === "1" && template && known ? { template, language: known } : undefined;
}

const numberOf = (name: string): number | undefined => {
  const number = /^CRM_(\d+)_model$/.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
};

interface Defined {
  readonly name: string;
  /** With its "=", in English. */
  readonly formula: string;
}

/** The models that names tell of, in the order of their numbers. */
export function modelsOf(names: readonly Defined[]): Model[] {
  return names
    .flatMap(({ name, formula }): Model[] => {
      const number = numberOf(name);
      const model = told(/^="((?:[^"]|"")*)"$/.exec(formula)?.[1] ?? "");
      if (number === undefined || !model) return [];
      const sheet = names
        .filter((other) => other.name.startsWith(`CRM_${number}_`))
        .map((other) => parseReference(other.formula.replace(/^=/, ""))?.sheet)
        // A name outlives its sheet as #REF!$C$40.
        .find((found) => found !== undefined && !found.startsWith("#"));
      return sheet === undefined ? [] : [{ number, ...model, sheet }];
    })
    .sort((a, b) => a.number - b.number);
}

/** The numbers of all models that ever left a name here: those whose sheet was deleted too. */
export function numbersIn(names: readonly { readonly name: string }[]): number[] {
  return [...new Set(names.flatMap(({ name }) => /^CRM_(\d+)_/i.exec(name)?.[1] ?? []).map(Number))];
}

/** The model a plan makes, by the names it gives. */
export function modelOf({ names, sheets: [first] }: Plan): Model | undefined {
  return names
    .flatMap((planned): Model[] => {
      const number = numberOf(planned.name);
      const model = "text" in planned ? told(planned.text) : undefined;
      const place = names.find((name) => "sheet" in name && name.name.startsWith(`CRM_${number}_`));
      const sheet = place && "sheet" in place ? place.sheet : first?.name;
      return number === undefined || !model || sheet === undefined ? [] : [{ number, ...model, sheet }];
    })
    .at(0);
}
