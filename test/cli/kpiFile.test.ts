/** `import --out`: what is written, what is refused, and that nothing else is touched. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles } from "../../src/cli/import";
import { written } from "../../src/cli/import/kpiFile";
import { serialOfIsoDay } from "../../src/exports/isoDay";
import { locales } from "../../src/locales";
import { readWorkbook } from "../tools/readWorkbook";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crm-roi-kpis-"));
  writeFileSync(
    join(folder, "deals.csv"),
    `Deal ID,Stage,Amount,Created Date,Close Date,Lead Source,Opportunity Owner
1,Won,10.5,2024-01-13,2024-02-12,Web,Ada Owner
2,Lost,20.5,2024-01-14,2024-03-15,,Ada Owner
`,
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const around = { locale: undefined, offset: () => 0, today: serialOfIsoDay("2026-01-15") ?? 0 };
const at = (name: string) => join(folder, name);
const run = (...args: readonly string[]) => written(importFiles([at("deals.csv"), ...args], around));

describe("import --out", () => {
  it("writes the KPI sheets in the language, and doesn't replace them without --force", async () => {
    const { lines, exitCode } = await run("--out", at("kpis.xlsx"), "--language", "tr", "--currency", "EUR");
    expect([lines.at(-1), exitCode]).toEqual([`${at("kpis.xlsx")} is written.`, 0]);
    const bytes = readFileSync(at("kpis.xlsx"));
    const { kpis: words } = locales.tr;
    const { sheets, names } = readWorkbook(bytes);
    // A file of deals has no cohorts.
    const { kpis, tables, source } = words.sheets;
    expect(sheets.map(({ name }) => name)).toEqual([kpis, tables, source]);
    expect(names.map(({ name }) => name)).toContain("CRM_kpi_winRate");
    const texts = sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    for (const text of ["deals.csv", "--currency EUR", "--language tr", words.none]) expect(texts).toContain(text);
    const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
    expect(parts.filter((part) => part.includes("Ada"))).toEqual([]);
    expect(parts.filter((part) => part.includes(folder))).toEqual([]);

    const again = await run("--out", at("kpis.xlsx"));
    expect(again).toMatchObject({ lines: [], exitCode: 2 });
    expect(again.refused).toContain("exists");
    expect(readFileSync(at("kpis.xlsx")).equals(bytes)).toBe(true);
    expect((await run("--out", at("kpis.xlsx"), "--force")).exitCode).toBe(0);
    expect(readFileSync(at("kpis.xlsx")).equals(bytes)).toBe(false);
  });

  it("writes nothing in a dry run", async () => {
    const before = readdirSync(folder);
    const { lines, exitCode } = await run("--out", at("dry.xlsx"), "--dry-run");
    expect([lines.at(-1), exitCode]).toEqual(["Nothing is written.", 0]);
    expect(readdirSync(folder)).toEqual(before);
  });

  it.each([
    [["--out", "kpis.xlsx", "--json"], "--json prints the figures and --out writes them as a workbook: leave one out."],
    [["--out", "kpis.csv"], "--out must end in .xlsx: kpis.csv"],
    [["--force"], "--force is for the file of --out or --as: name it."],
  ])("refuses %j", async (args, refused) => {
    expect(await run(...args)).toEqual({ lines: [], refused, exitCode: 2 });
  });
});
