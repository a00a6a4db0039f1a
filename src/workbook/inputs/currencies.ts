/** Foreign currencies in which lines of cost are priced, and their rates by year. */
import { evidence } from "./evidence";
import { key, numbered, WrongFigure, type Field } from "./field";
import { list, named, object } from "./groups";
import { input } from "./input";
import { currenciesAllowed, inFiles, yearsAllowed } from "./limits";

/** The word of a file for the currency of every other amount. */
export const ownCurrency = "own";

const rate = inFiles.exchangeRate;

/** From year 0 on; the last one holds for the years after it. */
const rates: Field<readonly number[]> = {
  takes: `a list, ${rate.takes} for each year from year 0; the last one holds for the years after it`,
  schema: { type: "array", items: rate.schema, minItems: 1, maxItems: yearsAllowed.to + 1 },
  read: (given, where, frame) => {
    if (!Array.isArray(given) || given.length === 0) throw new WrongFigure("notRates", { where: { where } });
    const most = frame.years + 1;
    if (given.length > most)
      throw new WrongFigure("rateCount", { where: { where }, count: given.length, years: frame.years, most });
    return given.map((value: unknown, year) => rate.read(value, [...where, numbered("year", year)], frame));
  },
};

export const foreign = {
  code: input({ kind: "code", says: "such as USD; lines of cost say it in `pricedIn`" }),
  rates: {
    ...input({
      kind: "number",
      unit: "exchange",
      format: "exchange",
      says: "of `currency` for 1 of it; without them, the workbook asks for them",
    }),
    field: rates,
  },
  ...evidence,
} as const;

const foreignField = named("foreignCurrency", object(foreign, ["code"]));
export const currencies = key(
  list(foreignField, currenciesAllowed),
  "of lines of cost that have another than `currency`",
);

/** The currencies that a table's lines are priced in; it has no place for their rates, which the workbook then asks for. */
export const codesOf = (costs: object): readonly { readonly code: string }[] => {
  const codes = Object.values(costs).map(({ pricedIn }: { readonly pricedIn?: string }) => pricedIn ?? ownCurrency);
  return [...new Set(codes)].flatMap((code) => (code === ownCurrency ? [] : { code }));
};
