import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles } from "../../src/cli/import";
import { serialOfIsoDay } from "../../src/exports/isoDay";
import { lookalikes } from "../exports/lookalikes";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crm-roi-import-"));
  writeFileSync(join(folder, "deals.csv"), text);
  for (const name of ["salesforce-export.csv", "pipedrive.csv"])
    writeFileSync(join(folder, name), lookalikes.get(name) ?? "");
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const around = { locale: undefined, offset: () => 0, today: serialOfIsoDay("2026-01-15") ?? 0 };
const run = (name: string, ...options: readonly string[]) => importFiles([join(folder, name), ...options], around);
const text = `Deal ID,Stage,Amount,Created Date,Close Date,Lead Source,Opportunity Owner
1,Won,10.5,2024-01-13,2024-02-12,Web,Ada Owner
2,Lost,20.5,2024-01-14,2024-03-15,Fair,Ada Owner
3,Talks,,2024-01-14,2024-03-15,,Ada Owner
4,Won,,2024-01-14,2024-01-10,Web,Ada Owner
`;

describe("import", () => {
  it("prints the figures as one object", () => {
    const { lines, exitCode } = run("deals.csv", "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(lines.join("\n"))).toEqual({
      files: [
        {
          name: "deals.csv",
          crm: "generic",
          table: "deals",
          encoding: "utf-8",
          rows: 4,
          used: 4,
          period: { from: "2024-01-13", to: "2024-01-14" },
          leftOut: [
            { reason: "closedBeforeOpened", of: "cycle", count: 1, lines: [5] },
            { reason: "noAmount", of: "amounts", count: 1, lines: [5] },
          ],
          outcomes: [
            { word: "Won", count: 2, meaning: "won", isKnown: true },
            { word: "Lost", count: 1, meaning: "lost", isKnown: true },
            { word: "Talks", count: 1, meaning: "open", isKnown: false },
          ],
        },
      ],
      deals: {
        count: 4,
        won: 2,
        lost: 1,
        open: 1,
        winRate: 2 / 3,
        revenue: 10.5,
        averageDeal: 10.5,
        cycleMeanDays: 30,
        cycleMedianDays: 30,
      },
      months: [
        { month: "2024-01", won: 1, revenue: 0 },
        { month: "2024-02", won: 1, revenue: 10.5 },
      ],
      sources: [
        { source: "Web", leads: 2, won: 2, conversion: 1, revenue: 10.5 },
        { source: "Fair", leads: 1, won: 0, conversion: 0, revenue: 0 },
        { source: "(none)", leads: 1, won: 0, conversion: 0, revenue: 0 },
      ],
    });
  });

  it("tells in a dry run what was recognised and why", () => {
    const { lines } = run("pipedrive.csv", "--dry-run");
    expect(lines[0]).toBe("pipedrive.csv: deals of pipedrive");
    expect(lines).toContain('  outcome: "Deal - Status" (a header of this CRM)');
    expect(lines).toContain("  The status says what became of a deal; the stage doesn't.");
    expect(lines.at(-1)).toBe("Nothing is written.");
  });

  it("says of each row left out why and where, and what it took for granted", () => {
    const { lines } = run("deals.csv");
    expect(lines).toContain("  left out of durations, which end before they begin: 1 row (line 5)");
    expect(lines).toContain("  4 rows = 4 used + 0 left out, from 2024-01-13 to 2024-01-14");
    writeFileSync(join(folder, "days.csv"), "Deal ID,Stage,Amount\n1,Won,5\n2,Lost,6\n");
    expect(run("days.csv", "--dry-run").lines).toContain(
      "  no column has the day on which a deal was closed: there are no months and no cycles",
    );
    writeFileSync(join(folder, "orders.csv"), "Customer ID,Order Date,Amount\na,2024-01-01,5\n");
    expect(run("orders.csv").lines).toContain("  no column has the id of an order: each row is one");
  });

  it("keeps the sources of deals beside those of leads", () => {
    writeFileSync(
      join(folder, "leads.csv"),
      "Lead ID,Created,Lead Source,Deal ID\na,2024-01-01,Mail,1\nb,2024-01-02,Mail,2\n",
    );
    const { lines } = run("leads.csv", join(folder, "deals.csv"), "--json");
    const { sources, dealSources } = JSON.parse(lines.join("\n")) as Record<string, readonly { source: string }[]>;
    expect(sources?.map(({ source }) => source)).toEqual(["Mail"]);
    expect(dealSources?.map(({ source }) => source)).toEqual(["Web", "Fair", "(none)"]);
  });

  it("reads rates in their own decimal sign, whatever --decimal says of the deals", () => {
    writeFileSync(join(folder, "dollars.csv"), "Deal ID,Stage,Amount,Currency\n1,Won,1.500,USD\n2,Lost,2.500,USD\n");
    writeFileSync(join(folder, "rates.csv"), 'currency,rate\nUSD,"0,5"\n');
    const { lines } = run(
      "dollars.csv",
      "--decimal",
      ".",
      "--currency",
      "EUR",
      "--rates",
      join(folder, "rates.csv"),
      "--json",
    );
    expect(JSON.parse(lines.join("\n"))).toMatchObject({ deals: { revenue: 0.75 } });
  });

  it.each([["--json"], ["--dry-run"], ["--language=en"]])("names no person, with %j", (...options) => {
    for (const name of ["deals.csv", "pipedrive.csv", "salesforce-export.csv"]) {
      const { lines, exitCode } = run(name, "--currency", "EUR", ...options);
      expect(exitCode).toBe(0);
      expect(/Ada Owner|Somebody|Org \d|\bDeal \d/.exec(lines.join("\n"))?.[0]).toBeUndefined();
    }
  });

  it("explains itself", () => {
    const { lines, exitCode } = importFiles(["--help"], around);
    expect(exitCode).toBe(0);
    for (const option of [
      "crm",
      "map",
      "encoding",
      "dates",
      "decimal",
      "currency",
      "rates",
      "from",
      "to",
      "language",
      "json",
      "dry-run",
    ])
      expect(lines.join("\n")).toContain(`--${option}`);
  });
});
