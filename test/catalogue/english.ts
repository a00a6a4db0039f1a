import { faults } from "../../src/catalogue/faults";
import { parameters, tables, type AnswerWords } from "../../src/catalogue/words";

/** English answers; the other languages' tables are tested where their words are. */
export const english: AnswerWords = {
  language: "en",
  faults,
  parameters,
  tables: { en: tables, tr: tables, fa: tables, fi: tables },
};
