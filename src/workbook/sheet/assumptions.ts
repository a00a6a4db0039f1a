import type { DraftRow } from "../../grid/draft";
import type { Figures } from "../figures";
import { fiscalMonth, fiscalYear } from "../inputs/about";
import { users } from "../inputs/company";
import { rate } from "../inputs/finance";
import type { SheetRows } from "./rows";
import type { SheetWords } from "./words";

export const assumptions = (
  rows: SheetRows,
  figures: Figures,
  words: SheetWords["validation"],
): readonly DraftRow[] => [
  rows.years("assumptions"),
  rows.assumption(rate, figures.discountRate, words.rate),
  rows.assumption(users, figures.users, words.users),
  rows.assumption(fiscalYear, figures.fiscalYear, words.fiscalYear),
  rows.assumption(fiscalMonth, figures.fiscalMonth, words.fiscalMonth),
];
