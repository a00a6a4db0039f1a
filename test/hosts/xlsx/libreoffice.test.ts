import { readXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { cellAddress } from "../../../src/grid/address";
import type { CellValue, Plan } from "../../../src/grid/plan";
import { everything } from "../../plans/everything";
import { oneSheet } from "../../plans/oneSheet";
import { recalculate, resaved } from "../../tools/libreoffice";
import { describeWith } from "../../tools/tool";

const directions = ["ltr", "rtl"] as const;

describeWith(["LibreOffice"], "a written workbook in LibreOffice", () => {
  it("has the values it came with, recalculated, where no add-in is asked", async () => {
    const plans = directions.map(everything);
    const planted = oneSheet({ cells: [{ row: 0, column: 0, formula: "1+1", value: 3, style: "plain" }] });
    const results = await recalculate(await Promise.all([...plans, planted].map(file)));
    expect(results[plans.length]?.[0]?.values).toEqual([[2]]);

    plans.forEach((plan, p) => {
      plan.sheets.forEach((sheet, s) => {
        const { name, values } = results[p]?.[s] ?? { name: "", values: [] };
        expect(name).toBe(sheet.name);
        for (const { row, column, value, formula } of sheet.cells) {
          const where = `${sheet.name}!${cellAddress(row, column)}`;
          expectSame(values[row]?.[column] ?? null, withoutAddIn(value, formula), where);
        }
      });
    });
  });

  it("keeps its names, questions, colours and print set-up", async () => {
    const bytes = await resaved(await Promise.all(directions.map((d) => file(everything(d)))));
    const books = await Promise.all(bytes.map((book) => readXlsx(book)));
    directions.forEach((direction, index) => {
      const plan = everything(direction);
      const prefix = direction === "ltr" ? "'Year''s cost & benefit'!" : "'هزینه و فایده'!";
      const book = books[index];
      const sheet = book?.sheets[0];
      const named = new Map(book?.namedRanges?.map(({ name, range }) => [name, range]));
      expect(named.get("CRM_1_model")).toBe(`"1;full;${direction === "rtl" ? "fa" : "en"}"`);
      expect(named.get("CRM_1_quote")).toBe('"says ""yes"""');
      expect(named.get("CRM_1_rate")).toBe(`${prefix}$B$4`);
      expect(named.get("CRM_1_benefits")).toBe(`${prefix}$B$7:$E$7`);

      expect(sheet?.view?.rightToLeft ?? false).toBe(direction === "rtl");
      expect(sheet?.pageSetup).toMatchObject({
        paperSize: "a4",
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 1,
        printArea: "$A$1:$E$45",
        printTitlesRow: "$6:$6",
      });
      expect(book?.sheets[1]?.pageSetup).toMatchObject({ orientation: "portrait", fitToWidth: 1, fitToHeight: 0 });
      expect(sheet?.headerFooter?.oddHeader).toContain(direction === "ltr" ? "Everything && more" : "همه‌چیز و بیشتر");
      expect(sheet?.headerFooter?.oddFooter).toBe("&L&F&C&A&R&P / &N");

      expect(
        sheet?.dataValidations?.map(({ type, operator, formula1, range }) => [type, operator, formula1, range]),
      ).toEqual([
        ["decimal", "between", "0", "B4"],
        ["whole", "between", "1", "B5"],
        ["decimal", "greaterThanOrEqual", "0", "B7:E8"],
        ["list", "between", undefined, "D4"],
      ]);
      const asked = plan.sheets[0]?.validations[0];
      expect(sheet?.dataValidations?.[0]).toMatchObject({
        allowBlank: true,
        showInputMessage: true,
        showErrorMessage: true,
        formula2: "1",
        inputTitle: asked?.title,
        inputMessage: asked?.prompt,
        errorMessage: asked?.refusal,
      });
      expect(
        sheet?.conditionalRules?.map(({ formula, range, style }) => [formula, range, style?.font?.color?.rgb]),
      ).toEqual([
        ['E12="OK"', "E12:E13", "1E6B34"],
        ['E12="CHECK"', "E12:E13", "9C0006"],
        ["B9<0", "B9:E9", "9C0006"],
      ]);
      expect(sheet?.charts?.map(({ kinds, series }) => [kinds[0], series?.[0]?.color])).toEqual([
        ["bar", "17406D"],
        ["line", "17406D"],
      ]);
      expect(sheet?.charts?.[0]?.series?.map(({ valuesRef }) => valuesRef)).toEqual([
        `${prefix}$B$9:$E$9`,
        `${prefix}$B$10:$E$10`,
      ]);
    });
  });
});

const file = async (plan: Plan) => ({ name: plan.properties.title, bytes: await writeXlsx(plan) });

/** What a reader without the add-in sees after a recalculation: only our calls and the checks beside them change. */
function withoutAddIn(value: CellValue, formula = ""): CellValue {
  if (formula.startsWith("CRM")) return { error: "#NAME?" };
  return formula.startsWith("IF(ISERROR(") ? "–" : value === "" && formula === "" ? null : value;
}

function expectSame(actual: CellValue, expected: CellValue, where: string): void {
  if (typeof expected !== "number") expect(actual, where).toEqual(expected);
  else {
    expect(actual, where).toBeTypeOf("number");
    expect(Math.abs(Number(actual) - expected), where).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
  }
}
