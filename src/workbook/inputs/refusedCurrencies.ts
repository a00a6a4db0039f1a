/** What a file can't say of currencies. */
import type { Figures } from "../figures";
import { ownCurrency } from "./currencies";
import { numbered, WrongFigure, type Where } from "./field";

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A code given twice, the model's own as a foreign one, and lines in a currency that isn't there. */
export function refuseCurrencies({ currency, currencies: given = [], costs, ownCosts = [] }: Figures): void {
  given.forEach(({ code }, i) => {
    const where = { where: ["currencies", numbered("entry", i + 1)] };
    if (given.slice(0, i).some((before) => same(before.code, code)))
      throw new WrongFigure("codeTwice", { where, code: { value: code } });
    if (same(code, currency) || same(code, ownCurrency))
      throw new WrongFigure("ownCode", { where, code: { value: code } });
  });
  const known = [ownCurrency, ...given.map(({ code }) => code)];
  const refuse = (where: Where, pricedIn: string | undefined) => {
    if (pricedIn === undefined || known.includes(pricedIn)) return;
    throw new WrongFigure("pricedIn", {
      where: { where: [...where, "pricedIn"] },
      given: { value: pricedIn },
      known: { names: known },
    });
  };
  for (const [line, item] of Object.entries(costs)) refuse(["costs", line], item?.pricedIn);
  ownCosts.forEach(({ pricedIn }, i) => refuse(["ownCosts", numbered("entry", i + 1)], pricedIn));
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
  throw new WrongFigure("earlierKeys", {
    keys: { all: found },
    entries: JSON.stringify([entry]),
    code: JSON.stringify(entry.code),
  });
}
