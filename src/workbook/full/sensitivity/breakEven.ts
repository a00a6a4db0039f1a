import type { DraftRow } from "../../../grid/draft";
import { type Expression, when, row, native, above, over, dash, times, minus } from "../../../grid/expression";
import { isReady } from "../returns/flows";
import type { FullRows, RowKey } from "../rows";
import { presentValue } from "../timing";
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
    present("basePresentCosts", years(ofCase("Costs", "base"))),
    present("basePresentBenefits", years(ofCase("Benefits", "base"))),
    present("basePresentLegacy", years(ofCase("Legacy", "base"))),
    present("basePresentSales", times(times(years("fullSales"), years(ofCase("Ramp", "base"))), kept)),
    need("needBenefits", spent, brought),
    need("needAdoption", minus(spent, legacy), minus(brought, legacy)),
    need("needUplift", minus(spent, minus(brought, sales)), sales),
  ];
}
