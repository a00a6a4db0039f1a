import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import published from "../cases/published.json";
import { recalculate } from "../tools/libreoffice";
import { describeWith } from "../tools/tool";
import { validate } from "../tools/validator";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tsx = createRequire(import.meta.url).resolve("tsx/cli");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crm-roi-cli-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What `npm run workbook -- …` runs. */
function workbook(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, join(root, "src/cli/workbook.ts"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
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
    expect(workbook("--input", figures("case.json", schwalbe), "--out", "case.xlsx").status).toBe(0);
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

  it("never replaces a file unasked", () => {
    writeFileSync(join(folder, "mine.xlsx"), "mine");
    expect(workbook("--sample", "--out", "mine.xlsx")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--force") as string,
    });
    expect(readFileSync(join(folder, "mine.xlsx"), "utf8")).toBe("mine");
    expect(workbook("--sample", "--out", "mine.xlsx", "--force").status).toBe(0);
  });

  it("says when a file can't be written", () => {
    expect(workbook("--sample", "--out", "nowhere/model.xlsx")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("can't be written") as string,
    });
  });
});
