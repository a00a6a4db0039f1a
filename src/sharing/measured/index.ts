/**
 * What an export has measured, as changes of a model's cells: baseline and actual of goals, and the benefits of the quarters that
 * are over. What somebody has typed is a conflict, and is replaced only where that is asked for. A formula is never replaced.
 */
import { copied } from "../../formula/copied";
import type { CellRef, Lookup } from "../../formula/lookup";
import type { CellValue } from "../../grid/plan";
import type { ModelWords } from "../../workbook";
import { goalKeys, goalMeasures, type GoalKey } from "../../workbook/inputs/goals";
import type { CellChange } from "../change";
import type { MeasuredGoals } from "./measured";
import { goalRow, unitOf, type GoalRow } from "./goalRows";
import { cellIn, type Target } from "./target";

export {
  benefitsOf,
  goalsOf,
  otherCurrency,
  quartersOf,
  type MeasuredGoals,
  type OtherCurrency,
  type Quarters,
  type ReviewTerms,
} from "./measured";
export { targetOf, type NoTarget, type Target } from "./target";

export interface Measured {
  readonly goals: MeasuredGoals;
  /** Money by the number of a quarter, of those that are over; 0 is the time before the start. */
  readonly benefits: ReadonlyMap<number, number>;
}

type Of =
  | { readonly goal: GoalKey; readonly column: "baseline" | "actual" }
  | { readonly quarter: number; readonly column: "actualBenefits" };

export type MeasuredCell = Of & {
  readonly cell: CellRef;
  readonly value: number;
};

export type Conflict = MeasuredCell & {
  /** What stands there. */
  readonly stands: CellValue;
  /** With its "="; it stays whatever is chosen. */
  readonly formula?: string;
};

export type UnplacedGoal = { readonly goal: GoalKey } & Exclude<GoalRow, { readonly is: "row" }>;

export interface MeasuresPlan {
  /** Cells that are blank now. */
  readonly fills: readonly MeasuredCell[];
  /** Cells in which something else stands. */
  readonly conflicts: readonly Conflict[];
  /** Cells that have the value already. */
  readonly same: readonly MeasuredCell[];
  /** Goals of which the export tells nothing. */
  readonly notMeasured: readonly GoalKey[];
  /** Measured goals without a row that could take them. */
  readonly unplaced: readonly UnplacedGoal[];
  /** Goals that get a row that was free. */
  readonly added: readonly GoalKey[];
  /** Also of those conflicts without a formula that are chosen. */
  changes(replaces: (conflict: Conflict) => boolean): readonly CellChange[];
}

/** @param words those of the model's language */
export function planMeasures(
  { goals, benefits }: Measured,
  target: Target,
  look: Lookup,
  words: ModelWords,
): MeasuresPlan {
  const free = freeRows(target, look);
  const added: { readonly goal: GoalKey; readonly at: number }[] = [];
  const unplaced: UnplacedGoal[] = [];
  const measured = goalKeys.filter((goal) => goals[goal]);
  const ofGoals = measured.flatMap((goal): readonly MeasuredCell[] => {
    const found = goalRow(goal, target, look, words);
    const at = found.is === "row" ? found.at : found.is === "none" ? free.shift() : undefined;
    if (at === undefined) {
      if (found.is !== "row") unplaced.push({ goal, ...found });
      return [];
    }
    if (found.is !== "row") added.push({ goal, at });
    return (["baseline", "actual"] as const).flatMap((column) => {
      const value = goals[goal]?.[column];
      if (value === undefined) return [];
      return [{ goal, column, cell: cellIn(target.goalColumns[column], at), value: shownWhole(goal, value) }];
    });
  });
  const ofQuarters = (target.periods ?? []).flatMap(({ at, quarter }): readonly MeasuredCell[] => {
    const value = benefits.get(quarter);
    if (value === undefined) return [];
    return [{ quarter, column: "actualBenefits", cell: cellIn(target.actualBenefits, at), value }];
  });
  const fills: MeasuredCell[] = [];
  const conflicts: Conflict[] = [];
  const same: MeasuredCell[] = [];
  for (const each of [...ofGoals, ...ofQuarters]) {
    const { value: stands = null, formula } = look.cellAt(each.cell) ?? {};
    if (formula !== undefined) conflicts.push({ ...each, stands, formula });
    else if (stands === null) fills.push(each);
    else if (isSame(stands, each.value)) same.push(each);
    else conflicts.push({ ...each, stands });
  }
  const rows = added.flatMap(({ goal, at }) => rowOfGoal(goal, at, target, look, words));
  return {
    fills,
    conflicts,
    same,
    notMeasured: goalKeys.filter((goal) => !goals[goal]),
    unplaced,
    added: added.map(({ goal }) => goal),
    changes: (replaces) => [
      ...rows,
      ...[...fills, ...conflicts.filter((each) => each.formula === undefined && replaces(each))].map(
        ({ cell, value }): CellChange => ({ ...cell, values: [[value]] }),
      ),
    ],
  };
}

/**
 * A cell of a quantity shows all digits of its number, and not every spreadsheet shortens them to its width. The tenth digit is below
 * the tolerance of every check.
 */
const shownWhole = (goal: GoalKey, value: number): number =>
  goalMeasures[goal].format === "number" ? Number(value.toPrecision(10)) : value;

/** The file keeps 17 digits of a number, Excel 15 of what is typed. */
const isSame = (stands: CellValue, value: number): boolean =>
  typeof stands === "number" && Math.abs(stands - value) <= 1e-14 * Math.abs(value);

/** Rows of the table in which nothing stands, such as one that a reader has inserted. */
function freeRows({ goalColumns }: Target, look: Lookup): number[] {
  const { label, unit, baseline, target, actual, date } = goalColumns;
  const rows = Array.from({ length: label.area.rows }, (_, at) => at);
  return rows.filter((at) =>
    [label, unit, baseline, target, actual, date].every((column) => {
      const cell = look.cellAt(cellIn(column, at));
      return cell === undefined || (cell.formula === undefined && cell.value === null);
    }),
  );
}

/** The words of a goal in a free row, and the formula of its attainment as the other rows have it. */
function rowOfGoal(goal: GoalKey, at: number, target: Target, look: Lookup, words: ModelWords): readonly CellChange[] {
  const { label, unit, attained } = target.goalColumns;
  const own = cellIn(attained, at);
  const [model] = target.goals.flatMap((other) => {
    const cell = cellIn(attained, other.at);
    const formula = look.cellAt(cell)?.formula;
    return formula === undefined ? [] : [copied(formula, cell, own)];
  });
  return [
    { ...cellIn(label, at), values: [[words.full.goals[goal]]] },
    { ...cellIn(unit, at), values: [[unitOf(goal, target, words)]] },
    ...(model !== undefined && look.cellAt(own) === undefined ? [{ ...own, formula: model }] : []),
  ];
}
