import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles } from "../../src/cli/import";
import { serialOfIsoDay } from "../../src/exports/isoDay";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crm-roi-golive-"));
  writeFileSync(
    join(folder, "deals.csv"),
    [
      "Deal ID,Stage,Amount,Created Date,Close Date",
      "1,Won,1200,2023-01-05,2023-01-15",
      "2,Lost,500,2023-02-01,2023-12-31",
      "3,Won,3600,2024-02-01,2024-02-05",
      "4,Won,1200,2024-03-01,2024-12-31",
    ].join("\n"),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const around = { locale: undefined, offset: () => 0, today: serialOfIsoDay("2026-01-15") ?? 0 };
const imported = (...options: readonly string[]) => importFiles([join(folder, "deals.csv"), ...options], around);

describe("import --golive", () => {
  it("prints each measure before and after", () => {
    const { lines, exitCode } = imported("--golive", "2024-01-01");
    expect(exitCode).toBe(0);
    const text = lines.join("\n");
    expect(text).toMatch(/^ {2}before 2023-\d\d-\d\d to 2023-12-31, after 2024-01-01 to 2024-/m);
    expect(text).toMatch(/^ {2}winRate: 0.5 before, 1 after$/m);
  });

  it("gives the same as an object", () => {
    const { lines } = imported("--golive", "2024-01-01", "--json");
    const { files, goals } = JSON.parse(lines.join("\n")) as Record<string, unknown>;
    expect(files).toMatchObject([{ compared: { alike: "length", before: { to: "2023-12-31" } } }]);
    expect(goals).toMatchObject({ winRate: { baseline: 0.5, actual: 1 } });
  });

  it.each([
    [["--golive", "2020-01-01"], /: It has all its days, from 2023-01-15 to 2024-12-31, on one side of the go-live/],
    [["--golive", "soon"], /^--golive must be a day such as 2026-01-31, not soon\.$/],
    [["--golive", "2024-01-01", "--from", "2023-01-01"], /^--golive chooses the days that it compares/],
  ])("refuses %j in words", (options, wanted) => {
    const { lines, refused, exitCode } = imported(...options);
    expect([exitCode, lines]).toEqual([2, []]);
    expect(refused).toMatch(wanted);
  });
});
