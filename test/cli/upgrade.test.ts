/** `upgrade`: what is written, what is said, and that the old file stays. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { upgrade } from "../../src/cli/upgrade";
import { modelsIn } from "../../src/workbook/model/models";
import { readWorkbook } from "../tools/readWorkbook";

let folder = "";
const at = (name: string) => join(folder, name);
const old = (name: string) => fileURLToPath(new URL(`../sharing/${name}`, import.meta.url));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crm-roi-upgrade-"));
  copyFileSync(old("version2/sheet-en.xlsx"), at("old.xlsx"));
  copyFileSync(old("version2/sheet-fa-edited.xlsx"), at("edited.xlsx"));
  writeFileSync(at("text.xlsx"), "no workbook");
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("upgrade", () => {
  it("writes the new workbook and leaves the old one", async () => {
    const before = readFileSync(at("old.xlsx"));
    const { lines, exitCode } = await upgrade([at("old.xlsx"), "--out", at("new.xlsx")]);
    expect(lines.slice(1)).toEqual(["Every headline is as before.", `${at("new.xlsx")} is written.`]);
    expect(lines[0]).toMatch(/: \d+ figures and texts are carried over\.$/);
    expect(exitCode).toBe(0);
    expect(readFileSync(at("old.xlsx"))).toEqual(before);
    expect(modelsIn(readWorkbook(readFileSync(at("new.xlsx"))).names)).toMatchObject([
      { number: 1, template: "sheet" },
    ]);
  });

  it("names what stays behind, and ends with 1", async () => {
    const { lines, exitCode } = await upgrade([at("edited.xlsx"), "--out", at("left.xlsx")]);
    expect(lines).toContain("  'هزینه و فایده'!D32: A formula in an input; its value is carried over");
    expect(lines).toContain("  'هزینه و فایده'!M61, 31337: Not carried over: the new form has nothing there");
    expect(lines).toContain(`Only in ${at("edited.xlsx")}: خودم.`);
    expect(exitCode).toBe(1);
  });

  it.each([
    [[], "Name one workbook"],
    [["old.xlsx", "edited.xlsx", "--out", "x.xlsx"], "Name one workbook"],
    [["old.xlsx"], "--out is missing"],
    [["old.xlsx", "--out", "x.csv"], "--out must end in .xlsx"],
    [["old.xlsx", "--out", "old.xlsx", "--force"], "name another after --out"],
    [["old.xlsx", "--out", "edited.xlsx"], "exists. Choose another name"],
    [["old.xlsx#2", "--out", "x.xlsx"], "has no model 2, but 1 on Cost and benefit"],
    [["text.xlsx", "--out", "x.xlsx"], "It is not an .xlsx workbook"],
    [["none.xlsx", "--out", "x.xlsx"], "can't be read"],
    [["old.xlsx", "--out", "x.xlsx", "--years", "3"], "--years"],
  ])("refuses %j in one line", async (args, why) => {
    const files = readdirSync(folder);
    const asked = args.map((each) => (/\.(?:xlsx|csv)(?:#\d)?$/.test(each) ? at(each) : each));
    const { lines, refused, exitCode } = await upgrade(asked);
    expect(refused).toContain(why);
    expect(refused).not.toContain("\n");
    expect({ lines, exitCode }).toEqual({ lines: [], exitCode: 2 });
    expect(readdirSync(folder)).toEqual(files);
  });

  it("writes nothing on a dry run", async () => {
    const files = readdirSync(folder);
    const { lines, exitCode } = await upgrade([at("old.xlsx"), "--dry-run"]);
    expect(lines.at(-1)).toBe("Nothing is written.");
    expect(exitCode).toBe(0);
    expect(readdirSync(folder)).toEqual(files);
  });
});
