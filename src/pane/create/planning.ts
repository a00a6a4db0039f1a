/** Plans a new model. Loaded when the reader creates one, because the templates are large. */
import type { Figures } from "../../workbook/figures";
import { fullSample } from "../../workbook/full/sample";
import { planWorkbook, type PlanRequest, type Template } from "../../workbook";
import { sample } from "../../workbook/sample";
import type { Plan } from "../../grid/plan";
import type { Locale } from "../locale";
import { usualCurrency } from "./currencies";

const yearsOfSample = 5;

export interface WantedWorkbook extends Pick<PlanRequest, "taken"> {
  readonly template: Template;
  readonly figures: Figures | "sample";
}

export function planOf({ template, figures, taken }: WantedWorkbook, locale: Locale): Plan {
  return planWorkbook({
    template,
    language: locale.language,
    words: locale,
    figures: figures === "sample" ? sampleFigures(template, locale) : figures,
    ...(taken && { taken }),
  });
}

function sampleFigures(template: Template, { language, full }: Locale): Figures {
  const frame = { years: yearsOfSample, currency: usualCurrency[language] };
  return template === "sheet" ? sample(frame) : fullSample(frame, full.sample);
}
