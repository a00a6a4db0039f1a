/**
 * Reads a workbook as a plan, from which the grid is painted as it is from ours, and counts what that leaves out. The file
 * may have been edited by any program since we wrote it.
 */
import { directionOf } from "../../../language/languages";
import type { Plan } from "../../../grid/plan";
import { modelsIn } from "../../../workbook/model/models";
import { namesOfPlan } from "../../../grid/bookOfPlan";
import { sharedOf } from "../file/book";
import { isGridPart, rootOf, workbookOf, type Workbook } from "../file/workbook";
import { Parts } from "../package/parts";
import { orRefusal, Refused, type PackageRefusal } from "../package/refusal";
import { childOf, childrenOf } from "../package/xml";
import type { Knows } from "./calculable";
import { coloursOf } from "./colours";
import { looksOf } from "./looks";
import { losses, type Lost } from "./lost";
import { namesOf } from "./names";
import { losePartsOfWorkbook } from "./parts";
import { planSheet } from "./sheet";

export type { Knows } from "./calculable";
export type { Lost } from "./lost";

export interface Opened {
  readonly plan: Plan;
  readonly lost: Lost;
}

export const openedPlan = (file: Uint8Array, knows: Knows): Opened | PackageRefusal =>
  orRefusal(() => planOf(workbookOf(new Parts(file)), knows));

function planOf(workbook: Workbook, knows: Knows): Opened {
  const { parts, path, sheets } = workbook;
  const { lose, lost } = losses();
  const rootAt = (type: string) => {
    const target = parts.related(path, type);
    return target === undefined ? undefined : rootOf(parts, target);
  };
  const shared = { ...sharedOf(workbook), mixed: mixedStrings(workbook) };
  const { names, builtIn, lostNames } = namesOf(workbook, knows);
  const looks = looksOf(rootAt("styles"), coloursOf(rootAt("theme")));
  const reading = { shared, looks, calculator: { knows, lostNames }, lose };
  lose("names", lostNames.size);
  const planned = sheets.flatMap((sheet, at) =>
    isGridPart(sheet) ? [planSheet(workbook, sheet, reading, (name) => builtIn(at, name))] : [],
  );
  const [first] = planned;
  if (!first) throw new Refused("notWorkbook");
  losePartsOfWorkbook(workbook, rootOf(parts, path), lose);
  lose("sheets", sheets.filter((sheet) => sheet.path === undefined).length);
  if (shared.countsFrom1904) lose("dates");
  const plan: Plan = {
    language: "en",
    direction: first.direction,
    properties: propertiesOf(workbook),
    sheets: planned,
    names,
  };
  const [model] = modelsIn(namesOfPlan(plan));
  const spoken = model && { language: model.language, direction: directionOf(model.language) };
  return { plan: { ...plan, ...spoken }, lost: lost() };
}

/** The numbers of texts whose parts have different looks. */
function mixedStrings({ parts, path }: Workbook): ReadonlySet<number> {
  const strings = parts.related(path, "sharedStrings");
  const root = strings === undefined ? undefined : rootOf(parts, strings);
  return new Set(childrenOf(root, "si").flatMap((each, at) => (childOf(each, "r") ? [at] : [])));
}

function propertiesOf({ parts }: Workbook): Plan["properties"] {
  const path = parts.related("", "core-properties");
  const root = path === undefined ? undefined : rootOf(parts, path);
  const text = (name: string): string => childOf(root, name)?.text.trim() ?? "";
  return { title: text("title"), subject: text("subject") };
}
