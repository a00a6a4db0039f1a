/** A workbook's defined names as a plan has them, and the built-in names of its sheets. */
import { parseReference } from "../../../formula/sheetReference";
import { shownFormula } from "../../../formula/stored";
import { areaAt } from "../../../grid/address";
import type { PlanName } from "../../../grid/plan";
import { textOf } from "../../../grid/textLiteral";
import { rootOf, type Workbook } from "../file/workbook";
import { childOf, childrenOf } from "../package/xml";
import { isCalculable, type Knows } from "./cells";
import type { Lose } from "./lost";

export interface ReadNames {
  readonly names: readonly PlanName[];
  /** By the place of the sheet among all sheets, and the name without its prefix. */
  readonly builtIn: (sheet: number, name: string) => string | undefined;
}

export function namesOf({ parts, path, sheets }: Workbook, knows: Knows, lose: Lose): ReadNames {
  const builtIn = new Map<string, string>();
  const names = childrenOf(childOf(rootOf(parts, path), "definedNames"), "definedName").flatMap(
    ({ attributes, text }): readonly PlanName[] => {
      const { name = "", localSheetId } = attributes;
      const formula = shownFormula(text.trim()).slice(1);
      const own = /^_xlnm\.(.*)$/i.exec(name)?.[1];
      if (own !== undefined) {
        builtIn.set(key(Number(localSheetId), own), formula);
        return [];
      }
      if (formula === "") return [];
      const knownOn = localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.name;
      const found = localSheetId === undefined ? meaningOf(name, formula) : undefined;
      if (found) return [found];
      if ((localSheetId !== undefined && knownOn === undefined) || !isCalculable(formula, knows)) {
        lose("names");
        return [];
      }
      return [{ name, formula, ...(knownOn !== undefined && { knownOn }) }];
    },
  );
  return { names, builtIn: (sheet, name) => builtIn.get(key(sheet, name)) };
}

const key = (sheet: number, name: string): string => `${sheet} ${name.toLowerCase()}`;

function meaningOf(name: string, formula: string): PlanName | undefined {
  const text = textOf(formula);
  if (text !== undefined) return { name, text };
  const reference = parseReference(formula);
  // Relative references differ from cell to cell.
  const isFixed = reference?.address.split(":").every((each) => /^\$[A-Z]+\$\d+$/i.test(each));
  const area = isFixed ? areaAt(reference?.address) : undefined;
  return area && reference?.sheet !== undefined ? { name, sheet: reference.sheet, area } : undefined;
}
