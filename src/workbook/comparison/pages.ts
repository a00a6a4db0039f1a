/** How many pages beside each other a sheet is printed on, so that it is printed at 8 points or more. */
import type { PlanSheet } from "../../grid/plan";

/** In characters. A landscape page of this width prints at 8 points. */
export const pageWidth = 160;

/** The labels are repeated on each page. */
export function onWidePages(sheet: PlanSheet): PlanSheet {
  const [labels = 0, ...others] = sheet.columnWidths;
  const width = others.reduce((sum, each) => sum + each, 0);
  const wide = Math.max(1, Math.ceil(width / (pageWidth - labels)));
  return { ...sheet, page: { ...sheet.page, fit: { ...sheet.page.fit, wide } } };
}
