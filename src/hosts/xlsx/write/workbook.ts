import type { Plan } from "../../../grid/plan";
import { element, escapedText, xmlPart } from "../package/element";
import { namespaces } from "../package/namespaces";
import { relationId } from "../package/newPackage";
import { definedNames } from "./names";

/** Sheet i is the workbook's relation i. Source: ECMA-376 18.2.27 (CT_Workbook). */
export function workbookXml(plan: Plan): string {
  const sheets = plan.sheets.map(({ name, isHidden }, i) =>
    element("sheet", { name, sheetId: i + 1, state: isHidden && "hidden", "r:id": relationId(i) }),
  );
  const names = definedNames(plan).map(({ name, sheet, formula }) => {
    const localSheetId = sheet === undefined ? undefined : plan.sheets.findIndex((each) => each.name === sheet);
    return element("definedName", { name, localSheetId }, escapedText(formula));
  });
  return xmlPart(
    element(
      "workbook",
      { xmlns: namespaces.spreadsheet, "xmlns:r": namespaces.relations },
      element(
        "bookViews",
        element("workbookView", {
          ...window,
          activeTab: Math.max(
            0,
            plan.sheets.findIndex(({ isHidden }) => !isHidden),
          ),
        }),
      ),
      element("sheets", sheets.join("")),
      element("definedNames", names.join("")),
      element("calcPr", { calcId: excel2019 }),
    ),
  );
}

/** The unit is a twentieth of a point. */
const window = { xWindow: 0, yWindow: 0, windowWidth: 16384, windowHeight: 8192 };

/**
 * The calculation engine of Excel 2019 and later. A lower number would make Excel calculate on opening, as fullCalcOnLoad
 * would, and a reader without the add-in would find #NAME? in place of our figures.
 */
const excel2019 = 191029;
