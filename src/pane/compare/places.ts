/** Where in a model that stands which a check of the comparison is about, and how it is said. */
import type { CheckKey } from "../../workbook/comparison/checks";
import type { Option } from "../../workbook/comparison/option";
import { yearOneText } from "../../workbook/comparison/yearOneFigures";
import type { StateWords } from "../../workbook/checks/state";
import type { Model } from "../../workbook/model/models";
import type { Key } from "../../workbook/model/names";
import type { SheetWords } from "../../workbook/sheet/words";
import { percent, years } from "../../language/formatted";
import type { Language } from "../../language/languages";
import { noFigure } from "../../language/noFigure";

export interface ModelCell {
  readonly model: Model;
  readonly cell: Key;
  /** Of the option. */
  readonly name: string;
  readonly value: string | undefined;
}

/** Undefined where the comparison itself is what has to be looked at. */
const placeOf: Readonly<Record<CheckKey, Key | undefined>> = {
  modelsAreThere: undefined,
  currenciesAgree: "currency",
  ratesAgree: "rate",
  yearsAgree: "net",
  againstAgrees: undefined,
  avoidedOnce: "tco",
  taxAgrees: "tax",
  timingAgrees: "discounting",
  startsAgree: "start",
  riskAgrees: undefined,
  pricesAgree: "basis",
  flowsAreThere: "net",
  modelsHold: "checks",
  npvAgrees: "npv",
  notSample: "statement",
  inputsAreAllowed: undefined,
  scoresComplete: undefined,
  formulasAreThere: undefined,
};

/** The cells in the order in which one that a model has is looked at: the one-page form has no start. */
export const cellsOf = (key: CheckKey): readonly Key[] =>
  key === "startsAgree" ? ["start", "fiscalYear"] : [placeOf[key] ?? []].flat();

/** False for a model with which nothing is wrong. */
export function isAbout(key: CheckKey, { figures }: Option, { ok }: StateWords): boolean {
  if (key === "modelsHold") return figures.state !== ok;
  if (key === "timingAgrees") return figures.timing === 1;
  return key !== "notSample" || figures.isSample === 1;
}

/** What an option has there; undefined where its name says enough. */
export function valueThere(
  { figures, currency, years: own }: Option,
  key: CheckKey,
  words: SheetWords,
  language: Language,
): string | undefined {
  const share = (value: unknown) => (typeof value === "number" ? percent(value, language) : noFigure);
  switch (key) {
    case "currenciesAgree":
      return currency;
    case "ratesAgree":
      return share(figures.rate);
    case "taxAgrees":
      return share(figures.tax);
    case "yearsAgree":
      return years(own, language);
    case "startsAgree":
      return yearOneText(figures, words, language);
    case "pricesAgree":
      return typeof figures.prices === "string" ? figures.prices : noFigure;
    default:
      return undefined;
  }
}
