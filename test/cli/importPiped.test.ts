import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundled, inEnglish } from "./command";

let folder = "";
let command = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "crm-roi-piped-"));
  command = await bundled(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const imported = (input: string, ...options: readonly string[]) =>
  spawnSync(process.execPath, [command, "import", "-", ...options], { input, encoding: "utf8", env: inEnglish });
const deals = "Deal ID,Stage,Amount\n1,Won,10\n2,Lost,20\n";

describe("import -", () => {
  it("reads what another command pipes in", () => {
    const { status, stdout, stderr } = imported(deals, "--json");
    expect([status, stderr]).toEqual([0, ""]);
    const { files, deals: figures } = JSON.parse(stdout) as Record<string, unknown>;
    expect(files).toMatchObject([{ name: "standard input", rows: 2 }]);
    expect(figures).toMatchObject({ won: 1, lost: 1, revenue: 10 });
  });

  it("says that nothing was piped in", () => {
    const { status, stdout, stderr } = imported("", "--json");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe("standard input: It is empty: export the table again.\n");
  });

  it("has a name in the language of who reads it, and in that of the workbook; in an object it is the same in each", () => {
    expect(imported("", "--json", "--messages", "fi").stderr).toMatch(/^vakiosyöte: /);
    const { stdout } = imported(deals, "--json", "--messages", "fi");
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ name: "standard input" }] });
    const out = join(folder, "kpis.xlsx");
    const written = imported(deals, "--out", out, "--messages", "fi", "--language", "tr");
    expect([written.status, written.stderr]).toEqual([0, ""]);
    expect(written.stdout).toMatch(/^vakiosyöte: /);
    const texts = Object.values(unzipSync(readFileSync(out)))
      .map((part) => strFromU8(part))
      .join("\n");
    expect(texts).toContain("standart girdi");
    expect(texts).not.toMatch(/standard input|vakiosyöte/);
  });
});
