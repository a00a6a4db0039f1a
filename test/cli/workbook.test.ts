import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fill } from "../../src/language/fill";
import { locales } from "../../src/locales";
import { full as finnish } from "../../src/locales/fi/full";
import published from "../cases/published.json";
import { encoded } from "../hosts/csv/bytes";
import { recalculate } from "../tools/libreoffice";
import { describeWith } from "../tools/tool";
import { validate } from "../tools/validator";
import { bundled, inEnglish } from "./command";

let folder = "";
let command = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "crm-roi-cli-"));
  command = await bundled(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...call: readonly string[]) => runIn(inEnglish, ...call);

function runIn(env: NodeJS.ProcessEnv, ...call: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { cwd: folder, encoding: "utf8", env });
  return { status, stdout, stderr };
}

/** The command in a single file, which starts in a fifth of the time that `npm run workbook` needs. */
const workbook = (...args: readonly string[]) => run(command, ...args);

/** The command as `npm run workbook -- …` runs it. */
function workbookFromSource(...args: readonly string[]) {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  return run(tsx, fileURLToPath(new URL("../../src/cli/workbook.ts", import.meta.url)), ...args);
}
function figures(name: string, json: unknown): string {
  writeFileSync(join(folder, name), JSON.stringify(json));
  return name;
}

const found = published.find(({ id }) => id === "cba-schwalbe-8pct");
const {
  costs = [],
  benefits = [],
  discount_rate: discountRate = 0,
} = (found?.inputs ?? {}) as {
  readonly costs?: readonly number[];
  readonly benefits?: readonly number[];
  readonly discount_rate?: number;
};
const schwalbe = { currency: "USD", years: 3, discountRate, costs: { licences: costs }, benefits: { sales: benefits } };

describeWith(["LibreOffice"], "the published case through --input", () => {
  it("gives the published figures, recalculated", async () => {
    expect(workbookFromSource("--input", figures("case.json", schwalbe), "--out", "case.xlsx").status).toBe(0);
    const bytes = readFileSync(join(folder, "case.xlsx"));
    expect(await validate(bytes)).toEqual([]);
    const [file] = await recalculate([{ name: "case", bytes }]);
    const values = file?.[0]?.values ?? [];
    const answer = (label: string) => values.find(([first]) => String(first).startsWith(label))?.[2];
    expect(answer("Net present value")).toBeCloseTo(272335.52, 2);
    expect(answer("ROI on present values")).toBeCloseTo(1.1203, 4);
    expect(answer("ROI: net benefit")).toBeCloseTo(1.3077, 4);
    expect(answer("Payback")).toBeCloseTo(0.875, 9);
    expect(answer("Payback, discounted")).toBeCloseTo(0.945, 9);
  });

  it("gives them on the full workbook's summary, line by line, recalculated", async () => {
    const whole = {
      ...schwalbe,
      adoption: [1, 1, 1],
      costs: {
        purchase: { amounts: [1, 0, 0, 0], price: costs[0], kind: "oneOff" },
        licences: { amounts: [0, 50, 50, 50], price: 500 },
        administration: { amounts: [0, 1, 1, 1], price: 15000, kind: "yearly", class: "cash" },
      },
      benefits: { savings: [0, 120000, 120000, 120000], sales: [0, 80000, 80000, 80000] },
    };
    const told = workbook("--input", figures("full.json", whole), "--template", "full", "--out", "full.xlsx");
    expect(told).toMatchObject({ status: 0, stderr: "" });
    const bytes = readFileSync(join(folder, "full.xlsx"));
    expect(await validate(bytes)).toEqual([]);
    const [file] = await recalculate([{ name: "full", bytes }]);
    const values = file?.[0]?.values ?? [];
    const row = (label: string) => values.find(([first]) => String(first).startsWith(label)) ?? [];
    const { npv, roi_pct, pv_costs, payback_years_interp } = found?.recomputed as Record<string, number>;
    expect([npv, roi_pct, pv_costs, payback_years_interp]).toEqual([272335.52, 112.03, 243083.88, 0.875]);
    expect(row("Total funding")[2]).toBeCloseTo(
      costs.reduce((a, b) => a + b, 0),
      6,
    );
    expect(row("Budget today")[2]).toBe(costs[0]);
    expect(row("Budget of year 1")[2]).toBe(costs[1]);
    expect(row("Net present value")[2]).toBeCloseTo(npv ?? 0, 2);
    expect(row("ROI on present values")[2]).toBeCloseTo((roi_pct ?? 0) / 100, 4);
    expect(row("ROI: net benefit")[2]).toBeCloseTo(1.3077, 4);
    expect(row("Payback")[2]).toBeCloseTo(payback_years_interp ?? 0, 9);
    // All of it is cash, so the second column says the same.
    expect(row("Net present value")[3]).toBe(row("Net present value")[2]);
    expect(row("NPV before risk")[2]).toBe(row("NPV after risk")[2]);
    expect(String(row("Every $1")[0])).toMatch(/brings back 2\.31 gross \(net 1\.31\)\. Paid back within 4 quarters/);
    expect(values[3]?.[0]).toBe("Look: The discount rate doesn't fit the price growth: one is nominal, the other real");
  });

  it("gives what a five-year study publishes", async () => {
    const study = published.find(({ id }) => id === "bc-beefed-ai-5y");
    const { discount_rate, investment, net_annual_benefit, years } = study?.inputs as Record<string, number>;
    const expected = study?.recomputed as Record<string, number>;
    const case5 = {
      currency: "USD",
      years,
      discountRate: discount_rate,
      adoption: [1, 1, 1, 1, 1],
      costs: { implementation: [investment, 0, 0, 0, 0, 0] },
      benefits: { savings: [0, ...Array.from({ length: years ?? 0 }, () => net_annual_benefit)] },
    };
    const args = [
      "--input",
      figures("five.json", case5),
      "--template",
      "full",
      "--language",
      "fi",
      "--out",
      "five.xlsx",
    ];
    expect(workbook(...args).status).toBe(0);
    const [file] = await recalculate([{ name: "five", bytes: readFileSync(join(folder, "five.xlsx")) }]);
    const figure = (label: string) => file?.[0]?.values.find(([first]) => String(first).startsWith(label))?.[2];
    const { rows } = finnish;
    expect(figure(rows.npv)).toBeCloseTo(expected["npv"] ?? 0, 2);
    expect(figure(rows.roi)).toBeCloseTo((expected["cumulative_roi_pct"] ?? 0) / 100, 9);
    expect(figure(rows.roiDiscounted)).toBeCloseTo((expected["tei_form_roi_pct"] ?? 0) / 100, 4);
    expect(figure(rows.payback)).toBeCloseTo(expected["payback_years"] ?? 0, 4);
  });
});

describe("a call that is wrong", () => {
  it.each([
    ["an unknown key", { ...schwalbe, discount: 1 }, /unknown key "discount"/],
    [
      "a text where a number belongs",
      { ...schwalbe, costs: { licences: [1, "2", 3, 4] } },
      /costs\.licences, year 1 must be a number/,
    ],
    ["years outside 1 to 10", { ...schwalbe, years: 11 }, /years must be a whole number from 1 to 10/],
  ])("ends with one line, exit code 2 and no file: %s", (_, json, line) => {
    const { status, stdout, stderr } = workbook("--input", figures("wrong.json", json), "--out", "wrong.xlsx");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(line);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(existsSync(join(folder, "wrong.xlsx"))).toBe(false);
  });

  it("ends so for a table that can be read in two ways, and reads it when it is told how", () => {
    writeFileSync(join(folder, "lines.csv"), "type;line;0;1;2;3\ncost;licences;0;12.500;12.500;12.500\n");
    const args = ["--input", "lines.csv", "--template", "full", "--currency", "TRY", "--out", "lines.xlsx"];
    const { status, stdout, stderr } = workbook(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      'lines.csv: Row 2: "12.500" in the column "1" can be two numbers: --decimal . makes it 12.5, --decimal , makes it 12500.\n',
    );
    expect(existsSync(join(folder, "lines.xlsx"))).toBe(false);
    expect(workbook(...args, "--decimal", ",")).toEqual({ status: 0, stdout: "lines.xlsx is written.\n", stderr: "" });
  });

  it("says which encoding it has guessed", () => {
    const bytes = encoded("type;line;label;0;1;2;3\ncost;other;Lisans ücreti, İş gücü;0;1;2;3\n", "windows-1254");
    writeFileSync(join(folder, "turkish.csv"), bytes);
    const args = ["--input", "turkish.csv", "--template", "full", "--out", "turkish.xlsx"];
    expect(workbook(...args)).toEqual({
      status: 0,
      stdout: "turkish.csv is read as windows-1254; --encoding names another.\nturkish.xlsx is written.\n",
      stderr: "",
    });
    expect(
      strFromU8(unzipSync(readFileSync(join(folder, "turkish.xlsx")))["xl/sharedStrings.xml"] ?? new Uint8Array()),
    ).toContain("<t>Lisans ücreti, İş gücü</t>");
  });

  it("never replaces a file unasked", () => {
    writeFileSync(join(folder, "mine.xlsx"), "mine");
    expect(workbook("--sample", "--out", "mine.xlsx")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--force") as string,
    });
    expect(readFileSync(join(folder, "mine.xlsx"), "utf8")).toBe("mine");
    expect(workbook("--sample", "--out", "mine.xlsx", "--force").status).toBe(0);
  });

  it.each([
    ["in a single file", workbook],
    ["as npm run workbook runs it", workbookFromSource],
  ])("says when a file can't be written: the command %s", (_, start) => {
    expect(start("--sample", "--out", "nowhere/model.xlsx")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("can't be written") as string,
    });
  });
});

describe("the language of what is printed", () => {
  const turkish: NodeJS.ProcessEnv = { ...process.env, LC_ALL: "", LC_MESSAGES: "tr_TR.UTF-8", LANG: "fi_FI.UTF-8" };

  it("is the environment's for help, for what is refused and for what is done", () => {
    const { commandHelp, commandLine } = locales.tr;
    expect(runIn(turkish, command, "--help").stdout).toContain(commandHelp.model.intro);
    expect(runIn(turkish, command, "check", "gone.xlsx")).toEqual({
      status: 2,
      stdout: "",
      stderr: `${fill(commandLine.files.unreadable, { file: "gone.xlsx" })}\n`,
    });
    expect(runIn(turkish, command, "--sample", "--force", "--out", "turkish.xlsx")).toEqual({
      status: 0,
      stdout: `${fill(commandLine.written, { file: "turkish.xlsx" })}\n`,
      stderr: "",
    });
  });

  it("is another's where the call names it", () => {
    const { stdout } = runIn(turkish, command, "import", "--help", "--messages", "fi");
    expect(stdout).toContain("Lukee, mitä CRM:stä on viety");
    expect(runIn(turkish, command, "--help", "--language", "en").stdout).toContain(locales.en.commandHelp.model.intro);
  });
});
