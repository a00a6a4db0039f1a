import type { DraftRow } from "../../../grid/draft";
import { type Expression, when, row, native, above, over, dash, times, minus } from "../../../grid/expression";
import { isReady } from "../returns/flows";
import type { FullRows, RowKey } from "../rows";
import { chosen, presentValue } from "../timing";
import { ofCase } from "./cases";
import { years, kept } from "./rowsByName";

export function breakEvens(make: FullRows): readonly DraftRow[] {
  const present = (key: RowKey, flows: Expression) =>
    make.figures(key, "currency", { figure: { content: when(isReady, presentValue(flows), 0), format: "money" } });
  const value = (key: RowKey) => row(key, "figure");
  const [spent, brought] = [value("basePresentCosts"), value("basePresentBenefits")];
  const [legacy, sales] = [value("basePresentLegacy"), value("basePresentSales")];
  const need = (key: RowKey, needed: Expression, of: Expression) =>
    make.figures(
      key,
      "ofPlan",
      {
        figure: {
          content: when(native("AND", isReady, above(of, 0)), over(native("MAX", 0, needed), of), dash),
          format: "ratio",
          style: "headline",
        },
      },
      { look: "headline" },
    );
  return [
    present("basePresentCosts", years(ofCase("Costs", "shown"))),
    present("basePresentBenefits", years(ofCase("Benefits", "shown"))),
    present("basePresentLegacy", times(years(ofCase("Legacy", "shown")), times(chosen("scenarioBenefits"), kept))),
    present(
      "basePresentSales",
      times(times(years("fullSalesRisked"), years(ofCase("Ramp", "shown"))), times(chosen("scenarioBenefits"), kept)),
    ),
    need("needBenefits", spent, brought),
    need("needAdoption", minus(spent, legacy), minus(brought, legacy)),
    need("needUplift", minus(spent, minus(brought, sales)), sales),
  ];
}
