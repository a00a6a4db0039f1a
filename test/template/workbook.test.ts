import { beforeAll, expect, it } from "vitest";
import { languages } from "../../src/catalogue/words";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { locales } from "../../src/locales";
import { planWorkbook } from "../../src/template";
import { cellAddress } from "../../src/template/address";
import type { Figures } from "../../src/template/figures";
import type { CellValue, Plan } from "../../src/template/plan";
import { sample } from "../../src/template/sample";
import { recalculate } from "../tools/libreoffice";
import { describeWith } from "../tools/tool";
import { validate } from "../tools/validator";

const empty = (years: number): Figures => ({ years, currency: "TRY", costs: {}, benefits: {} });
/** Paid back, lost, and paid back again; a credit among the costs; cents that binary can't hold. */
const awkward: Figures = {
  years: 4,
  currency: "JPY",
  discountRate: 0.035,
  users: 3,
  costs: { licences: { amounts: [100.1, -20.3, 0, 95.7, 0.1] } },
  benefits: { sales: { amounts: [0.1, 90.2, 70.3, 0, 80.4] }, savings: { amounts: [0.1, 0.2, 0.3, 0.4, 0.5] } },
};
const never: Figures = {
  years: 2,
  currency: "EUR",
  discountRate: 0.5,
  users: 1,
  costs: { people: { amounts: [9, 9, 9] } },
  benefits: {},
};

const books = languages.flatMap((language) =>
  [...[1, 3, 5, 10].flatMap((years) => [sample({ years, currency: "EUR" }), empty(years)]), awkward, never].map(
    (figures, i) => ({
      name: `${language}-${i}`,
      plan: planWorkbook({ template: "sheet", language, words: locales[language], figures }),
    }),
  ),
);

it.each(books)("$name is valid to Microsoft's Open XML SDK", async ({ plan }) => {
  expect(await validate(await writeXlsx(plan))).toEqual([]);
});

describeWith(["LibreOffice"], "recalculated by LibreOffice", () => {
  let recalculated: readonly (readonly { readonly values: readonly (readonly CellValue[])[] }[])[] = [];
  beforeAll(async () => {
    recalculated = await recalculate(
      await Promise.all(books.map(async ({ name, plan }) => ({ name, bytes: await writeXlsx(plan) }))),
    );
  });

  it.each(books.map((book, i) => ({ ...book, i })))("$name keeps every value", ({ plan, i }) => {
    const values = recalculated[i]?.[0]?.values ?? [];
    expect(differences(plan, values)).toEqual([]);
  });
});

/** Cells whose stored value isn't what LibreOffice calculates. Without the add-in, its cells and their checks can't agree. */
function differences(plan: Plan, values: readonly (readonly CellValue[])[]): readonly string[] {
  const cells = plan.sheets[0]?.cells ?? [];
  const addIn = new Set(cells.filter(({ style }) => style === "addIn").map(({ row }) => row));
  const compared = cells.filter(({ style, row }) => style !== "addIn" && !(style === "check" && addIn.has(row)));
  return compared.flatMap(({ row, column, value, formula }) => {
    const calculated = values[row]?.[column] ?? null;
    const same =
      typeof value === "number" && typeof calculated === "number"
        ? Math.abs(value - calculated) <= 1e-9 * Math.max(1, Math.abs(value))
        : (value ?? "") === (calculated ?? "");
    return same
      ? []
      : [`${cellAddress(row, column)} ${JSON.stringify(value)} ≠ ${JSON.stringify(calculated)} ${formula ?? ""}`];
  });
}
