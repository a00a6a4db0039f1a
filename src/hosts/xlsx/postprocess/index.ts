import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { Plan } from "../../../grid/plan";
import { paintedCells } from "../painted";
import { finishChart } from "./chart";
import { CellFormats } from "./cellFormats";
import { finishCells } from "./cells";
import { finishFonts } from "./fonts";
import { finishProperties, type Finish } from "./properties";
import { replaceOnce } from "./replaceOnce";

/** What the library leaves out of its parts, or puts there against our wish, set right part by part. */
export function finish(file: Uint8Array, plan: Plan, wish: Finish): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const change = (path: string, finished: (xml: string) => string): void => {
    const xml = parts.get(path);
    if (xml === undefined) throw new Error(`The workbook has no part ${path}`);
    parts.set(path, finished(xml));
  };

  const formats = new CellFormats(parts.get("xl/styles.xml") ?? "");
  let charts = 0;
  plan.sheets.forEach((sheet, index) => {
    const cells = paintedCells(sheet);
    change(`xl/worksheets/sheet${index + 1}.xml`, (xml) => finishCells(xml, cells, formats));
    for (const chart of sheet.charts) {
      change(`xl/charts/chart${++charts}.xml`, (xml) => finishChart(xml, chart, sheet, plan.sheets));
    }
  });
  change("xl/styles.xml", (xml) => finishFonts(formats.write(xml)));
  change("xl/workbook.xml", finishCalculation);
  finishProperties(change, wish);

  return zipSync(Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)])) satisfies Zippable, {
    mtime: new Date(1980, 0, 1),
  });
}

/**
 * Excel must not calculate on opening: a reader without the add-in would find #NAME? in place of our figures. 191029 is
 * the calculation engine of Excel 2019 and later; a lower number would make it calculate all the same.
 */
const finishCalculation = (xml: string): string => replaceOnce(xml, /<calcPr [^>]*\/>/, '<calcPr calcId="191029"/>');
