/** The full workbook, from the page for stakeholders to the notes. */
import type { DraftBook, DraftName, DraftSheet } from "../../grid/draft";
import type { Figures } from "../figures";
import type { Direction } from "../../language/languages";
import { attribution } from "./attribution";
import { benefits } from "./benefits";
import { costs } from "./costs";
import { goalNames, goals } from "./goals";
import { inputs } from "./inputs";
import type { CashKey } from "../model/cashOnly";
import { checkName } from "../model/names";
import { notes, type Described, sheetCheck } from "./notes";
import { listedChecks } from "./page";
import { returns } from "./returns";
import { review, reviewNames } from "./review";
import type { Wording } from "./wording";
import { FullRows } from "./rows";
import { scorecard } from "./scorecard";
import { sensitivity } from "./sensitivity";
import { tornadoName } from "./sensitivity/tornado";
import { simulatedLines } from "./sensitivity/perLine";
import { summary } from "./summary";
import { wavesName } from "./waves";

export function fullBook(figures: Figures, wording: Wording, described: Described, direction: Direction): DraftBook {
  const make = new FullRows(wording);
  const summarised = new FullRows(wording, figures.amountsIn);
  const { words, shared, isSample } = wording;
  const others = [
    inputs(make, figures),
    goals(make, figures),
    costs(make, figures),
    benefits(make, figures),
    returns(make, summarised),
    sensitivity(make, figures),
    review(make, figures),
    attribution(make, figures),
    scorecard(make, figures),
  ];
  const sheets = [summary(summarised), ...others];
  const title =
    [words.summary.title, figures.organisation].filter(Boolean).join(": ") + (isSample ? ` (${shared.sample})` : "");
  return {
    direction,
    years: figures.years,
    properties: { title, subject: shared.subject },
    sheets: [...sheets, notes(make, described, sheets, figures.years)],
    names: [
      { key: "addIn", sheet: "returns", from: "npv", to: "breakEven", columns: "addIn" },
      ...(["npv", "roi"] as const).map((key) => ({
        key: `${key}Cash` satisfies CashKey,
        ...{ sheet: "returns", from: key, to: key, columns: "cash" },
      })),
      ...simulatedLines,
      tornadoName,
      wavesName,
      ...goalNames,
      ...reviewNames(figures.years),
      ...checkNames(sheets),
    ],
  };
}

/** The pane lists the checks and goes to them by these names. */
const checkNames = (sheets: readonly DraftSheet[]): readonly DraftName[] => {
  const named = (sheet: string, check: string, columns: string): DraftName => ({
    key: checkName(check),
    sheet,
    from: check,
    to: check,
    columns,
  });
  return [
    ...sheets.flatMap(({ key, rows }) =>
      listedChecks(rows).flatMap((row) => (row.key === undefined ? [] : named(key, row.key, "label:check"))),
    ),
    ...sheets.map((sheet) => named("notes", sheetCheck(sheet), "label:status")),
  ];
};
