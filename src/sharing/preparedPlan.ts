/** A plan for people without the add-in, with the note of the original formulas. */
import type { Plan, PlanCell } from "../grid/plan";
import type { Change } from "./change";
import { prepare, type Author } from "./prepare";
import { bookOfPlan } from "../grid/bookOfPlan";

export function preparedPlan(plan: Plan, author: Author): Plan {
  const { rewriting } = prepare(bookOfPlan(plan), author);
  if (!rewriting) return plan;
  const { adds } = rewriting;
  const changes = new Map(rewriting.changes.flatMap((change) => ("row" in change ? [[keyOf(change), change]] : [])));
  return {
    ...plan,
    sheets: [
      ...plan.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => changed(cell, changes.get(keyOf({ ...cell, sheet: sheet.name })))),
      })),
      ...(adds?.sheets ?? []),
    ],
    names: [...plan.names, ...(adds?.names ?? [])],
  };
}

const keyOf = ({
  sheet,
  row,
  column,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): string => `${sheet}!${row},${column}`;

function changed({ formula, ...cell }: PlanCell, change: Change | undefined): PlanCell {
  if (change && "values" in change) return { ...cell, value: change.values[0]?.[0] ?? null };
  const now = change && "formula" in change && change.formula !== undefined ? change.formula.slice(1) : formula;
  return { ...cell, ...(now !== undefined && { formula: now }) };
}
