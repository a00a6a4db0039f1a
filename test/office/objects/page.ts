import type { Area } from "../../../src/grid/plan";
import { propertyBag, flag, number, oneOf, shaped, storeIn, text, under } from "../propertyBag";
import type { Model } from "../interpreter";
import { lastColumn, parseArea } from "../addresses";
import { invalid } from "../refusal";
import { Range, RangeAreas } from "./range";
import type { Sheet } from "./sheet";

interface Zoom {
  readonly scale?: unknown;
  readonly horizontalFitToPages?: unknown;
  readonly verticalFitToPages?: unknown;
}

const isPages = (value: unknown) => value === undefined || (Number.isInteger(value) && (value as number) >= 1);
const properties = {
  orientation: oneOf("PageOrientation", "Portrait"),
  paperSize: oneOf("PaperType", null),
  zoom: shaped(
    (given) => {
      const { scale, horizontalFitToPages, verticalFitToPages, ...rest } = given as Zoom;
      const fits = isPages(horizontalFitToPages) && isPages(verticalFitToPages);
      return scale === undefined && Object.keys(rest).length === 0 && fits;
    },
    { scale: 100 },
  ),
  leftMargin: number(50.4, 0),
  rightMargin: number(50.4, 0),
  topMargin: number(54, 0),
  bottomMargin: number(54, 0),
  headerMargin: number(21.6, 0),
  footerMargin: number(21.6, 0),
  centerHorizontally: flag(),
  printGridlines: flag(),
};
const sections = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"];

export function pageLayout(sheet: Sheet): Model {
  const store = storeIn(sheet.page, () => {
    sheet.book.mayRefuse("page");
    sheet.change();
  });
  const areaOf = (given: unknown): Area => {
    if (given instanceof Range) return given.area;
    if (typeof given === "string") return parseArea(given);
    throw invalid("A range or an address is wanted.");
  };
  const stored = (name: string) => {
    const area = store.get(name, null) as Area | null;
    return area && new Range(sheet, area);
  };
  const texts = Object.fromEntries(sections.map((section) => [section, text("", 255)]));
  return propertyBag("PageLayout", properties, store, {
    headersFooters: propertyBag("HeaderFooterGroup", { state: oneOf("HeaderFooterState", "Default") }, store, {
      defaultForAllPages: propertyBag("HeaderFooter", texts, under(store, "page")),
    }),
    setPrintArea: (given: unknown) =>
      store.set("printAreas", given instanceof RangeAreas ? given.list : [areaOf(given)]),
    getPrintAreaOrNullObject: () => {
      const areas = store.get("printAreas", null) as readonly Area[] | null;
      return areas && new RangeAreas(sheet, areas);
    },
    setPrintTitleRows: (given: unknown) => {
      const area = areaOf(given);
      if (area.columns !== lastColumn) throw invalid("Titles are whole rows.");
      store.set("titleRows", area);
    },
    setPrintTitleColumns: (given: unknown) => {
      const area = areaOf(given);
      if (area.rows !== 1_048_576) throw invalid("Titles are whole columns.");
      store.set("titleColumns", area);
    },
    getPrintTitleColumnsOrNullObject: () => stored("titleColumns"),
    getPrintTitleRowsOrNullObject: () => stored("titleRows"),
  });
}

export function freezePanes(sheet: Sheet): Model {
  const freeze = (rows: unknown, columns: unknown) => {
    if (!Number.isInteger(rows) || !Number.isInteger(columns)) throw invalid("Lines are counted in whole numbers.");
    sheet.change();
    sheet.frozen = { rows: rows as number, columns: columns as number };
  };
  const model = {
    className: "WorksheetFreezePanes",
    freezeAt: (given: unknown) => {
      const { row, column, rows, columns } = given instanceof Range ? given.area : parseArea(given as string);
      freeze(row + rows, column + columns);
    },
    freezeRows: (count: unknown) => freeze(count, 0),
    freezeColumns: (count: unknown) => freeze(0, count),
    unfreeze: () => freeze(0, 0),
    getLocationOrNullObject: () => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return new Range(sheet, { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || lastColumn });
    },
  };
  return model;
}
