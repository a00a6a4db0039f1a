import type { DraftRow } from "../../../grid/draft";
import { type Expression, when, row, native, above, over, dash, times, minus } from "../../../grid/expression";
import { isReady } from "../returns/flows";
import type { FullRows, RowKey } from "../rows";
import { isProportional, presentInYears, presentTax } from "../tax";
import { chosen } from "../timing";
import { ofCase } from "./cases";
import { years } from "./rowsByName";

export function breakEvens(make: FullRows): readonly DraftRow[] {
  /** What amounts are worth after the tax on them, or after the relief for them. */
  const present = (key: RowKey, flows: Expression, taxed: Expression = flows) =>
    make.figures(key, "currency", {
      figure: { content: when(isReady, minus(presentInYears(flows), presentTax(taxed)), 0), format: "money" },
    });
  const value = (key: RowKey) => row(key, "figure");
  const [spent, brought] = [value("basePresentCosts"), value("basePresentBenefits")];
  const [legacy, sales] = [value("basePresentLegacy"), value("basePresentSales")];
  const need = (key: RowKey, needed: Expression, of: Expression) =>
    make.figures(
      key,
      "ofPlan",
      {
        figure: {
          content: when(native("AND", isReady, isProportional, above(of, 0)), over(native("MAX", 0, needed), of), dash),
          format: "ratio",
          style: "headline",
        },
      },
      { look: "headline" },
    );
  return [
    present("basePresentCosts", years(ofCase("Costs", "shown")), times(years("deductible"), chosen("scenarioCosts"))),
    present("basePresentBenefits", years(ofCase("Benefits", "shown"))),
    present("basePresentLegacy", times(years(ofCase("Legacy", "shown")), chosen("scenarioBenefits"))),
    present(
      "basePresentSales",
      times(times(years("fullSalesRisked"), years(ofCase("Ramp", "shown"))), chosen("scenarioBenefits")),
    ),
    need("needBenefits", spent, brought),
    need("needAdoption", minus(spent, legacy), minus(brought, legacy)),
    need("needUplift", minus(spent, minus(brought, sales)), sales),
  ];
}
