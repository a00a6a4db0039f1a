import type { Plan } from "../../grid/plan";
import { NewPackage } from "./package/newPackage";
import { chartXml } from "./write/chart";
import { drawingXml } from "./write/drawing";
import { corePropertiesXml, extendedPropertiesXml } from "./write/properties";
import { plottedCells } from "./write/chart/caches";
import { SharedStrings } from "./write/sharedStrings";
import { Styles } from "./write/styles";
import { themeXml } from "./write/theme";
import { workbookXml } from "./write/workbook";
import { worksheetXml } from "./write/worksheet";

export interface WriteOptions {
  /** The time of creation in the file's properties. Tests omit it, so that the same plan gives the same bytes. */
  readonly created?: Date;
}

/** The file holds each formula with its value from the plan, so that a viewer that calculates nothing shows it. */
export async function writeXlsx(plan: Plan, { created }: WriteOptions = {}): Promise<Uint8Array> {
  const file = new NewPackage();
  const [styles, strings, cells] = [new Styles(), new SharedStrings(), plottedCells(plan.sheets)];
  const { cellFormat, conditionalFormat } = styles;
  const { typedText } = strings;

  const sheets = plan.sheets.map((sheet) => {
    const charts = sheet.charts.map((chart) => file.add("chart", chartXml(chart, sheet, cells)));
    const drawing = charts.length > 0 ? [file.add("drawing", drawingXml(sheet.charts), charts)] : [];
    return file.add("worksheet", worksheetXml(sheet, { cellFormat, conditionalFormat, typedText }), drawing);
  });
  const workbook = file.add("workbook", workbookXml(plan), [
    ...sheets,
    file.add("styles", styles.xml()),
    file.add("sharedStrings", strings.xml()),
    file.add("theme", themeXml),
  ]);
  return file.bytes([
    workbook,
    file.add("coreProperties", corePropertiesXml(plan.properties, created)),
    file.add("extendedProperties", extendedPropertiesXml),
  ]);
}
