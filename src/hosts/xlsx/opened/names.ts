/** A workbook's defined names as a plan has them, and the built-in names of its sheets. */
import { parseReference } from "../../../formula/sheetReference";
import { shownFormula } from "../../../formula/stored";
import { areaAt } from "../../../grid/address";
import type { PlanName } from "../../../grid/plan";
import { isDefinedName } from "../../../grid/definedName";
import { nameKey, sameName } from "../../../grid/sameName";
import { textOf } from "../../../grid/textLiteral";
import { rootOf, type Workbook } from "../file/workbook";
import { childOf, childrenOf } from "../package/xml";
import { isCalculable, ownForm, type Knows } from "./calculable";

export interface ReadNames {
  readonly names: readonly PlanName[];
  /** The names that the grid can't calculate, by `nameKey`. */
  readonly lostNames: ReadonlySet<string>;
  /** By the place of the sheet among all sheets, and the name without its prefix. */
  readonly builtIn: (sheet: number, name: string) => string | undefined;
}

export function namesOf(workbook: Workbook, knows: Knows): ReadNames {
  const { parts, path, sheets } = workbook;
  const builtIn = new Map<string, string>();
  const all = childrenOf(childOf(rootOf(parts, path), "definedNames"), "definedName").flatMap(
    ({ attributes, text }): readonly PlanName[] => {
      const { name = "", localSheetId } = attributes;
      const formula = ownForm(shownFormula(text.trim()));
      const own = /^_xlnm\.(.*)$/i.exec(name)?.[1];
      if (own !== undefined) builtIn.set(key(Number(localSheetId), own), formula);
      if (own !== undefined || formula === "") return [];
      const knownOn = localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.name;
      const found = localSheetId === undefined ? meaningOf(name, formula, workbook) : undefined;
      return [found ?? { name, formula, ...(knownOn !== undefined && { knownOn }) }];
    },
  );
  const lostNames = lostIn(all, knows);
  return {
    names: all.filter(({ name }) => !lostNames.has(nameKey(name))),
    lostNames,
    builtIn: (sheet, name) => builtIn.get(key(sheet, name)),
  };
}

const key = (sheet: number, name: string): string => `${sheet} ${name.toLowerCase()}`;

/** A name that refers to a lost one is lost, too. */
function lostIn(names: readonly PlanName[], knows: Knows): ReadonlySet<string> {
  const lostNames = new Set<string>();
  for (let before = -1; before < lostNames.size;) {
    before = lostNames.size;
    for (const each of names) {
      const isKept = !("formula" in each) || isCalculable(each.formula, { knows, lostNames });
      if (!isKept || !isDefinedName(each.name)) lostNames.add(nameKey(each.name));
    }
  }
  return lostNames;
}

/** Undefined for a reference to another workbook, which is read as a sheet of that name. */
function meaningOf(name: string, formula: string, { sheets }: Workbook): PlanName | undefined {
  const text = textOf(formula);
  if (text !== undefined) return { name, text };
  const reference = parseReference(formula);
  // Relative references differ from cell to cell.
  const isFixed = reference?.address.split(":").every((each) => /^\$[A-Z]+\$\d+$/i.test(each));
  const area = isFixed ? areaAt(reference?.address) : undefined;
  const sheet = sheets.find((each) => reference?.sheet !== undefined && sameName(each.name, reference.sheet));
  return area && sheet ? { name, sheet: sheet.name, area } : undefined;
}
