/** A model for the deals of this folder, as a user has filled it in, and the figures that benefits.py has worked out. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serialOfIsoDay } from "../../../src/exports/isoDay";
import type { Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { planWorkbook } from "../../../src/workbook";
import type { Figures } from "../../../src/workbook/figures";
import type { MeasuredLine } from "../../../src/workbook/model/benefitsToDate";
import type { Plan } from "../../../src/grid/plan";

export const deals = fileURLToPath(new URL("deals.csv", import.meta.url));

interface GoalFigures {
  readonly sales: number;
  readonly deals: number;
  readonly cycle: number;
  readonly winRate: number;
}

export const worked = JSON.parse(readFileSync(new URL("benefits.json", import.meta.url), "utf8")) as {
  readonly baseline: GoalFigures;
  readonly actual: GoalFigures;
  /** By the lines in use: quarter 0 to 6. */
  readonly quarters: Readonly<Record<string, readonly number[]>>;
  readonly roi: Readonly<Record<string, number>>;
};

/** The costs of quarter 0 to 6 in benefits.py. */
const costs = [168000, 22000, 24000, 21000, 20000, 19000, 18500];

const shares: Readonly<Record<MeasuredLine, number | undefined>> = { sales: 0.6, winRate: undefined, dealSize: 0.5 };

/** The win rate's share is left blank, which counts as the whole. */
export const figuresOf = (lines: readonly MeasuredLine[], more: Partial<Figures> = {}): Figures => ({
  years: 3,
  currency: "EUR",
  start: serialOfIsoDay("2025-01-01") ?? 0,
  margin: 0.38,
  costs: {},
  benefits: Object.fromEntries(
    lines.map((line) => [
      line,
      {
        amounts: [0, 50_000, 50_000, 50_000],
        countedIn: "revenue" as const,
        ...(shares[line] !== undefined && { share: shares[line] }),
      },
    ]),
  ),
  actual: costs.map((each) => ({ costs: each })),
  ...more,
});

export const planOf = (figures: Figures, language: Language = "en", taken?: Plan): Plan =>
  planWorkbook({
    template: "full",
    language,
    words: locales[language],
    figures,
    ...(taken && { taken: { sheets: taken.sheets.map(({ name }) => name), models: [1] } }),
  });
