import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openEngine } from "../../src/cli/engines";
import { duckdb } from "../../src/cli/engines/duckdb";
import { importAnything, importFiles } from "../../src/cli/import";
import type { EngineDoor } from "../../src/cli/import/warehouse";
import { serialOfIsoDay } from "../../src/exports/isoDay";
import { csvOf, generated, generatedColumns, generatedTables, type Generated } from "../exports/sql/generated";
import { loadedIntoDuckdb } from "../exports/sql/loading";
import { differences } from "../exports/sql/roads";
import { describeWith } from "../tools/tool";
import { seed } from "../tools/sample";

const around = { locale: undefined, offset: () => 0, today: serialOfIsoDay("2026-01-15") ?? 0 };
const tables = generated(seed, 2000);
let folder = "";
let map = "";
const at = (name: string): string => join(folder, name);

const told: string[] = [];
const run = (args: readonly string[], open: EngineDoor["open"] = openEngine) => {
  told.length = 0;
  return importAnything(args, { open, tell: (line) => told.push(line) }, around);
};
const json = ({ lines, refused }: { readonly lines: readonly string[]; readonly refused?: string }) => {
  expect(refused).toBeUndefined();
  return JSON.parse(lines.join("\n")) as Readonly<Record<string, unknown>>;
};
const figuresOf = (found: Readonly<Record<string, unknown>>) => ({ ...found, files: undefined });

describeWith(["Packages of engines/"], "import --engine duckdb", () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "crm-roi-warehouse-"));
    map = at("map.json");
    const named = Object.entries(generatedColumns).map(([kind, columns]) => {
      const own =
        kind === "scores"
          ? { question: "nps" }
          : kind === "deals"
            ? { outcomes: { won: ["Done"], lost: ["Gone"] } }
            : {};
      return [kind, { table: kind, columns, ...own }];
    });
    writeFileSync(map, JSON.stringify(Object.fromEntries(named)));
    const without = (...kinds: readonly string[]) => named.filter(([name]) => !kinds.includes(String(name)));
    writeFileSync(at("printed.json"), JSON.stringify(Object.fromEntries(without("cases"))));
    writeFileSync(at("unstaged.json"), JSON.stringify(Object.fromEntries(without("cases", "stages"))));
    writeFileSync(at("deals.json"), JSON.stringify({ deals: { table: "deals", columns: generatedColumns.deals } }));
    await loadedIntoDuckdb(at("company.duckdb"), tables);
    writeFileSync(at("deals.csv"), csvOf(tables.deals));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("counts the tables of a database, says the cost of each statement before, and gives the figures of its file", async () => {
    const found = json(
      await run([at("company.duckdb"), "--engine", "duckdb", "--map", map, "--currency", "EUR", "--json"]),
    );
    expect(found["files"]).toHaveLength(generatedTables.length);
    const cost = /^\w+\.\w+: (?:reads about \d+ rows?, as DuckDB estimates|DuckDB has no estimate)$/;
    expect(told.filter((line) => !cost.test(line))).toEqual([]);
    expect(told.filter((line) => line.includes("reads about")).length).toBeGreaterThan(10);
    expect(told.length).toBeGreaterThan(20);
    const deals = json(
      importFiles([at("deals.csv"), "--map", at("deals.json"), "--currency", "EUR", "--json"], around),
    );
    expect(differences(deals["deals"], found["deals"])).toEqual([]);
  });

  it("gives the figures of a CSV file, read by our decisions", async () => {
    const engine = json(
      await run([at("deals.csv"), "--map", at("deals.json"), "--engine", "duckdb", "--currency", "EUR", "--json"]),
    );
    const file = json(importFiles([at("deals.csv"), "--map", at("deals.json"), "--currency", "EUR", "--json"], around));
    expect(differences(figuresOf(file), figuresOf(engine))).toEqual([]);
  });

  it.each([
    [
      "day, month and year with dots, amounts with a comma",
      ";",
      "1;Won;1.234,50;13.01.2024;12.02.2024;Web\n2;Lost;20,5;14.01.2024;15.03.2024;Fair\n3;Won;(3,25);14.01.2024 10:30;20.02.2024;Web\n",
    ],
    [
      "moments in several forms, dates that are none or odd, and amounts of many digits",
      ",",
      [
        "1,Won,10.5,2024-01-13 10:20:30,2024-02-12T09:00:00,Web",
        "2,Lost,123456789012345678.5,2024-01-14,2024-03-15 10:20,Fair",
        `3,Won,"1,234.123456",2024-01-14T08:00:00Z,2024-01-14 23:59:59,Web`,
        "4,Won,-3.5,0001-01-01,2024-02-30,Web",
        "5,Won,,1850-01-01,0000-00-00,",
        "6,Won, 7 ,2024/03/01, 2024-03-05 ,Phone",
        "7,Won,1e5,2024-3-1 1:20:30,2024-05-01,Phone",
        ...Array.from(
          { length: 150 },
          (_, i) => `${8 + i},Lost,${i}.25,2024-05-0${1 + (i % 9)} 0${i % 9}:00:00,2024-06-0${1 + (i % 7)},Mail`,
        ),
      ].join("\n") + "\n",
    ],
    [
      "deals that are called as a total is",
      ",",
      "Total,Won,10.5,2024-01-13,2024-02-12,Web\n2,Lost,20.5,2024-01-14,2024-03-15,Fair\ntoplam,,32,,,\n,,,Total,,\n ,,GRAND TOTAL,,,\n",
    ],
    [
      "a line of totals, and one of another width",
      ",",
      "1,Won,10.5,2024-01-13,2024-02-12,Web\n2,Lost,20.5,2024-01-14,2024-03-15,Fair\n3,Won,1,2024-01-14\n,,32,,,\nTotal,,32,,,\n",
    ],
  ])("reads %s as a file is read", async (_, sign, rows) => {
    const header = ["Deal ID", "Stage", "Amount", "Created Date", "Close Date", "Lead Source"].join(sign);
    writeFileSync(at("written.csv"), `${header}\n${rows}`);
    const engine = json(await run([at("written.csv"), "--engine", "duckdb", "--json"]));
    const file = json(importFiles([at("written.csv"), "--json"], around));
    expect(differences(figuresOf(file), figuresOf(engine))).toEqual([]);
    const counts = (found: Readonly<Record<string, unknown>>) =>
      (found["files"] as readonly { readonly rows: number; readonly used: number }[]).map(({ rows, used }) => [
        rows,
        used,
      ]);
    expect(counts(engine)).toEqual(counts(file));
  });

  it("refuses an id that is there twice, where nothing tells which row counts, as a file is refused", async () => {
    writeFileSync(
      at("twice.csv"),
      "Lead ID,Created,Lead Source\n1,2024-01-01,Web\n1,2024-01-02,Fair\n2,2024-01-02,Fair\n",
    );
    const engine = await run([at("twice.csv"), "--engine", "duckdb"]);
    const file = importFiles([at("twice.csv")], around);
    expect(engine.refused).toMatch(/^twice\.csv has the id "1" more than once with different cells/);
    expect(file.refused).toMatch(/id “1” more than once with different cells, in lines 2, 3/);
  });

  it("gives the figures of a Parquet file", async () => {
    const engine = await duckdb(at("company.duckdb"), { seconds: 60 });
    await engine.rows(`copy (select * from deals) to '${at("deals.parquet")}' (format parquet)`);
    await engine.close();
    const found = json(
      await run([at("deals.parquet"), "--map", at("deals.json"), "--engine", "duckdb", "--currency", "EUR", "--json"]),
    );
    const file = json(importFiles([at("deals.csv"), "--map", at("deals.json"), "--currency", "EUR", "--json"], around));
    expect(differences(figuresOf(file), figuresOf(found))).toEqual([]);
  });

  it("writes KPI sheets that name the engine", async () => {
    const out = at("kpis.xlsx");
    const { writes, refused } = await run([
      at("company.duckdb"),
      "--engine",
      "duckdb",
      "--map",
      map,
      "--currency",
      "EUR",
      "--out",
      out,
    ]);
    expect(refused).toBeUndefined();
    const texts = JSON.stringify(writes?.[0]?.content);
    expect(texts).toContain("Counted by the database");
    expect(texts).toContain("DuckDB");
  });

  it("takes hostile names of tables and columns, and hostile words, as data", async () => {
    const hostile = [`"; drop table deals; --`, "it's `q` \\ back", "select", "müşteri ۱۲", "new\nline"];
    const name = hostile.join(" ");
    const source = `'; drop table x; -- "${hostile[1] ?? ""}"`;
    const rename = (own: string) => `${name} ${own}`;
    const columns = Object.fromEntries(Object.entries(tables.deals.columns).map(([own, type]) => [rename(own), type]));
    const at3 = Object.keys(tables.deals.columns).indexOf("source");
    const stageAt = Object.keys(tables.deals.columns).indexOf("stage");
    const wonAt = Object.keys(tables.deals.columns).indexOf("won");
    const closedAt = Object.keys(tables.deals.columns).indexOf("closed_flag");
    const rows = tables.deals.rows.map((row) =>
      row.map((cell, i) =>
        i === at3 && cell === "Fair"
          ? source
          : i === stageAt
            ? `${row[wonAt] === "TRUE" ? "Won" : row[closedAt] === "TRUE" ? "Lost" : source}`
            : cell,
      ),
    );
    const table: Generated = { columns, rows };
    await loadedIntoDuckdb(at("hostile.duckdb"), { [name]: table });
    const own = Object.entries(generatedColumns.deals).filter(([field]) => field !== "won" && field !== "closedFlag");
    const hostileMap = {
      deals: {
        table: [name],
        columns: Object.fromEntries(own.map(([field, header]) => [field, rename(header)])),
      },
    };
    writeFileSync(at("hostile.json"), JSON.stringify(hostileMap));
    const found = json(
      await run([
        at("hostile.duckdb"),
        "--engine",
        "duckdb",
        "--map",
        at("hostile.json"),
        "--currency",
        "EUR",
        "--json",
      ]),
    );
    writeFileSync(at("hostile.csv"), csvOf(table));
    const file = json(
      importFiles([at("hostile.csv"), "--map", at("hostile.json"), "--currency", "EUR", "--json"], around),
    );
    expect(differences(figuresOf(file), figuresOf(found))).toEqual([]);
    expect(JSON.stringify(found["sources"])).toContain("drop table x");
  });

  /** Runs the printed statements, and reads their results. */
  const throughPrinted = async (mapFile: string) => {
    const options = ["--map", mapFile, "--currency", "EUR", "--to", "2025-12-31"];
    const { lines } = await run(["--sql", "duckdb", ...options]);
    const [, asked = ""] = /"asked": "(\w+)"/.exec(lines.join("\n")) ?? [];
    const engine = await duckdb(at("company.duckdb"), { seconds: 60 });
    const results: Record<string, unknown> = {};
    for (const [i, line] of lines.entries()) {
      const [, key] = /^-- (\w+\.\w+): /.exec(line) ?? [];
      if (key !== undefined) results[key] = await engine.rows((lines[i + 1] ?? "").replace(/;$/, ""));
    }
    await engine.close();
    writeFileSync(at("result.json"), JSON.stringify({ asked, dialect: "duckdb", results }));
    return { read: () => run(["--statistics", at("result.json"), ...options, "--json"]), options };
  };

  it("reads what came back of printed statements, under the same options alone", async () => {
    const { read, options } = await throughPrinted(at("unstaged.json"));
    const live = json(await run([at("company.duckdb"), "--engine", "duckdb", ...options, "--json"]));
    expect(differences(figuresOf(live), figuresOf(json(await read())))).toEqual([]);
    const other = await run(["--statistics", at("result.json"), "--map", at("unstaged.json"), "--currency", "EUR"]);
    expect(other.refused).toMatch(/printed with another --map or other options/);
  });

  it("prints no statements for cases", async () => {
    const { refused } = await run(["--sql", "duckdb", "--map", map, "--currency", "EUR", "--to", "2025-12-31"]);
    expect(refused).toMatch(/^Cases aren't counted by printed statements/);
  });

  it("refuses results of two spellings of one stage", async () => {
    const { read } = await throughPrinted(at("printed.json"));
    expect(await read()).toMatchObject({
      exitCode: 2,
      refused: expect.stringMatching(/^The stages "\w+" and "\w+" are one|^The stages "\w+", "\w+" are one/) as string,
    });
  });

  it.each([
    [
      "an engine that ends midway",
      (rows: number) => (rows > 3 ? Promise.reject(new Error("gone")) : undefined),
      /gone/,
    ],
    [
      "nonsense",
      (rows: number) => (rows > 3 ? Promise.resolve([{ deals: "many" }]) : undefined),
      /^The result of [\w.]+ has/,
    ],
    ["no rows at all", (rows: number) => (rows > 0 ? Promise.resolve([]) : undefined), /\S/],
  ])("ends with one sentence after %s, and nothing is written", async (_, answer, sentence) => {
    const out = at("never.xlsx");
    let asked = 0;
    const found = await run(
      [at("company.duckdb"), "--engine", "duckdb", "--map", map, "--currency", "EUR", "--out", out],
      async (call) => {
        const engine = await openEngine(call);
        return { ...engine, rows: (sql: string) => answer(asked++) ?? engine.rows(sql) };
      },
    );
    expect(found).toMatchObject({ exitCode: 2, lines: [], refused: expect.stringMatching(sentence) as string });
    expect(found.refused).not.toContain("\n");
    expect(found.writes).toBeUndefined();
  });

  it.each([
    ["a file that isn't there", ["gone.duckdb"], /can't be read/],
    ["a file that is no database", ["map.json.duckdb"], /can't be opened/],
  ])("refuses %s", async (_, [name = ""], sentence) => {
    writeFileSync(at("map.json.duckdb"), "no database");
    const found = await run([at(name), "--engine", "duckdb", "--map", map]);
    expect(found).toMatchObject({ exitCode: 2, lines: [], refused: expect.stringMatching(sentence) as string });
  });

  it("refuses text where a date is needed", async () => {
    const columns = { ...tables.deals.columns, opened: "text" } as const;
    await loadedIntoDuckdb(at("text.duckdb"), { deals: { columns, rows: tables.deals.rows } });
    const found = await run([at("text.duckdb"), "--engine", "duckdb", "--map", at("deals.json")]);
    expect(found.exitCode).toBe(2);
    writeFileSync(at("deals.json"), JSON.stringify({ deals: { table: "deals", columns: generatedColumns.deals } }));
    expect(await run([at("text.duckdb"), "--engine", "duckdb", "--map", at("deals.json")])).toMatchObject({
      exitCode: 2,
      refused:
        'deals: the column "opened" is of the type VARCHAR, and must be a date or a timestamp: name a view with --map that converts it.',
    });
  });
});

it.each([
  [["--sql", "oracle", "--map", "m.json"], /^--sql must be one of duckdb, postgres/],
  [["--sql", "trino"], /^--sql needs --map/],
  [["a.csv", "--sql", "trino", "--map", "m.json"], /leave the files out/],
  [["--sql", "trino", "--engine", "duckdb", "--map", "m.json"], /exclude each other/],
  [["--engine", "postgres", "--map", "m.json"], /needs --url/],
  [["--engine", "postgres", "--url", "postgres://me:secret@host/db", "--map", "m.json"], /password in it/],
  [["--engine", "duckdb"], /^The file is missing/],
  [["a.csv", "--url", "x"], /^--url is for --engine/],
  [["a.csv", "--engine", "duckdb", "--golive", "2025-01-01"], /^--golive and --into/],
  [["a.csv", "--engine", "duckdb", "--timeout", "0"], /^--timeout must be/],
])("refuses the call %j", async (args, sentence) => {
  const found = await run(args);
  expect(found).toMatchObject({ exitCode: 2, lines: [], refused: expect.stringMatching(sentence) as string });
});
