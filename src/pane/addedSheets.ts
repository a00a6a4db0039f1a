/** New sheets of a plan beside those of the workbook. */
import { areaAddress, sheetPrefix } from "../grid/address";
import type { BookName } from "../grid/book";
import type { Plan, PlanName } from "../grid/plan";
import { sameName } from "../grid/sameName";
import { textLiteral } from "../grid/textLiteral";
import type { Rewriting } from "../sharing/change";

/** Names that the workbook has already go to the new sheets, from sheets that the reader may have changed. */
export function addedBeside(plan: Plan, names: readonly BookName[]): Rewriting {
  const isThere = ({ name }: PlanName) => ofWorkbook(names, name) !== undefined;
  return {
    adds: { ...plan, names: plan.names.filter((name) => !isThere(name)) },
    changes: plan.names.filter(isThere).map(meantAnew),
  };
}

export const ofWorkbook = (names: readonly BookName[], wanted: string): BookName | undefined =>
  names.find(({ name, sheet }) => sheet === undefined && sameName(name, wanted));

/** The change that gives a name the meaning it has in a plan. */
export function meantAnew(name: PlanName) {
  if ("text" in name) return { name: name.name, formula: `=${textLiteral(name.text)}` };
  if ("formula" in name) return { name: name.name, formula: `=${name.formula}` };
  const address = areaAddress(name.area, { row: true, column: true });
  return { name: name.name, formula: `=${sheetPrefix(name.sheet)}${address}` };
}
