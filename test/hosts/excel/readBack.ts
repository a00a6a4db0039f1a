/** A painted sheet as Microsoft's client reads it back, in the words of a plan. */
import { cellAddress } from "../../../src/grid/address";
import type { Area } from "../../../src/grid/plan";

const looks =
  "horizontalAlignment,verticalAlignment,wrapText,indentLevel,readingOrder,columnWidth,rowHeight," +
  "font/bold,font/italic,font/color,font/name,font/size,fill/color,protection/locked";

/** Undefined properties of what the client gives are left out. */
const data = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Where to look: at a plan's own places, or at any others. */
export interface Places {
  readonly name: string;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  readonly columnWidths: readonly unknown[];
  readonly rowHeights: ReadonlyMap<number, unknown>;
  readonly validations: readonly { readonly area: Area }[];
}
export type SheetBack = Awaited<ReturnType<typeof sheetBack>>;

export const readBack = ({ sheets }: { readonly sheets: readonly Places[] }): Promise<SheetBack[]> =>
  Excel.run(async (context) => {
    const back: SheetBack[] = [];
    for (const sheet of sheets) back.push(await sheetBack(context, sheet));
    return back;
  });

async function sheetBack(context: Excel.RequestContext, planned: Places) {
  const sheet = context.workbook.worksheets.getItem(planned.name).load("showGridlines");
  const cells = planned.cells.map(({ row, column }) => {
    const cell = sheet.getCell(row, column).load("formulas,values,valueTypes,numberFormat");
    const format = cell.format.load(looks);
    const borders = (["EdgeTop", "EdgeBottom"] as const).map((side) => {
      const border = format.borders.getItem(side);
      return border.load("style,weight,color");
    });
    return { at: cellAddress(row, column), cell, format, borders };
  });
  const used = sheet.getUsedRange(true).load("address");
  const widths = planned.columnWidths.map((_, column) => sheet.getCell(0, column).format.load("columnWidth"));
  const heights = [...planned.rowHeights.keys()].map((row) => sheet.getCell(row, 0).format.load("rowHeight"));
  const merged = sheet.getRange().getMergedAreasOrNullObject().load("address");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
  const validations = planned.validations.map(({ area }) => {
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    return range.dataValidation.load("rule,prompt,errorAlert,ignoreBlanks");
  });
  const formats = sheet.getRange().conditionalFormats.load("items/type");
  const charts = sheet.charts.load(
    "items/chartType,items/left,items/top,items/width,items/height,items/title/text,items/title/visible",
  );
  const page = sheet.pageLayout.load(
    "orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin",
  );
  const header = page.headersFooters.defaultForAllPages.load();
  const printArea = page.getPrintAreaOrNullObject().load("address");
  const titles = page.getPrintTitleRowsOrNullObject().load("address");
  const titleColumns = page.getPrintTitleColumnsOrNullObject().load("address");
  await context.sync();

  const conditions = formats.items.map((item) => ({
    range: item.getRange().load("address"),
    rule: item.custom.rule.load("formula"),
    font: item.custom.format.font.load("color"),
    fill: item.custom.format.fill.load("color"),
  }));
  const drawn = charts.items.map((chart) => ({
    chart,
    legend: chart.legend.load("position,visible"),
    font: chart.title.format.font.load("name,size,bold"),
    texts: chart.format.font.load("name,size"),
    across: chart.axes.categoryAxis.load("tickLabelPosition,reversePlotOrder,majorTickMark,minorTickMark"),
    axis: chart.axes.valueAxis.load("numberFormat,tickLabelPosition,majorTickMark,minorTickMark"),
    series: chart.series.load(
      "items/name,items/gapWidth,items/overlap,items/markerStyle,items/markerSize," +
        "items/markerBackgroundColor,items/markerForegroundColor",
    ),
  }));
  await context.sync();

  const sources = drawn.map(({ series }) =>
    series.items.map((one) => ({
      name: one.name,
      gap: one.gapWidth,
      overlap: one.overlap,
      marker: [one.markerStyle, one.markerSize, one.markerBackgroundColor, one.markerForegroundColor],
      values: one.getDimensionDataSourceString("Values"),
      categories: one.getDimensionDataSourceString("Categories"),
    })),
  );
  await context.sync();

  return data({
    used: local(used.address),
    gridlines: sheet.showGridlines,
    cells: cells.map(({ at, cell, format, borders: [top, bottom] }) => ({
      at,
      formula: cell.formulas[0]?.[0] as unknown,
      value: cell.values[0]?.[0] as unknown,
      type: cell.valueTypes[0]?.[0],
      numberFormat: cell.numberFormat[0]?.[0] as unknown,
      bold: format.font.bold,
      italic: format.font.italic,
      colour: format.font.color,
      font: format.font.name,
      size: format.font.size,
      fill: format.fill.color,
      align: format.horizontalAlignment,
      vertical: format.verticalAlignment,
      wrap: format.wrapText,
      indent: format.indentLevel,
      reading: format.readingOrder,
      locked: format.protection.locked,
      top: top && { style: top.style, weight: top.weight, color: top.color },
      bottom: bottom && { style: bottom.style, weight: bottom.weight, color: bottom.color },
    })),
    widths: widths.map(({ columnWidth }) => columnWidth),
    heights: heights.map(({ rowHeight }) => rowHeight),
    merges: merged.isNullObject ? [] : merged.address.split(",").map(local),
    frozen: frozen.isNullObject ? null : local(frozen.address),
    validations: validations.map(({ rule, prompt, errorAlert, ignoreBlanks }) => ({
      rule,
      prompt,
      errorAlert,
      ignoreBlanks,
    })),
    conditions: conditions.map(({ range, rule, font, fill }) => ({
      area: local(range.address),
      formula: rule.formula,
      colour: font.color,
      fill: fill.color,
    })),
    charts: drawn.map(({ chart, legend, font, texts, across, axis }, index) => ({
      type: chart.chartType,
      title: chart.title.visible ? chart.title.text : null,
      font: [font.name, font.size, font.bold],
      texts: [texts.name, texts.size],
      legend: legend.visible ? legend.position : null,
      format: axis.numberFormat as unknown,
      labels: [across.tickLabelPosition, axis.tickLabelPosition],
      isReversed: across.reversePlotOrder,
      ticks: [across, axis].flatMap(({ majorTickMark, minorTickMark }) => [majorTickMark, minorTickMark]),
      series: sources[index]?.map(({ values, categories, ...one }) => ({
        ...one,
        values: values.value,
        categories: categories.value,
      })),
      place: [chart.left, chart.top, chart.width, chart.height],
    })),
    page: {
      orientation: page.orientation,
      paper: page.paperSize,
      zoom: page.zoom,
      margins: [
        page.leftMargin,
        page.rightMargin,
        page.topMargin,
        page.bottomMargin,
        page.headerMargin,
        page.footerMargin,
      ],
      areas: printArea.address.split(",").map(local),
      titles: titles.isNullObject ? null : local(titles.address),
      titleColumns: titleColumns.isNullObject ? null : local(titleColumns.address),
      header: [header.leftHeader, header.centerHeader, header.rightHeader] as const,
      footer: [header.leftFooter, header.centerFooter, header.rightFooter] as const,
    },
  });
}

const local = (address: string): string => address.replace(/^.*!/, "");
