/** The company of the guides: one object, in each language's currency. Figures that a guide prints follow from it. */
import type { Language } from "../../src/language/languages";
import type { Figures } from "../../src/workbook/figures";

/** By line, from year 0, in thousands of euros. */
const costs = { licences: [0, 15, 15, 15], implementation: [30, 0, 0, 0], people: [20, 6, 4, 4] } as const;
const benefits = { sales: [0, 20, 38, 45], productivity: [0, 10, 18, 18] } as const;

/** Of the page about the answers, where half of it is margin. */
const revenue = benefits.sales.map((amount) => amount * 2);

/** The currency, and what stands for a thousand euros in it. */
const currencies: Readonly<Record<Language, readonly [currency: string, scale: number]>> = {
  en: ["EUR", 1000],
  tr: ["TRY", 50_000],
  fa: ["IRT", 10_000_000],
  fi: ["EUR", 1000],
};

type Lines = Readonly<Record<string, readonly number[]>>;

const scaled = (lines: Lines, scale: number) =>
  Object.fromEntries(
    Object.entries(lines).map(([line, amounts]) => [line, { amounts: amounts.map((amount) => amount * scale) }]),
  );

export function firstCase(language: Language): Figures & { readonly discountRate: number; readonly users: number } {
  const [currency, scale] = currencies[language];
  return {
    currency,
    years: 3,
    discountRate: 0.08,
    users: 50,
    costs: scaled(costs, scale),
    benefits: scaled(benefits, scale),
  };
}

const sums = (lines: Lines) =>
  [0, 1, 2, 3].map((year) => Object.values(lines).reduce((sum, amounts) => sum + (amounts[year] ?? 0), 0));

/** The rows of the table on the page about the answers: benefits, costs, revenue, in thousands of euros. */
export const byYear: readonly (readonly number[])[] = [sums(benefits), sums(costs), revenue];

/** In what that table counts. Persian amounts would be too long for it; they are in millions. */
export const tableScale = (language: Language): number => (language === "fa" ? 10 : currencies[language][1]);
