/** Plans of the KPI sheets, from exports read as the command line reads them. */
import { createHash } from "node:crypto";
import { figuresOf } from "../../../src/exports/figures";
import { sourceOf } from "../../../src/exports/file/source";
import { DealIndex } from "../../../src/exports/joins";
import { firstReading } from "../../../src/exports/read";
import type { Settings } from "../../../src/exports/decide/settings";
import type { CellValue, Plan } from "../../../src/grid/plan";
import type { Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { kpiPlan, type KpiFile } from "../../../src/workbook/kpis";
import { settings } from "../../exports/reading";

export function readAll(
  exports: Iterable<readonly [name: string, bytes: Uint8Array]>,
  given: Partial<Settings> = {},
): readonly KpiFile[] {
  const all = { ...settings, ...given };
  const index = new DealIndex();
  return [...exports].map(([name, bytes]) => {
    const first = firstReading(sourceOf(name, bytes), all);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { first, read: figuresOf(first, index), sha256 };
  });
}

export const plannedKpis = (language: Language, files: readonly KpiFile[], options: readonly string[] = []): Plan =>
  kpiPlan({
    language,
    words: locales[language].kpis,
    shared: locales[language].sheet,
    files,
    options,
    zone: "UTC",
    today: settings.today,
  });

/** The row of each KPI on its sheet, by its key, from the defined names. */
export const kpiRows = ({ names }: Plan): ReadonlyMap<string, number> =>
  new Map(
    names.flatMap((name): readonly (readonly [string, number])[] =>
      "area" in name ? [[name.name.replace(/^CRM_kpi_/, ""), name.area.row]] : [],
    ),
  );

export const valuesOf = ({ sheets }: Plan): readonly CellValue[] =>
  sheets.flatMap(({ cells }) => cells.map(({ value }) => value));

export const isError = (value: CellValue): boolean => typeof value === "object" && value !== null;

/** The texts of a plan, of names of sheets and of charts too. */
export const textsOf = (plan: Plan): readonly string[] => [
  plan.properties.title,
  ...plan.sheets.flatMap(({ name, cells, charts }) => [
    name,
    ...cells.flatMap(({ value, formula }) => [...(typeof value === "string" ? [value] : []), formula ?? ""]),
    ...charts.flatMap(({ title, altText, series }) => [title, altText, ...series.map((each) => each.name)]),
  ]),
];
