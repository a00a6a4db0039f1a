import { languages } from "../../src/language/languages";
import { templates } from "../../src/workbook";
import { sampled } from "../tools/sample";
import { books } from "./books";

/** Of every workbook, those that this run looks into: each template, language and number of years, empty and filled in. */
export const someBooks = sampled(books, 8, ({ template, language, years, isSample }) => [
  `${template} ${isSample}`,
  language,
  years,
]);

/** Templates in languages that this run looks into: each template, and each language. */
export const someTemplates = sampled(
  templates.flatMap((template) => languages.map((language) => ({ template, language }))),
  4,
  ({ template, language }) => [template, language],
);
