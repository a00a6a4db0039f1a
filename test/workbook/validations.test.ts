/** The texts beside a cell and for a refused entry are shown in full: a host would have to shorten those beyond Excel's limits. */
import { expect, it } from "vitest";
import type { Plan } from "../../src/grid/plan";
import { validationTexts, wordList } from "../../src/hosts/validationTexts";
import { languages } from "../../src/language/languages";
import { templates } from "../../src/workbook";
import { filled, planned } from "./books";
import { compared, optionsOf, type Alternative } from "./comparison/options";

const options: readonly Alternative[] = [
  { costs: [2000, 100, 100, 100], benefits: [0, 900, 1100, 1200], rate: 0.08, users: 10 },
  { costs: [600, 500, 500, 500], benefits: [0, 800, 1100, 1200], rate: 0.08, users: 10 },
];

const validationsOf = ({ sheets }: Plan) => sheets.flatMap(({ validations }) => validations);

// The code of a currency stands in some texts; a rial's word is the longest.
it.each(languages.flatMap((language) => ["EUR", "IRR"].map((currency) => [language, currency] as const)))(
  "fit into Excel's limits: %s, %s",
  (language, currency) => {
    const plans = [
      ...templates.map((template) => planned(template, language, filled(template, language, 3, currency))),
      compared(optionsOf(options, language), language),
    ];
    for (const plan of plans) {
      const validations = validationsOf(plan);
      expect(validations.length, plan.properties.title).toBeGreaterThan(3);
      for (const validation of validations) {
        const { title, prompt, refusal, allows } = validation;
        expect(validationTexts(validation)).toEqual({ heading: title, prompt, refusal });
        if (allows.type === "list") expect(wordList(allows.words)).not.toBe("");
      }
    }
  },
);
