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

/** The sample's figures changed, so that they count as the reader's own. */
export function ownFigures(template: Template, years = 2): Figures {
  const figures = { ...filled(template, "en", years), isSample: false };
  const raised = <L extends object>(lines: L): L =>
    Object.fromEntries(
      Object.entries(lines as Record<string, { readonly amounts: readonly number[] }>).map(([key, line]) => [
        key,
        { ...line, amounts: line.amounts.map((amount) => amount * 1.25) },
      ]),
    ) as L;
  return { ...figures, costs: raised(figures.costs), benefits: raised(figures.benefits) };
}

export const planned = (template: Template, language: Language, figures: Figures): Plan =>
  planWorkbook({ template, language, words: locales[language], figures });

export const books: readonly Book[] = templates.flatMap((template) =>
  languages.flatMap((language) =>
    [1, 3, 5, 10].flatMap((years) =>
      [true, false].map((isSample): Book => {
        const name = `${template}, ${language}, ${years} years, ${isSample ? "sample" : "empty"}`;
        let plan: Plan | undefined;
        return {
          name,
          template,
          language,
          years,
          isSample,
          // When it is asked for: a run looks into few of them.
          get plan() {
            return (plan ??= planned(template, language, isSample ? filled(template, language, years) : empty(years)));
          },
        };
      }),
    ),
  ),
);
