/** Every command line that a page shows is run, with files of the kinds that it names; those that can't be are listed with the reason. */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { languages } from "../../src/language/languages";
import { brokenBook } from "../cli/brokenBook";
import { bundled, inEnglish } from "../cli/command";
import { deals, figuresOf as measuredFigures, planOf } from "../cli/into/model";
import { sampled } from "../tools/sample";
import { workbookFile } from "../tools/workbookFile";
import { figuresOf, modelPlan } from "../workbook/comparison/options";
import { commandsIn, fencesIn, frontPageOf, guides, root, textOf } from "./pages";

const pages = [...languages.map(frontPageOf), ...guides, "docs/command-line.md", "docs/import.md", "docs/warehouse.md"];
const commands = [...new Set(pages.flatMap((page) => commandsIn(textOf(page))))];

/** What isn't run here, by what it begins with. */
const notRun: Readonly<Record<string, string>> = {
  "npm ci && npm start": "installs packages and serves a page until it is ended; test/workbench opens that page",
  "npm cit": "installs packages and runs this test",
  "npm run excel": "opens Excel; test/build/excel.test.ts calls it without one",
  "npm run engines -- install": "takes packages from the registry",
  "npm run workbook -- import deals.parquet --engine duckdb":
    "needs the packages of engines/; test/cli/warehouse.test.ts",
  "npm run workbook -- import crm.duckdb --engine duckdb": "needs the packages of engines/; test/cli/warehouse.test.ts",
  "npm run workbook -- import --engine postgres": "needs a server; test/exports/sql starts one",
  "npm run workbook -- import --engine clickhouse": "needs a server; test/exports/sql starts one",
  "npm run workbook -- import --statistics": "needs what a warehouse gave back; test/cli/warehouse.test.ts",
};
const isRun = (command: string): boolean => !Object.keys(notRun).some((start) => command.startsWith(start));

/** 1 says that something was found or left. */
const exitCodes: Readonly<Record<string, number>> = {
  "npm run workbook -- check model.xlsx": 1,
  "npm run workbook -- check model.xlsx --messages fa": 1,
};

const blockOf = (page: string, kind: string): string =>
  fencesIn(textOf(page))
    .find((fence) => fence.kind === kind)
    ?.lines.join("\n") ?? "";

describe("the command lines of the pages", () => {
  let folder = "";
  let program = "";
  const run = (command: string, within: string) => {
    const [, parameters = ""] = /^npm run workbook -- ([^>]*)/.exec(command) ?? [];
    return spawnSync(process.execPath, [program, ...parameters.trim().split(" ")], {
      ...{ cwd: within, env: inEnglish },
      encoding: "utf8",
    });
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "crm-roi-commands-"));
    program = await bundled(folder);
    const files = join(folder, "files");
    mkdirSync(files);
    const at = (name: string) => join(files, name);
    copyFileSync(deals, at("deals.csv"));
    writeFileSync(
      at("orders.csv"),
      "Order ID,Customer,Order Date,Amount\n1,a,2024-02-01,10.50\n2,b,2024-03-01,20.50\n3,a,2025-02-15,30.25\n",
    );
    copyFileSync(join(root, "test/sharing/version2/sheet-en.xlsx"), at("old.xlsx"));
    writeFileSync(at("broken.xlsx"), workbookFile(brokenBook));
    // What the pages themselves give as examples.
    writeFileSync(at("figures.json"), blockOf("docs/command-line.md", "json"));
    writeFileSync(at("lines.csv"), blockOf("docs/figures.md", "csv"));
    writeFileSync(at("map.json"), blockOf("docs/warehouse.md", "json"));
    const option = (cost: number, benefit: number) =>
      figuresOf({ costs: [cost, 100, 100], benefits: [0, benefit, 700], rate: 0.08, users: 10 });
    const options = { A: option(1000, 700), B: option(1500, 1300), stay: option(500, 300) };
    for (const [name, figures] of Object.entries(options))
      writeFileSync(at(`${name}.xlsx`), await writeXlsx(modelPlan(figures)));
    const first = modelPlan(options.A);
    const taken = first.sheets.map(({ name }) => name);
    const second = modelPlan(options.B, "sheet", "en", [1], taken);
    const both = { ...first, sheets: [...first.sheets, ...second.sheets], names: [...first.names, ...second.names] };
    writeFileSync(at("models.xlsx"), await writeXlsx(both));
    writeFileSync(at("model.xlsx"), await writeXlsx(planOf(measuredFigures(["sales", "dealSize"]))));
    expect(run("npm run workbook -- prepare model.xlsx --out shared.xlsx", files).status).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are some, and those that aren't run still stand on a page", () => {
    expect(commands.filter(isRun).length).toBeGreaterThan(20);
    expect(Object.keys(notRun).filter((start) => !commands.some((command) => command.startsWith(start)))).toEqual([]);
    expect(commands.filter((command) => isRun(command) && !command.startsWith("npm run workbook -- "))).toEqual([]);
  });

  // Each takes a second: one of each kind, in full runs all.
  it.each(sampled(commands.filter(isRun), 8, (command) => [command.split(" ")[4]]))("%s", (command) => {
    const within = mkdtempSync(join(folder, "run-"));
    cpSync(join(folder, "files"), within, { recursive: true });
    const written = /--(?:out|as) (\S+)/.exec(command)?.[1];
    if (written !== undefined) rmSync(join(within, written), { force: true });
    // The page's own example of a map is of a table with other headers.
    if (command.includes("deals.csv --map")) {
      writeFileSync(join(within, "map.json"), blockOf("docs/import.md", "json"));
      writeFileSync(
        join(within, "deals.csv"),
        "No,Phase,Sum,Begun,Done\n1,Won,10.50,2024-01-13,2024-02-12\n2,Lost,20.50,2024-01-14,2024-03-15\n",
      );
    }
    const { status, stdout, stderr } = run(command, within);
    expect({ status, stderr }).toEqual({ status: exitCodes[command] ?? 0, stderr: "" });
    expect(stdout).not.toBe("");
    if (written === undefined) return;
    expect(existsSync(join(within, written))).toBe(true);
    expect(statSync(join(within, written)).size).toBeGreaterThan(1000);
    expect(readFileSync(join(within, written)).subarray(0, 2).toString()).toBe("PK");
  });
});
