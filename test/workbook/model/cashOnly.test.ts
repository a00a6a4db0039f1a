import { expect, it } from "vitest";
import { languages } from "../../../src/language/languages";
import { money } from "../../../src/language/formatted";
import { locales } from "../../../src/locales";
import { cashOnly, cashSentence, type CashKey } from "../../../src/workbook/model/cashOnly";
import type { CellValue } from "../../../src/grid/plan";
import { filled, planned } from "../books";

const plain = (text: string) => text.replace(/[\u2060\u2066-\u2069\u200e\u200f]/g, "");
const euros = (amount: number) => money(amount, "EUR", "en");
const says = (cash: Partial<Record<CashKey, CellValue>>, npv: number | undefined, roi: number | undefined) => {
  const read = cashOnly((key) => cash[key]);
  return read && plain(cashSentence(read, { npv, roi }, euros, locales.en.full, "en"));
};

it("tells the truth for every sign", () => {
  expect(says({ npvCash: -65_969, roiCash: -0.352 }, 184_123, 1.314)).toBe(
    "Cash only: NPV -€65,969, ROI -35.2%. In cash alone the case does not pay for itself: it depends on benefits that are not cash, such as freed hours.",
  );
  expect(says({ npvCash: 10, roiCash: 0.1 }, 20, 0.2)).toMatch(/The case pays for itself in cash alone, too\.$/);
  expect(says({ npvCash: 10, roiCash: 0.1 }, -20, -0.2)).toMatch(/costs that are not cash, .* outweigh that gain\.$/);
  expect(says({ npvCash: -10, roiCash: -0.1 }, -20, -0.2)).toMatch(/in cash alone, either\.$/);
  expect(says({ npvCash: 10, roiCash: 0.1 }, 10 + 1e-9, 0.1)).toMatch(/Everything that is counted is cash\.$/);
});

it("judges by ROI without a rate, and says nothing that isn't known", () => {
  expect(says({ npvCash: "–", roiCash: -0.1 }, undefined, 0.2)).toMatch(/^Cash only: ROI -10\.0%\. In cash alone/);
  expect(says({ npvCash: "–", roiCash: 0.1 }, 5, undefined)).toBe("Cash only: ROI 10.0%.");
  expect(says({ npvCash: "–", roiCash: "–" }, 5, 0.1)).toBeUndefined();
  expect(says({}, 5, 0.1)).toBeUndefined();
  expect(says({ npvCash: { error: "#REF!" }, roiCash: 0.1 }, 5, 0.1)).toMatch(/cannot be calculated: see “Returns”/);
});

it.each(languages)("reads the figures that Summary shows: %s", (language) => {
  const plan = planned("full", language, filled("full", language, 3));
  const valueAt = (sheet: string, row: number, column: number) =>
    plan.sheets.find(({ name }) => name === sheet)?.cells.find((cell) => cell.row === row && cell.column === column)
      ?.value ?? null;
  const read = cashOnly((key) => {
    const name = plan.names.find((each) => each.name === `CRM_1_${key}`);
    return name && "area" in name ? valueAt(name.sheet, name.area.row, name.area.column) : undefined;
  });
  const summary = plan.sheets[0];
  // The answers' second column; the first rows of the page are the funding.
  const shown = summary?.cells.filter(({ column }) => column === 3).map(({ value }) => value);
  expect(read?.npv).toBeTypeOf("number");
  expect(shown).toContain(read?.npv);
  expect(shown).toContain(read?.roi);
});
