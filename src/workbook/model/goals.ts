/** The goals of a model as its sheet has them. */
import type { CellValue } from "../../grid/plan";
import type { FullWords } from "../full/words";
import { columnKeys, namedRows, type NamedTable, type NoRows, type ReadCells } from "./namedRows";

/** The columns of a goal that a reader may change. */
export const goalInputs = ["baseline", "target", "actual", "date"] as const;
export type GoalInput = (typeof goalInputs)[number];

export const goalTable = {
  key: "goals",
  columns: ["label", "unit", ...goalInputs, "attained"],
} as const satisfies NamedTable<string>;

export const goalTableKeys = columnKeys(goalTable);

export interface Goal extends Readonly<Record<GoalInput, CellValue>> {
  /** Its row in the table, from 0. */
  readonly at: number;
  /** The cell with its name: to be sure later that the row is still this goal's. */
  readonly label: CellValue;
  readonly name: string;
  readonly unit: string;
  /** True if its figures are shares, which are shown in percent. */
  readonly isPercent: boolean;
  /** As the sheet calculates it; undefined if it shows no number. */
  readonly attained: number | undefined;
}

/** @param words those of the model's language */
export function readGoals(read: ReadCells, words: FullWords): readonly Goal[] | NoRows {
  const rows = namedRows(goalTable, read);
  if (typeof rows === "string") return rows;
  return rows.flatMap(({ label, unit, attained, ...inputs }, at): readonly Goal[] => {
    // A row that a user has inserted counts once it has a name.
    if (typeof label !== "string" || label.trim() === "") return [];
    return [
      {
        at,
        label,
        name: label.trim(),
        unit: typeof unit === "string" ? unit : "",
        isPercent: unit === words.units.percent,
        attained: typeof attained === "number" ? attained : undefined,
        ...inputs,
      },
    ];
  });
}

/** True if nothing is entered for it but perhaps a review date. */
export const isUnused = ({ baseline, target, actual }: Goal): boolean =>
  [baseline, target, actual].every((value) => value === null);

/** Why a goal has no attainment yet. */
export type NotAttained = "incomplete" | "sameTarget" | "unknown";

export function whyNotAttained({ baseline, target, actual, attained }: Goal): NotAttained | undefined {
  if (attained !== undefined) return undefined;
  if ([baseline, target, actual].some((value) => typeof value !== "number")) return "incomplete";
  return baseline === target ? "sameTarget" : "unknown";
}

/** A review on the day itself is due, not overdue. */
export const isOverdue = ({ date }: Goal, today: number): boolean =>
  typeof date === "number" && date > 0 && Math.floor(date) < today;
