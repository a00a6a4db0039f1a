/** What a file can't say of currencies. */
import type { Figures } from "../figures";
import { ownCurrency } from "./currencies";
import { shown, Wrong } from "./field";

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
