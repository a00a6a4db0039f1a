import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

const imported = (input: string) =>
  spawnSync(process.execPath, [command, "import", "-", "--json"], { input, encoding: "utf8", env: inEnglish });

describe("import -", () => {
  it("reads what another command pipes in", () => {
    const { status, stdout, stderr } = imported("Deal ID,Stage,Amount\n1,Won,10\n2,Lost,20\n");
    expect([status, stderr]).toEqual([0, ""]);
    const { files, deals } = JSON.parse(stdout) as Record<string, unknown>;
    expect(files).toMatchObject([{ name: "standard input", rows: 2 }]);
    expect(deals).toMatchObject({ won: 1, lost: 1, revenue: 10 });
  });

  it("says that nothing was piped in", () => {
    const { status, stdout, stderr } = imported("");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe("standard input: It is empty: export the table again.\n");
  });
});
