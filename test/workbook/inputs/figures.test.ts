import { describe, expect, it } from "vitest";
import { readFigures } from "../../../src/workbook/inputs";

const good = {
  organisation: "Example Ltd",
  currency: "EUR",
  years: 3,
  discountRate: 0.08,
  users: 25,
  costs: {
    licences: [140000, 40000, 40000, 40000],
    training: { amounts: [1, 2, 3, 4], label: "Courses", note: "Quote" },
  },
  benefits: { sales: [0, 200000, 200000, 200000] },
};

const wrong = (change: object): string => {
  const checked = readFigures({ ...good, ...change }, "sheet");
  return "wrong" in checked ? checked.wrong : "accepted";
};

describe("figures from a file", () => {
  it("are kept as given", () => {
    const checked = readFigures(good);
    expect("figures" in checked && checked.figures).toEqual({
      ...good,
      costs: { licences: { amounts: good.costs.licences }, training: good.costs.training },
      benefits: { sales: { amounts: good.benefits.sales } },
    });
  });

  it.each([
    [
      { discount: 0.08 },
      'The file: unknown key "discount". Known are organisation, currency, amountsIn, years, fiscalYear, fiscalMonth, discountRate, users, costs, benefits, ownCosts, ownBenefits, author, status, version, versionDate, owner, approver, approvalDate, decision, recommendation, start, scenario, basis, discounting, tax, losses, taxSettled, hourlyCost, margin, conversion, currencies, goLive, waves, slip, growth, adoption, ranges, evidence, scenarios, legacy, overlapReviewed, doubtsReviewed, goals, scorecard, sources, actual.',
    ],
    [
      { costs: { licence: [1, 2, 3, 4] } },
      'costs: unknown key "licence". Known are purchase, licences, maintenance, consulting, implementation, integration, migration, training, continuousTraining, people, administration, staff, change, learning, dualRunning, retirement, other.',
    ],
    [
      { licenceCurrency: "CHF", exchangeRate: 1.05 },
      'licenceCurrency and exchangeRate: every currency now has its rates by year. Write "currencies": [{"code":"CHF","rates":[1.05]}], and "pricedIn": "CHF" instead of "licence".',
    ],
    [
      { exchangeRate: 1.05 },
      'exchangeRate: every currency now has its rates by year. Write "currencies": [{"code":"USD","rates":[1.05]}], and "pricedIn": "USD" instead of "licence".',
    ],
    [
      { currencies: [{ code: "USD", rates: [] }] },
      "currencies, entry 1.rates must be a list of rates from year 0, at least one.",
    ],
    [{ currencies: [{ code: "USD", rates: [1, 0] }] }, "currencies, entry 1.rates, year 1 must be from 1e-9 to 1e15."],
    [
      { currencies: [{ code: "USD", rates: [1, 1, 1, 1, 1] }] },
      "currencies, entry 1.rates has 5 rates; 3 years take 4.",
    ],
    [
      { currencies: Array.from({ length: 6 }, (_, i) => ({ code: `C${i}`, rates: [1] })) },
      "currencies has 6 entries; at most 5 fit.",
    ],
    [{ costs: { licences: [1, 2, "3", 4] } }, 'costs.licences, year 2 must be a number, not "3".'],
    [{ costs: { licences: [1, 2, null, 4] } }, "costs.licences, year 2 must be a number, not null."],
    [{ costs: { licences: [1, 2, 3] } }, "costs.licences has 3 amounts; 3 years need 4: year 0 to year 3."],
    [{ costs: { licences: 5 } }, "costs.licences must be an object in braces."],
    [{ costs: [] }, "costs must be an object in braces."],
    [{ years: 0 }, "years must be a whole number from 1 to 10, not 0."],
    [{ years: 11 }, "years must be a whole number from 1 to 10, not 11."],
    [{ years: 2.5 }, "years must be a whole number from 1 to 10, not 2.5."],
    [{ years: "3" }, 'years must be a number, not "3".'],
    [{ years: undefined }, "years is missing."],
    [{ currency: "EURO" }, 'currency must be an ISO 4217 code such as EUR, or IRT for toman, not "EURO".'],
    [{ amountsIn: "k" }, 'amountsIn must be one of units, thousands, millions, not "k".'],
    [{ discountRate: 8 }, "discountRate must be from 0 to 1: enter 8% as 0.08."],
    [{ users: 0 }, "users must be a whole number from 1 to 1e15, not 0."],
    [{ organisation: 5 }, "organisation must be a text, not 5."],
  ])("refuse %j with a message of one line", (change, line) => {
    expect(wrong(change)).toBe(line);
  });

  it.each([
    [
      {
        currencies: [{ code: "USD", rates: [1] }],
        costs: { licences: { amounts: [1, 2, 3, 4], pricedIn: "licence" } },
      },
      "costs.licences.pricedIn is \"licence\", which isn't among the file's currencies. Known are own, USD.",
    ],
    [
      { ownCosts: [{ label: "Travel", amounts: [1, 2, 3, 4], pricedIn: "USD" }] },
      "ownCosts, entry 1.pricedIn is \"USD\", which isn't among the file's currencies. Known are own.",
    ],
    [
      { currencies: ["USD", "GBP", "usd"].map((code) => ({ code, rates: [1] })) },
      'currencies, entry 3: "usd" is there twice.',
    ],
    [
      { currencies: [{ code: "EUR", rates: [1] }] },
      'currencies, entry 1: "EUR" is the model\'s own currency, which needs no rate: leave it out.',
    ],
  ])("for the full workbook refuse %j with a message of one line", (change, line) => {
    expect(readFigures({ ...good, ...change })).toEqual({ wrong: line });
  });

  it.each([null, [], "text", 5])("refuse %j as a file", (json) => {
    expect(readFigures(json)).toEqual({ wrong: "The file must be an object in braces." });
  });
});
