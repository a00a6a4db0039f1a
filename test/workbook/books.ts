/** Every workbook there is: both templates, in four languages, for few years and many, empty and filled in. */
import { languages, type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { planWorkbook, templates, type Template } from "../../src/workbook";
import type { Figures } from "../../src/workbook/figures";
import { fullSample } from "../../src/workbook/full/sample";
import type { Plan } from "../../src/grid/plan";
import { sample } from "../../src/workbook/sample";

export interface Book {
  readonly name: string;
  readonly template: Template;
  readonly language: Language;
  readonly years: number;
  readonly isSample: boolean;
  readonly plan: Plan;
}

export const empty = (years: number, currency = "EUR"): Figures => ({ years, currency, costs: {}, benefits: {} });

export function filled(template: Template, language: Language, years: number, currency = "EUR"): Figures {
  const frame = { years, currency };
  return template === "sheet" ? sample(frame) : fullSample(frame, locales[language].full.sample);
}

export const planned = (template: Template, language: Language, figures: Figures): Plan =>
  planWorkbook({ template, language, words: locales[language], figures });

export const books: readonly Book[] = templates.flatMap((template) =>
  languages.flatMap((language) =>
    [1, 3, 5, 10].flatMap((years) =>
      [true, false].map((isSample): Book => {
        const figures = isSample ? filled(template, language, years) : empty(years);
        const name = `${template}, ${language}, ${years} years, ${isSample ? "sample" : "empty"}`;
        return { name, template, language, years, isSample, plan: planned(template, language, figures) };
      }),
    ),
  ),
);
