/** Statements for a warehouse, and what their results come to. It knows SQL, so it is loaded when it is asked for. */
import { attempt, type Refusal } from "../../../exports/refusal";
import type { DialectName } from "../../../exports/sql/dialect";
import { EngineTrouble, type Trouble } from "../../../exports/sql/trouble";
import type { Asked } from "../../../sharing/warehouse/asked";
import { countedIn, statementsFor } from "../../../sharing/warehouse/counted";
import type { CommentWords } from "../../../sharing/warehouse/printed";
import type { ResultsFile } from "../../../sharing/warehouse/results";
import type { FileReport } from "../../../workbook/kpis/reports";

type NotMade = { readonly refusal: Refusal } | { readonly trouble: Trouble };

export interface Statements {
  readonly lines: readonly string[];
  readonly asked: Asked;
}

/** @param ask at least one table is named in what it returns */
export const statements = (dialect: DialectName, ask: () => Asked, words: CommentWords): Statements | NotMade =>
  made(() => {
    const asked = ask();
    return { lines: statementsFor(dialect, asked, words) ?? [], asked };
  });

export const reports = (
  { dialect, results }: ResultsFile,
  asked: Asked,
): { readonly reports: readonly FileReport[] } | NotMade =>
  made(() => ({ reports: countedIn(dialect, results, asked) }));

function made<T>(make: () => T): T | NotMade {
  try {
    return attempt(make);
  } catch (error) {
    if (error instanceof EngineTrouble) return { trouble: error.trouble };
    throw error;
  }
}

export { kpiPlan } from "../../../workbook/kpis";
