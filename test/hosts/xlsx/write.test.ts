import { describe, expect, it } from "vitest";
import { Parts } from "../../../src/hosts/xlsx/package/parts";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import type { Area, Chart } from "../../../src/grid/plan";
import { styles } from "../../../src/grid/styles";
import { everything, injections } from "../../plans/everything";
import { oneSheet } from "../../plans/oneSheet";
import { isDrawn } from "../../tools/sample";
import { validate } from "../../tools/validator";
import { cell, element, formatOf, part, styleNameOf } from "./parts";

const files = { ltr: await writeXlsx(everything("ltr")), rtl: await writeXlsx(everything("rtl")) };
const first = "xl/worksheets/sheet1.xml";
const second = "xl/worksheets/sheet2.xml";

describe.each(["ltr", "rtl"] as const)("a workbook with everything, %s", (direction) => {
  const bytes = files[direction];
  const plan = everything(direction);
  const look = part(bytes, "xl/styles.xml");

  it("is valid according to Microsoft's validator", async () => {
    expect(await validate(bytes)).toEqual([]);
  });

  it("has a relation to each part, no relation to a missing part, and a content type for each part", () => {
    const parts = new Parts(bytes);
    const paths = parts.paths().filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
    const targets = ["", ...paths].flatMap((path) => parts.relations(path).map(({ target }) => target));
    expect([...targets].sort()).toEqual([...paths].sort());
    const types = part(bytes, "[Content_Types].xml").matchAll(/PartName="\/([^"]*)"/g);
    expect([...types].map(([, path]) => path).sort()).toEqual([...paths].sort());
  });

  it("doesn't ask a spreadsheet program to calculate when it opens the file", () => {
    expect(part(bytes, "xl/workbook.xml")).toContain('<calcPr calcId="191029"/>');
    expect(part(bytes, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });

  it("has the same bytes each time it is written", async () => {
    expect(await writeXlsx(plan)).toEqual(bytes);
  });

  it("marks the add-in's calls, but not a text that looks like one", () => {
    expect(cell(part(bytes, first), "D12")).toContain("<f>_xldudf_CRMNPV(B7:E7,B8:E8,$B$4)</f><v>46920.9");
    expect(cell(part(bytes, second), "C8")).toContain('"CRMROI("');
  });

  it("keeps the values of formulas with their types", () => {
    const sheet = part(bytes, second);
    expect(cell(sheet, "C4")).toMatch(/ t="e"><f>NA\(\)<\/f><v>#N\/A<\/v>/);
    expect(cell(sheet, "C5")).toMatch(/ t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
    expect(cell(sheet, "C9")).toMatch(/ t="str"><f>.*<\/f><v>#N\/A<\/v>/);
    expect(cell(sheet, "C11")).toMatch(/ t="b"><f>1=1<\/f><v>1<\/v>/);
    expect(cell(sheet, "C12")).toMatch(/ t="b"><f>1=2<\/f><v>0<\/v>/);
    expect(cell(sheet, "C2")).toMatch(/"><f>1\/3<\/f><v>0.3333333333333333<\/v>/);
    expect(cell(sheet, "D9")).toMatch(/ t="e"><v>#REF!<\/v>/);
    expect(cell(sheet, "D10")).toMatch(/^<c r="D10" s="\d+"\/>$/);
  });

  it("marks a text that would turn into a formula when its cell is edited", () => {
    const sheet = part(bytes, second);
    const marked = injections.filter((_, i) => formatOf(look, cell(sheet, `B${3 + i}`)).includes(' quotePrefix="1"'));
    expect(marked).toEqual(["=1+1", "+1", "-1", "@SUM(1)"]);
    expect(cell(sheet, "C14")).toContain("<v>-1</v>");
    expect(formatOf(look, cell(sheet, "C14"))).not.toContain("quotePrefix");
  });

  it("gives every cell the named style of its role", () => {
    const sheet = part(bytes, second);
    const names = Object.keys(styles).map((_, row) => styleNameOf(look, cell(sheet, `A${row + 1}`)));
    expect(names.slice(0, 6)).toEqual([
      "CRM Plain",
      "CRM Title",
      "CRM Basis",
      "CRM Statement",
      "CRM Heading",
      "CRM Heading Figure",
    ]);
    expect(element(look, "font")).toBe('<font><sz val="11"/><name val="Calibri"/></font>');
    expect(element(look, "dxf")).toContain('<bgColor rgb="FFE3F4E6"/>');
    expect(new Set(names).size).toBe(Object.keys(styles).length);
    expect(styleNameOf(look, cell(part(bytes, first), "B4"))).toBe("CRM Input");
    expect(styleNameOf(look, cell(part(bytes, first), "B7"))).toBe("CRM Input");
  });

  it("formats figures, and lets a style's formats differ", () => {
    const codes = new Map(
      [...look.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, n, code]) => [n, code]),
    );
    const code = (sheet: string, address: string) => {
      const format = formatOf(look, cell(part(bytes, sheet), address));
      expect(format.includes('applyNumberFormat="1"')).toBe(!format.includes('numFmtId="0"'));
      return codes.get(/numFmtId="(\d+)"/.exec(format)?.[1] ?? "");
    };
    expect([code(first, "B4"), code(first, "B7"), code(first, "A4")]).toEqual(["0.0%", "#,##0;(#,##0);–", undefined]);
    expect(code(second, "B1")).toBe("[$€-x-euro2]\u00A0#,##0.00;[Red](&quot;net&quot; #,##0)");
    expect(element(look, "cellStyleXfs")).not.toMatch(/numFmtId="[1-9]/);
  });

  it("stores each text once, and counts its uses", () => {
    const strings = part(bytes, "xl/sharedStrings.xml");
    const texts = [...strings.matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map((match) => match[1]);
    expect(new Set(texts).size).toBe(texts.length);
    const uses = [first, second].reduce((sum, path) => sum + (part(bytes, path).match(/ t="s"/g)?.length ?? 0), 0);
    expect(uses).toBeGreaterThan(texts.length);
    expect(element(strings, "sst")).toContain(` count="${uses}" uniqueCount="${texts.length}">`);
    expect(strings).toContain('<t xml:space="preserve">  spaces kept  </t>');
    expect(strings).toContain("<si><t>#N/A</t></si>");
  });

  it("leaves inputs unlocked and everything else locked", () => {
    const sheet = part(bytes, first);
    const unlocked = (address: string) => formatOf(look, cell(sheet, address)).includes('<protection locked="0"/>');
    expect(["B4", "D4", "E8"].map(unlocked)).toEqual([true, true, true]);
    expect(["A4", "B9", "D12"].map(unlocked)).toEqual([false, false, false]);
  });

  it("counts the entries of its tables of formats", () => {
    for (const [table, entry] of [
      ["cellStyleXfs", "xf"],
      ["cellXfs", "xf"],
      ["cellStyles", "cellStyle"],
    ] as const) {
      const entries = element(look, table).match(new RegExp(`<${entry} `, "g")) ?? [];
      expect(element(look, table)).toContain(`<${table} count="${entries.length}">`);
    }
  });

  it("repeats print titles only on the sheets for which the plan has them", () => {
    expect(part(bytes, "xl/workbook.xml").match(/name="_xlnm.Print_Titles" localSheetId="\d"/g)).toEqual([
      'name="_xlnm.Print_Titles" localSheetId="0"',
    ]);
  });

  it("writes every cell of a merge, so that its border is complete", () => {
    expect(element(part(bytes, first), "mergeCells")).toContain('<mergeCell ref="A1:E1"/><mergeCell ref="A14:E14"/>');
    expect(styleNameOf(look, cell(part(bytes, first), "E1"))).toBe("CRM Title");
  });

  it("freezes rows and columns only on the sheets for which the plan does", () => {
    const view = element(part(bytes, first), "sheetView");
    expect(view).toContain('<pane xSplit="1" ySplit="6" topLeftCell="B7" state="frozen" activePane="bottomRight"/>');
    expect(part(bytes, second)).not.toContain("<pane");
  });

  it("has the sheets' direction", () => {
    expect(part(bytes, first).includes('rightToLeft="1"')).toBe(direction === "rtl");
    const label = element(formatOf(look, cell(part(bytes, first), "A4")), "alignment");
    const figure = element(formatOf(look, cell(part(bytes, first), "B7")), "alignment");
    const blank = [1, 2].map((row) => element(formatOf(look, cell(part(bytes, second), `E${row}`)), "alignment"));
    expect(blank).toEqual(
      direction === "rtl"
        ? [
            '<alignment horizontal="right" readingOrder="1"/>',
            '<alignment horizontal="right" indent="1" readingOrder="2"/>',
          ]
        : ['<alignment horizontal="right"/>', '<alignment horizontal="left" indent="1"/>'],
    );
    expect([label, figure]).toEqual(
      direction === "rtl"
        ? [
            '<alignment horizontal="right" indent="1" readingOrder="2"/>',
            '<alignment horizontal="right" readingOrder="1"/>',
          ]
        : ['<alignment horizontal="left" indent="1"/>', '<alignment horizontal="right"/>'],
    );
  });

  it("includes the padding in column widths, and makes rows with large letters higher", () => {
    expect(element(part(bytes, first), "cols")).toContain('min="1" max="1" width="26.7109375"');
    expect(part(bytes, first)).toContain('<row r="14" ht="32" customHeight="1">');
    expect(part(bytes, second)).toContain('<row r="2" ht="23.5" customHeight="1">');
  });

  it("stores the values of each chart, so that a viewer that calculates nothing shows it", () => {
    const [column, line] = [1, 2].map((n) => part(bytes, `xl/charts/chart${n}.xml`));
    for (const chart of [column ?? "", line ?? ""]) {
      const points = (cache: string) => [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((match) => match[1]);
      expect(chart.match(/<c:numCache>.*?<\/c:numCache>/g)?.map(points)).toEqual([
        ["-250000", "80000", "140000", "160000.5"],
        ["-250000", "-170000", "-30000", "130000.5"],
      ]);
      const heading = plan.sheets[0]?.cells.filter(({ style }) => style === "headingFigure").map(({ value }) => value);
      expect(chart.match(/<c:strCache>.*?<\/c:strCache>/g)?.map(points)).toEqual([heading, heading]);
      expect(chart).toContain(`<a:t>${plan.sheets[0]?.charts[0]?.title}</a:t>`);
      const [categories, values] = [element(chart, "c:catAx"), element(chart, "c:valAx")];
      expect(categories).toContain(
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
      );
      expect(values).toContain('formatCode="#,##0;(#,##0);–" sourceLinked="0"/><c:majorTickMark val="none"/>');
      expect([categories, values].map((axis) => axis.match(/<c:spPr>/g)?.length)).toEqual([1, 2]);
      expect(chart.includes('<c:orientation val="maxMin"/>')).toBe(direction === "rtl");
      expect(chart.includes('<c:axPos val="r"/>')).toBe(direction === "rtl");
    }
    expect(column).toContain("<c:barChart>");
    expect(column?.match(/<c:invertIfNegative val="0"\/>/g)).toHaveLength(2);
    expect(line).toContain("<c:lineChart>");
    expect(part(bytes, "xl/drawings/drawing1.xml")).toContain(`descr="${plan.sheets[0]?.charts[0]?.altText}"`);
  });

  it("has the plan's properties, and no person's name and no time", () => {
    const core = part(bytes, "docProps/core.xml");
    expect(core).toContain(direction === "rtl" ? "<dc:title>همه‌چیز" : "<dc:title>Everything &amp; more</dc:title>");
    expect(core).toContain("<dc:creator>CRM ROI for Excel</dc:creator>");
    expect(core).not.toMatch(/created|modified/);
    expect(part(bytes, "docProps/app.xml")).toContain("<Application>CRM ROI for Excel</Application>");
  });
});

describe("writing a plan", () => {
  it("stores the time of creation if it is given", async () => {
    const dated = await writeXlsx(everything("ltr"), { created: new Date("2027-01-02T03:04:05Z") });
    expect(part(dated, "docProps/core.xml")).toMatch(
      /created[^>]*>2027-01-02T03:04:05Z.*modified[^>]*>2027-01-02T03:04:05Z/,
    );
    expect(await validate(dated)).toEqual([]);
  });

  it("caches the values of rows and of columns in a chart, years as numbers, and leaves gaps open", async () => {
    const rows: readonly (readonly (number | string | null)[])[] = [
      ["a<b & c", 2027, 2028],
      [null, 5, null],
    ];
    const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
    const chart = (categories: Area, values: Area): Chart => ({
      kind: "column",
      title: "",
      categories,
      series: [{ name: "s", values, colour: "17406D" }],
      place: { row: 3, column: 0, rows: 5, columns: 5 },
      altText: "",
      format: "0",
    });
    const plan = oneSheet({
      cells: rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value, style: "plain" }))),
      charts: [chart(area(0, 1, 1, 2), area(1, 1, 1, 2)), chart(area(0, 0, 2, 1), area(0, 1, 2, 1))],
    });
    const bytes = await writeXlsx(plan);
    expect(part(bytes, "xl/charts/chart1.xml")).toMatch(/<c:chart><c:autoTitleDeleted val="1"\/>/);
    const [across = "", down = ""] = [1, 2].map((n) => part(bytes, `xl/charts/chart${n}.xml`));
    expect(element(across, "c:cat")).toContain("<c:numRef><c:f>Sheet!$B$1:$C$1</c:f><c:numCache>");
    expect(element(across, "c:val")).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>5</c:v></c:pt></c:numCache>');
    expect(element(down, "c:cat")).toContain(
      '<c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>a&lt;b &amp; c</c:v></c:pt></c:strCache>',
    );
    expect(element(down, "c:val")).toContain(
      '<c:pt idx="0"><c:v>2027</c:v></c:pt><c:pt idx="1"><c:v>5</c:v></c:pt></c:numCache>',
    );
    expect(await validate(bytes)).toEqual([]);
  });

  it.runIf(isDrawn("rows"))(
    "writes more rows, texts and merges than a JavaScript call can have arguments",
    async () => {
      const rows = Array.from({ length: 150_000 }, (_, row) => row);
      const cells = rows.map((row) => ({ row, column: 0, value: `text ${row}`, style: "plain" as const }));
      const merges = rows.map((row) => ({ row, column: 0, rows: 1, columns: 2 }));
      const bytes = await writeXlsx(oneSheet({ cells, merges }));
      expect(part(bytes, "xl/sharedStrings.xml")).toContain('uniqueCount="150000"');
      expect(element(part(bytes, first), "mergeCells")).toContain('count="150000"');
      expect(cell(part(bytes, first), "B150000")).not.toBe("");
    },
  );

  it("refuses values that Excel would report as damage", async () => {
    const one = (value: number | string) => oneSheet({ cells: [{ row: 1, column: 2, value, style: "plain" }] });
    await expect(writeXlsx(one(Number.NaN))).rejects.toThrow("Sheet!C2 is NaN");
    await expect(writeXlsx(one("x".repeat(32768)))).rejects.toThrow("Sheet!C2 holds 32768 characters");
  });
});
