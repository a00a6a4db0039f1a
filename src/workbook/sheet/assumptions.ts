import type { DraftRow } from "../../grid/draft";
import type { Figures } from "../figures";
import type { Rows } from "./rows";
import type { SheetWords } from "./words";

export const assumptions = (
  rows: Rows,
  { discountRate, users }: Figures,
  asks: SheetWords["validation"],
): readonly DraftRow[] => [
  rows.section("assumptions"),
  rows.assumption("rate", {
    unit: "perYear",
    format: "rate",
    value: discountRate ?? null,
    asks: { allows: { type: "decimal", from: 0, to: 1 }, ...asks.rate },
  }),
  rows.assumption("users", {
    unit: "people",
    format: "count",
    value: users ?? null,
    asks: { allows: { type: "whole", from: 1 }, ...asks.users },
  }),
];
