import { areaAddress, cellAddress, sheetPrefix } from "../../src/grid/address";
import type { Direction } from "../../src/language/languages";
import type { Area, CellValue, Plan, PlanCell, PlanSheet } from "../../src/grid/plan";
import { styles, type StyleName } from "../../src/grid/styles";

/** A workbook that uses everything a plan can say, in either direction, for every host to paint. */
export function everything(direction: Direction): Plan {
  const said = words[direction];
  return {
    language: direction === "rtl" ? "fa" : "en",
    direction,
    properties: { title: said.title, subject: said.subject },
    sheets: [model(direction), kinds(direction)],
    names: [
      { name: "CRM_1_model", text: `1;full;${direction === "rtl" ? "fa" : "en"}` },
      { name: "CRM_1_rate", sheet: said.model, area: at(3, 1) },
      { name: "CRM_1_benefits", sheet: said.model, area: { row: 6, column: 1, rows: 1, columns: 4 } },
      { name: "CRM_1_injections", sheet: said.kinds, area: { row: 2, column: 1, rows: injections.length, columns: 1 } },
      { name: "CRM_1_quote", text: 'says "yes"' },
    ],
  };
}

/** What a careless writer turns into formulas, errors, numbers or something else. */
export const injections = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(1)",
  "#N/A",
  "#not an error",
  "007",
  "TRUE",
  "  spaces kept  ",
  "two\nlines",
  "<b>&amp;</b>",
  "_x0041_",
  "\u0001\u000B\uFFFE",
  "😀 فارسی‌ها ÇĞİŞ",
] as const;

const words = {
  ltr: {
    title: "Everything & more",
    subject: "A plan <for> tests",
    model: "Year's cost & benefit",
    kinds: "Styles",
    rate: "Discount rate",
    timing: "Timing",
    timings: ["year-end", 'start ("due")'],
    years: "Years",
    headings: ["EUR", "Year 0", "Year 1", "Year 2", "Year 3"],
    benefits: "Benefits",
    costs: "Costs",
    net: "Net",
    cumulative: "Cumulative net",
    note: "A note long enough to be wrapped over two lines in the merged cells of this sheet, which its height allows for.",
    chart: "Net and cumulative net, EUR",
    altText: "Columns: net is below zero in year 0 and above it from year 1 on.",
    prompt: "Between 0% and 100%",
    refusal: "The rate is a percentage between 0 and 100.",
  },
  rtl: {
    title: "همه‌چیز و بیشتر",
    subject: "طرحی برای آزمون",
    model: "هزینه و فایده",
    kinds: "سبک‌ها",
    rate: "نرخ تنزیل",
    timing: "زمان",
    timings: ["پایان سال", "آغاز سال"],
    years: "سال‌ها",
    headings: ["EUR", "سال ۰", "سال ۱", "سال ۲", "سال ۳"],
    benefits: "فایده‌ها",
    costs: "هزینه‌ها",
    net: "خالص",
    cumulative: "خالص انباشته",
    note: "یادداشتی چنان بلند که در خانه‌های ادغام‌شدهٔ این برگه در دو سطر شکسته شود و بلندی سطر هم برای آن کافی باشد.",
    chart: "خالص و خالص انباشته (EUR)",
    altText: "ستون‌ها: خالص در سال صفر منفی است و از سال یکم مثبت.",
    prompt: "میان ۰٪ و ۱۰۰٪",
    refusal: "نرخ درصدی است میان ۰ و ۱۰۰.",
  },
} as const;

const money = "#,##0;(#,##0);–";
const percent = "0.0%";

const benefits = [0, 120_000, 180_000, 200_000.5];
const costs = [250_000, 40_000, 40_000, 40_000];
const rate = 0.12;

function model(direction: Direction): PlanSheet {
  const said = words[direction];
  const net = benefits.map((benefit, t) => benefit - (costs[t] ?? 0));
  const cumulative = net.map((_, t) => sum(net.slice(0, t + 1)));
  const npv = sum(net.map((flow, t) => flow / (1 + rate) ** t));
  const roi = (sum(benefits) - sum(costs)) / sum(costs);
  const years = [1, 2, 3, 4];
  const cells: PlanCell[] = [
    cell(0, 0, said.title, "title"),
    cell(1, 0, said.subject, "basis"),
    cell(3, 0, said.rate, "label"),
    cell(3, 1, rate, "input", { format: percent }),
    cell(3, 2, said.timing, "label"),
    cell(3, 3, said.timings[0], "inputText"),
    cell(4, 0, said.years, "label"),
    cell(4, 1, 3, "input", { format: "0" }),
    cell(4, 3, null, "inputText"),
    ...said.headings.map((heading, column) => cell(5, column, heading, column === 0 ? "heading" : "headingFigure")),
    cell(6, 0, said.benefits, "label"),
    ...years.map((c, t) => cell(6, c, benefits[t] ?? null, "input", { format: money })),
    cell(7, 0, said.costs, "label"),
    ...years.map((c, t) => cell(7, c, costs[t] ?? null, "input", { format: money })),
    cell(8, 0, said.net, "totalLabel"),
    ...years.map((c, t) => {
      const formula = `${cellAddress(6, c)}-${cellAddress(7, c)}`;
      return cell(8, c, net[t] ?? null, "total", { formula, format: money });
    }),
    cell(9, 0, said.cumulative, "label"),
    ...years.map((c, t) =>
      cell(9, c, cumulative[t] ?? null, "calculation", { formula: `SUM($B$9:${cellAddress(8, c)})`, format: money }),
    ),
    cell(11, 0, "NPV", "headlineLabel"),
    cell(11, 1, npv, "headline", { formula: "SUMPRODUCT(B9:E9/(1+$B$4)^(COLUMN(B9:E9)-2))", format: money }),
    cell(11, 2, "EUR", "headlineUnit"),
    cell(11, 3, npv, "addIn", { formula: "CRMNPV(B7:E7,B8:E8,$B$4)", format: money }),
    cell(11, 4, "OK", "check", { formula: check("D12", "B12") }),
    cell(12, 0, "ROI", "headlineLabel"),
    cell(12, 1, roi, "headline", { formula: "(SUM(B7:E7)-SUM(B8:E8))/SUM(B8:E8)", format: percent }),
    cell(12, 2, "%", "headlineUnit"),
    cell(12, 3, roi, "addIn", { formula: "CRMROI(B7:E7,B8:E8)", format: percent }),
    cell(12, 4, "OK", "check", { formula: check("D13", "B13") }),
    cell(13, 0, said.note, "closing"),
  ];
  return {
    name: said.model,
    direction,
    columnWidths: [26, 14, 14, 14, 14],
    rowHeights: new Map([
      [0, 26],
      [13, 32],
    ]),
    cells,
    merges: [
      { row: 0, column: 0, rows: 1, columns: 5 },
      { row: 13, column: 0, rows: 1, columns: 5 },
    ],
    frozen: { rows: 6, columns: 1 },
    validations: [
      ask(at(3, 1), { type: "decimal", from: 0, to: 1 }, said),
      ask(at(4, 1), { type: "whole", from: 1, to: 10 }, said),
      ask({ row: 6, column: 1, rows: 2, columns: 4 }, { type: "decimal", from: 0 }, said),
      ask(at(3, 3), { type: "list", words: said.timings }, said),
      ask(at(4, 3), { type: "cells", cells: `${sheetPrefix(said.kinds)}$A$1:$A$3` }, said),
    ],
    conditions: [
      { area: { row: 11, column: 4, rows: 2, columns: 1 }, formula: 'E12="OK"', style: "good" },
      { area: { row: 11, column: 4, rows: 2, columns: 1 }, formula: 'E12="CHECK"', style: "bad" },
      { area: { row: 8, column: 1, rows: 1, columns: 4 }, formula: "B9<0", style: "bad" },
    ],
    charts: (["column", "line"] as const).map((kind, index) => ({
      kind,
      title: said.chart,
      categories: { row: 5, column: 1, rows: 1, columns: 4 },
      series: [
        { name: said.net, values: { row: 8, column: 1, rows: 1, columns: 4 }, colour: "17406D" },
        { name: said.cumulative, values: { row: 9, column: 1, rows: 1, columns: 4 }, colour: "C55A11" },
      ],
      place: { row: 15 + 15 * index, column: 0, rows: 14, columns: 5 },
      altText: said.altText,
      format: money,
    })),
    page: {
      orientation: "landscape",
      fit: { wide: 1, high: 1 },
      areas: [{ row: 0, column: 0, rows: 45, columns: 5 }],
      titleRows: { row: 5, rows: 1 },
      header: { left: said.title.replaceAll("&", "&&"), right: "&D" },
      footer: { left: "&F", centre: "&A", right: "&P / &N" },
    },
  };
}

/** Every style, every kind of value and every text that tries to be something else. */
function kinds(direction: Direction): PlanSheet {
  const said = words[direction];
  const names = Object.keys(styles) as StyleName[];
  const other = sheetPrefix(said.model);
  const formulas: readonly (readonly [string, CellValue])[] = [
    [`SUM(${other}B7:E7)`, sum(benefits)],
    ["1/3", 1 / 3],
    ["1E+300*10", 1e301],
    ["NA()", { error: "#N/A" }],
    ["1/0", { error: "#DIV/0!" }],
    ["EXP(1000)", { error: "#NUM!" }],
    ['"a"&"<b>"', "a<b>"],
    ['"CRMROI("&"it""s"&")"', 'CRMROI(it"s)'],
    ['"#N/A"&""', "#N/A"],
    ['""', ""],
    ["1=1", true],
    ["1=2", false],
    [`IF(ISERROR(${other}D12),"–","OK")`, "OK"],
    ['"-"&1', "-1"],
  ];
  const typed: readonly CellValue[] = [0, -1.5, 1e308, 5e-300, 0.1, true, false, null, { error: "#REF!" }, ""];
  const cells = [
    ...names.map((style, row) => cell(row, 0, style, style)),
    cell(0, 1, 12.5, "calculation", { format: '[$€-x-euro2]\u00A0#,##0.00;[Red]("net" #,##0)' }),
    cell(1, 1, null, "input"),
    ...injections.map((text, i) => cell(2 + i, 1, text, "inputText")),
    ...formulas.map(([formula, value], row) => cell(row, 2, value, "calculation", { formula })),
    ...typed.map((value, row) => cell(row, 3, value, "plain")),
    cell(11, 3, 46_388, "input", { format: "yyyy-mm-dd" }),
    cell(0, 4, null, "input"),
    cell(1, 4, null, "inputText"),
    cell(0, 27, "AB1", "plain"),
  ];
  return {
    name: said.kinds,
    direction,
    columnWidths: [16, 30, 18, 10],
    rowHeights: new Map(),
    cells,
    merges: [],
    frozen: { rows: 0, columns: 0 },
    validations: [ask(at(11, 3), { type: "date", from: 36_526 }, said), ask(at(1, 4), { type: "text", to: 255 }, said)],
    conditions: [{ area: at(0, 27), formula: 'AB1<>""', style: "warn" }],
    charts: (["bar", "tornado", "waterfall"] as const).map((kind, index) => ({
      kind,
      title: index === 0 ? said.chart : "label",
      ...(index > 0 && { titleFrom: { row: names.indexOf("label"), column: 0 } }),
      categories: { sheet: said.model, row: 5, column: 1, rows: 1, columns: 4 },
      series: [
        {
          name: said.benefits,
          values: { sheet: said.model, row: 6, column: 1, rows: 1, columns: 4 },
          colour: kind === "waterfall" ? "none" : "17406D",
        },
        { name: said.costs, values: { sheet: said.model, row: 7, column: 1, rows: 1, columns: 4 }, colour: "C55A11" },
      ],
      place: { row: 40 + 15 * index, column: 0, rows: 14, columns: 4 },
      altText: said.altText,
      format: money,
    })),
    page: {
      orientation: "portrait",
      fit: { wide: 1, high: 0 },
      areas: [{ row: 0, column: 0, rows: names.length, columns: 4 }],
      titleRows: { row: 0, rows: 0 },
      header: { left: "", right: "" },
      footer: { left: "", centre: "&P", right: "" },
    },
  };
}

const at = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

const cell = (
  row: number,
  column: number,
  value: CellValue,
  style: StyleName,
  more: Pick<PlanCell, "formula" | "format"> = {},
): PlanCell => ({ row, column, value, style, ...more });

const check = (given: string, native: string): string =>
  `IF(ISERROR(${given}),"–",IF(ABS(${given}-${native})<=1E-9*MAX(1,ABS(${native})),"OK","CHECK"))`;

const ask = (
  area: Area,
  allows: PlanSheet["validations"][number]["allows"],
  { rate, prompt, refusal }: { readonly rate: string; readonly prompt: string; readonly refusal: string },
): PlanSheet["validations"][number] => ({ area, allows, title: `${rate} ${areaAddress(area)}`, prompt, refusal });

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
