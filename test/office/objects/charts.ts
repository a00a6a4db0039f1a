import { areaAddress, sheetPrefix } from "../../../src/grid/address";
import { propertyBag, colour, flag, number, oneOf, storeIn, text, under, type Store } from "../propertyBag";
import type { Model } from "../interpreter";
import { gone, invalid } from "../refusal";
import { parseReference } from "../addresses";
import { Range } from "./range";
import type { Sheet } from "./sheet";

const font = {
  bold: flag(),
  color: colour("#000000"),
  name: text("Calibri", 255),
  size: number(10, 1),
  italic: flag(),
};
const fontBag = (store: Store) => propertyBag("ChartFont", font, under(store, "font"));

export class Series {
  readonly className = "ChartSeries";
  readonly values = new Map<string, unknown>();
  readonly format: Model;
  data: Range | undefined;
  categories: Range | undefined;
  private readonly store: Store;

  constructor(private readonly chart: Chart) {
    this.store = storeIn(this.values, () => chart.sheet.change());
    const line = {
      color: colour("#4472C4"),
      weight: number(2.25, 0),
      lineStyle: oneOf("ChartLineStyle", "Automatic"),
    };
    this.format = propertyBag("ChartSeriesFormat", {}, this.store, {
      fill: {
        className: "ChartFill",
        setSolidColor: (value: unknown) => {
          if (typeof value !== "string" || !/^#[0-9A-F]{6}$/i.test(value))
            throw invalid(`${String(value)} is no colour.`);
          this.store.set("fill.color", value);
        },
        clear: () => this.store.set("fill.color", "none"),
      },
      line: propertyBag("ChartLineFormat", line, under(this.store, "line")),
    });
    Object.defineProperties(
      this,
      Object.getOwnPropertyDescriptors(
        propertyBag(
          "ChartSeries",
          {
            name: text("", 255),
            gapWidth: number(219, 0, 500),
            overlap: number(0, -100, 100),
            markerStyle: oneOf("ChartMarkerStyle", "Automatic"),
            markerSize: number(5, 2, 72),
            markerBackgroundColor: colour(null),
            markerForegroundColor: colour(null),
          },
          this.store,
        ),
      ),
    );
  }

  setValues(source: unknown): void {
    this.data = this.line(source);
  }
  setXAxisValues(source: unknown): void {
    this.categories = this.line(source);
  }
  getDimensionDataSourceString(dimension: unknown): string {
    const range = dimension === "Values" ? this.data : dimension === "Categories" ? this.categories : undefined;
    if (!range) throw invalid(`The series has no ${String(dimension)}.`);
    return sheetPrefix(range.sheet.name) + areaAddress(range.area, { row: true, column: true });
  }
  delete(): void {
    this.chart.list.splice(this.chart.list.indexOf(this), 1);
  }

  private line(source: unknown): Range {
    if (!(source instanceof Range)) throw invalid("A series takes a range.");
    if (source.area.rows > 1 && source.area.columns > 1) throw invalid("A series takes one line of cells.");
    this.chart.sheet.change();
    return source;
  }
}

export class Chart {
  readonly className = "Chart";
  readonly values = new Map<string, unknown>();
  readonly list: Series[] = [];
  readonly title: Model;
  readonly legend: Model;
  readonly axes: Model;
  readonly series: Model;
  readonly format: Model;
  deleted = false;

  constructor(
    readonly sheet: Sheet,
    readonly id: string,
    type: string,
    source: Range,
    by: string,
  ) {
    this.values.set("chartType", type);
    this.values.set("name", `Chart ${id}`);
    const store = storeIn(this.values, () => {
      sheet.change();
      if (this.deleted) throw gone("The chart");
    });
    const own = { name: text("", 255), left: number(0), top: number(0), width: number(360, 0), height: number(216, 0) };
    const chartType = { chartType: oneOf("ChartType", type) };
    Object.defineProperties(
      this,
      Object.getOwnPropertyDescriptors(propertyBag("Chart", { ...own, ...chartType }, store)),
    );
    this.title = propertyBag(
      "ChartTitle",
      { text: text("", 255), visible: flag(), overlay: flag() },
      under(store, "title"),
      {
        format: propertyBag("ChartTitleFormat", {}, store, { font: fontBag(under(store, "title")) }),
        setFormula: (formula: unknown) => {
          const from = parseReference(String(formula).replace(/^=/, ""));
          const on = from?.sheet === undefined ? undefined : sheet.book.find(from.sheet);
          if (!String(formula).startsWith("=") || !from || !on) throw invalid(`${String(formula)} names no cell.`);
          store.set("title.formula", formula);
          store.set("title.text", String(on.valueAt(from.area.row, from.area.column)));
        },
      },
    );
    const legend = { position: oneOf("ChartLegendPosition", "Right"), visible: flag(), overlay: flag() };
    this.legend = propertyBag("ChartLegend", legend, under(store, "legend"));
    this.format = propertyBag("ChartAreaFormat", {}, store, { font: fontBag(under(store, "area")) });
    this.axes = propertyBag("ChartAxes", {}, store, {
      categoryAxis: axis(under(store, "category")),
      valueAxis: axis(under(store, "value")),
    });
    this.series = this.seriesCollection();
    const { row, column, rows, columns } = source.area;
    const count = by === "Rows" ? rows : columns;
    for (let i = 0; i < count; i++) {
      const series = new Series(this);
      const area =
        by === "Rows" ? { row: row + i, column, rows: 1, columns } : { row, column: column + i, rows, columns: 1 };
      series.setValues(new Range(source.sheet, area));
      this.list.push(series);
    }
  }

  setPosition(start: unknown, end: unknown): void {
    if (!(start instanceof Range)) throw invalid("A chart is placed by ranges.");
    const last = end instanceof Range ? end : start;
    const place = start.getBoundingRect(last);
    for (const [name, value] of Object.entries({
      left: place.left,
      top: place.top,
      width: place.width,
      height: place.height,
    })) {
      this.values.set(name, value);
    }
  }
  /** Moves the cells that it plots, and the cell of its title. */
  shift(range: (given: Range) => Range, formula: (text: string) => string): void {
    for (const series of this.list) {
      if (series.data) series.data = range(series.data);
      if (series.categories) series.categories = range(series.categories);
    }
    const title = this.values.get("title.formula");
    if (typeof title === "string") this.values.set("title.formula", formula(title));
  }
  delete(): void {
    this.sheet.change();
    this.deleted = true;
    this.sheet.chartList.splice(this.sheet.chartList.indexOf(this), 1);
  }

  private seriesCollection(): Model {
    const { list } = this;
    const collection = {
      className: "ChartSeriesCollection",
      items: list as unknown as readonly Model[],
      add: (name: unknown, index: unknown) => {
        if (index !== null && index !== undefined) throw new Error("The place of a series is not modelled");
        this.sheet.book.mayRefuse("addedSeries");
        const series = new Series(this);
        if (typeof name === "string") series.values.set("name", name);
        list.push(series);
        return series;
      },
      getItemAt: (index: unknown) => {
        const found = list[index as number];
        if (!found) throw invalid(`There is no series ${String(index)}.`);
        return found;
      },
      getCount: () => list.length,
    };
    Object.defineProperty(collection, "count", { get: () => list.length });
    return collection;
  }
}

function axis(store: Store): Model {
  const properties = {
    numberFormat: text("General", 255),
    linkNumberFormat: flag(true),
    tickLabelPosition: oneOf("ChartAxisTickLabelPosition", "NextToAxis"),
    majorTickMark: oneOf("ChartAxisTickMark", "Outside"),
    minorTickMark: oneOf("ChartAxisTickMark", "Outside"),
    reversePlotOrder: flag(),
    tickLabelSpacing: number(1, 1, 31_999),
    visible: flag(true),
  };
  return propertyBag("ChartAxis", properties, store, {
    majorGridlines: propertyBag("ChartGridlines", { visible: flag(true) }, under(store, "gridlines")),
  });
}

export class Charts {
  readonly className = "ChartCollection";

  constructor(private readonly sheet: Sheet) {}

  get items(): readonly Chart[] {
    return this.sheet.chartList;
  }
  get count(): number {
    return this.sheet.chartList.length;
  }
  add(type: unknown, source: unknown, by: unknown): Chart {
    if (!Object.values(Excel.ChartType).includes(type as Excel.ChartType))
      throw invalid(`There is no chart ${String(type)}.`);
    if (by !== "Rows" && by !== "Columns") throw new Error("Series found by Excel itself are not modelled");
    this.sheet.change();
    this.sheet.book.mayRefuse("charts");
    const chart = new Chart(this.sheet, this.sheet.book.nextId("chart"), String(type), source as Range, by);
    this.sheet.chartList.push(chart);
    return chart;
  }
  getItemAt(index: unknown): Chart {
    const found = this.sheet.chartList[index as number];
    if (!found) throw gone(`Chart ${String(index)}`);
    return found;
  }
  getItem(key: unknown): Chart {
    const found = this.sheet.chartList.find(({ id, values }) => id === key || values.get("name") === key);
    if (!found) throw gone(`Chart ${String(key)}`);
    return found;
  }
}
