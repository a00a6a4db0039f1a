/** Foreign currencies in which lines of cost are priced, and their rates by year. */
import type { Figures } from "../figures";
import { evidence } from "./evidence";
import { key, shown, Wrong, type Field } from "./field";
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
    if (!Array.isArray(given) || given.length === 0)
      throw new Wrong(`${where} must be a list of rates from year 0, at least one.`);
    const most = frame.years + 1;
    if (given.length > most) throw new Wrong(`${where} has ${given.length} rates; ${frame.years} years take ${most}.`);
    return given.map((value: unknown, year) => rate.read(value, `${where}, year ${year}`, frame));
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

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A code given twice, the model's own as a foreign one, and lines in a currency that isn't there. */
export function refuseCurrencies({ currency, currencies: given = [], costs, ownCosts = [] }: Figures): void {
  given.forEach(({ code }, i) => {
    const where = `currencies, entry ${i + 1}`;
    if (given.slice(0, i).some((before) => same(before.code, code)))
      throw new Wrong(`${where}: ${shown(code)} is there twice.`);
    if (same(code, currency) || same(code, ownCurrency))
      throw new Wrong(`${where}: ${shown(code)} is the model's own currency, which needs no rate: leave it out.`);
  });
  const known = [ownCurrency, ...given.map(({ code }) => code)];
  const refuse = (where: string, pricedIn: string | undefined) => {
    if (pricedIn === undefined || known.includes(pricedIn)) return;
    throw new Wrong(
      `${where}.pricedIn is ${shown(pricedIn)}, which isn't among the file's currencies. Known are ${known.join(", ")}.`,
    );
  };
  for (const [line, item] of Object.entries(costs)) refuse(`costs.${line}`, item?.pricedIn);
  ownCosts.forEach(({ pricedIn }, i) => refuse(`ownCosts, entry ${i + 1}`, pricedIn));
}

/** The currencies that a table's lines are priced in; it has no place for their rates, which the workbook then asks for. */
export const codesOf = (costs: object): readonly { readonly code: string }[] => {
  const codes = Object.values(costs).map(({ pricedIn }: { readonly pricedIn?: string }) => pricedIn ?? ownCurrency);
  return [...new Set(codes)].flatMap((code) => (code === ownCurrency ? [] : { code }));
};

/** Says of the keys of earlier versions what stands in their place. */
export function refuseLicenceCurrency(json: unknown): void {
  if (typeof json !== "object" || json === null) return;
  const found = ["licenceCurrency", "exchangeRate"].filter((name) => Object.hasOwn(json, name));
  if (found.length === 0) return;
  const { licenceCurrency: code, exchangeRate: first } = json as Readonly<Record<string, unknown>>;
  const entry = {
    code: typeof code === "string" ? code : "USD",
    rates: [typeof first === "number" ? first : 0.9],
  };
  throw new Wrong(
    `${found.join(" and ")}: every currency now has its rates by year. Write "currencies": ${JSON.stringify([entry])}, and "pricedIn": ${JSON.stringify(entry.code)} instead of "licence".`,
  );
}
