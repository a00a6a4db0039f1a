import type { Plan } from "../grid/plan";
import { takenNames } from "../grid/sheetName";
import { Trouble } from "./trouble";

interface UsedNames {
  readonly sheets: readonly string[];
  /** The defined names of the workbook. */
  readonly names: readonly string[];
}

/** Throws if the workbook already uses a name of the plan's sheets or one of its defined names. */
export function refuseTaken({ sheets, names }: Plan, used: UsedNames): void {
  const taken = takenNames(
    sheets.map(({ name }) => name),
    used.sheets,
  );
  const takenDefined = takenNames(
    names.map(({ name }) => name),
    used.names,
  );
  if (taken.length > 0 || takenDefined.length > 0) throw new Trouble("taken", taken);
}
