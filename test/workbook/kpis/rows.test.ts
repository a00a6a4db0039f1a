/** The sheets of a file's rows: functions that read them give the figures of the file. */
import { describe, expect, it } from "vitest";
import { catalogue, type FunctionId } from "../../../src/catalogue";
import { unsaid } from "../../../src/catalogue/call";
import { keptRows } from "../../../src/exports/keptRows";
import { attempt } from "../../../src/exports/refusal";
import type { Values } from "../../../src/exports/result";
import type { Field, TableKind } from "../../../src/exports/tables";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { fill } from "../../../src/language/fill";
import { languages, type Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import type { KpiFile } from "../../../src/workbook/kpis";
import { lookalikes } from "../../exports/lookalikes";
import { some } from "../../tools/sample";
import { validate } from "../../tools/validator";
import { describeWith } from "../../tools/tool";
import { exported, people } from "./exports";
import { plannedKpis, readAll, textsOf } from "./planned";

const withRows = (files: readonly KpiFile[]): readonly KpiFile[] =>
  files.map((file) => ({ ...file, rows: keptRows(file.first, file.read.used) }));
const company = withRows(readAll(exported));

/** A column of the sheet of a table's rows, as a range gives it to a function. */
function rangeOf(files: readonly KpiFile[], language: Language, table: TableKind) {
  const { kpis } = locales[language];
  const name = fill(kpis.sheets.rows, { table: kpis.tables[table] });
  const cells = plannedKpis(language, files).sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const at = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column)?.value;
  const top = 4;
  const last = Math.max(...cells.map(({ row }) => row));
  const byPlace = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
  return (field: Field): readonly (readonly unknown[])[] => {
    const column = [0, 1, 2, 3, 4].find((each) => at(top - 1, each) === kpis.fields[field]);
    expect(column, field).toBeDefined();
    return Array.from({ length: last - top + 1 }, (_, i) => [byPlace.get(`${top + i} ${column}`) ?? null]);
  };
}

const answered = (id: FunctionId, ...given: readonly unknown[]) => unsaid(catalogue[id], given);

/** Figures by the keys of the function's labels. */
const salesOf = (files: readonly KpiFile[], language: Language): ReadonlyMap<unknown, unknown> => {
  const range = rangeOf(files, language, "deals");
  const outcome = files[0]?.first.decided.outcome?.isLostKnown ? "outcome" : "won";
  const found = answered("CRMSALESKPIS", range("opened"), range("closed"), range(outcome), range("amount"));
  return new Map((Array.isArray(found) ? found : []).map(([name, value]) => [name, value] as const));
};

function close(actual: unknown, expected: unknown, what: string): void {
  if (typeof expected !== "number") return;
  expect(Math.abs(Number(actual) - expected), what).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
}

const alike = {
  won: "won",
  lost: "lost",
  open: "open",
  winRate: "winRate",
  meanCycle: "cycleMeanDays",
  medianCycle: "cycleMedianDays",
  revenue: "revenue",
} as const;

describe("The rows that count, on sheets", () => {
  it.each(languages)("give CRMSALESKPIS the deals' own figures: %s", (language) => {
    const [deals] = company;
    const found = salesOf(company, language);
    expect(found.size).toBeGreaterThan(7);
    for (const [label, figure] of Object.entries(alike))
      close(found.get(label), deals?.read.figures.deals?.[figure], label);
  });

  it.each(
    some(
      [...lookalikes.keys()].filter((name) => /deal|opportunit|export|maven|pipe/i.test(name)),
      4,
    ),
  )("give them for the export of a CRM: %s", (name) => {
    const given = name === "salesforce-export.csv" ? { currency: "EUR" } : {};
    const files = withRows(readAll([[name, lookalikes.get(name) ?? new Uint8Array()]], given));
    const [file] = files;
    const values: Values | undefined = file?.read.figures.deals;
    const has = (field: Field) => file?.rows?.some((column) => column.field === field) ?? false;
    if (!values || !has("opened") || !has("closed") || !has("amount")) return;
    const found = salesOf(files, "en");
    expect(found.get("won")).toBe(values["won"]);
    for (const [label, figure] of Object.entries(alike)) close(found.get(label), values[figure], `${name} ${label}`);
  });

  it("give the other tables' functions their figures", () => {
    const figures = Object.assign({}, ...company.map(({ read }) => read.figures)) as KpiFile["read"]["figures"];
    const cases = rangeOf(company, "en", "cases");
    close(answered("CRMRESOLUTION", cases("opened"), cases("resolved")), figures.cases?.["medianHours"], "hours");
    const orders = rangeOf(company, "en", "orders");
    close(answered("CRMREPEATRATE", orders("customer")), figures.customers?.["repeatRate"], "repeat rate");
    const leads = rangeOf(company, "en", "leads");
    expect(leads("source").length).toBe(260);
  });

  it("name no person, and no formula is made of a word", () => {
    const plan = plannedKpis("en", company);
    expect(textsOf(plan).filter((text) => people.test(text))).toEqual([]);
    expect(
      plan.sheets.flatMap(({ cells }) => cells).some(({ value, formula }) => value === "=1+1" && formula === undefined),
    ).toBe(true);
  });

  it("are refused where there are more than a workbook should hold", () => {
    const first = company[0]?.first;
    if (!first) throw new Error("There is no file.");
    expect(attempt(() => keptRows(first, 100_001))).toEqual({
      refusal: { is: "tooManyRows", file: "deals.csv", rows: 100_001 },
    });
  });
});

describeWith(["Open XML SDK validator"], "the workbook with rows", () => {
  it("is valid", async () => {
    expect(await validate(await writeXlsx(plannedKpis("fa", company)))).toEqual([]);
  });
});
