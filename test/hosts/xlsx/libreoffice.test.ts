import { expect, it } from "vitest";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { cellAddress } from "../../../src/grid/address";
import type { CellValue, Plan } from "../../../src/grid/plan";
import { everything } from "../../plans/everything";
import { oneSheet } from "../../plans/oneSheet";
import { seenIn } from "../agree/xlsx";
import { recalculate, resaved } from "../../tools/libreoffice";
import { describeWith } from "../../tools/tool";
import { itDrawn } from "../../tools/sample";

const directions = ["ltr", "rtl"] as const;

describeWith(["LibreOffice"], "a written workbook in LibreOffice", () => {
  it("has the same values after recalculation, except in cells that call the add-in", async () => {
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

  itDrawn("keeps its names, validations, colours and print set-up", async () => {
    const bytes = await resaved(await Promise.all(directions.map((d) => file(everything(d)))));
    directions.forEach((direction, index) => {
      const plan = everything(direction);
      const prefix = direction === "ltr" ? "'Year''s cost & benefit'!" : "'هزینه و فایده'!";
      const { names, sheets } = seenIn(bytes[index] ?? new Uint8Array());
      const [sheet, second] = sheets;
      expect(names).toMatchObject({
        CRM_1_model: `"1;full;${direction === "rtl" ? "fa" : "en"}"`,
        CRM_1_quote: '"says ""yes"""',
        CRM_1_rate: `${prefix}$B$4`,
        CRM_1_benefits: `${prefix}$B$7:$E$7`,
      });

      expect(sheet?.direction).toBe(direction);
      expect(sheet?.page).toMatchObject({
        orientation: "landscape",
        fit: { wide: 1, high: 1 },
        areas: ["A1:E45"],
        titles: "6:6",
        footer: ["&F", "&A", "&P / &N"],
      });
      expect(sheet?.page?.header[0]).toContain(direction === "ltr" ? "Everything && more" : "همه‌چیز و بیشتر");
      expect(second?.page).toMatchObject({ orientation: "portrait", fit: { wide: 1, high: 0 } });

      const asked = plan.sheets[0]?.validations[0];
      expect(sheet?.questions?.["B4"]).toEqual({
        allows: { type: "decimal", operator: "between", from: 0, to: 1 },
        blank: true,
        title: asked?.title,
        prompt: asked?.prompt,
        refusal: asked?.refusal,
      });
      const allowed = Object.entries(sheet?.questions ?? {}).map(([at, { allows }]) => [at, allows]);
      expect(Object.fromEntries(allowed)).toMatchObject({
        B5: { type: "whole", operator: "between", from: 1, to: 10 },
        B7: { type: "decimal", operator: "greaterThanOrEqual", from: 0 },
        E8: { type: "decimal", operator: "greaterThanOrEqual", from: 0 },
        D4: plan.sheets[0]?.validations[3]?.allows,
        D5: plan.sheets[0]?.validations[4]?.allows,
      });
      expect(allowed).toHaveLength(12);
      expect(sheet?.conditions?.map(({ formula, area, colour }) => [formula, area, colour])).toEqual([
        ['E12="OK"', "E12:E13", "1E6B34"],
        ['E12="CHECK"', "E12:E13", "9C0006"],
        ["B9<0", "B9:E9", "9C0006"],
      ]);
      expect(sheet?.charts?.map(({ kind, series }) => [kind, series[0]?.colour])).toEqual([
        ["column", "17406D"],
        ["line", "17406D"],
      ]);
      expect(sheet?.charts?.[0]?.series.map(({ values }) => values)).toEqual([
        `${prefix}$B$9:$E$9`,
        `${prefix}$B$10:$E$10`,
      ]);
    });
  });
});

const file = async (plan: Plan) => ({ name: plan.properties.title, bytes: await writeXlsx(plan) });

/** Without the add-in, a recalculation changes only our calls to #NAME?, and the checks beside them to a dash. */
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
