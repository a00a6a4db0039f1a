/** The guide to exports names columns that are read as it says. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { vendors } from "../../src/exports/vendors";
import { recognise } from "../../src/exports/mapping";
import { importCall } from "../../src/cli/import/options";
import { measuredLines } from "../../src/workbook/model/benefitsToDate";
import { settings } from "../exports/reading";

const guide = readFileSync(new URL("../../docs/import.md", import.meta.url), "utf8");

/** The columns in the table of a CRM's section. */
function columnsOf(name: string): readonly string[] {
  const section = guide.split(/^## /m).find((text) => text.startsWith(name)) ?? "";
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, header = ""]) => header);
}

const crms = vendors.filter(({ id }) => id !== "generic");

describe.each(crms.map(({ id, name }) => [name, id] as const))("the columns named for %s", (name, id) => {
  const columns = columnsOf(name);

  it("are recognised as its deals", () => {
    const { vendor, table } = recognise("deals.csv", columns, settings);
    expect([vendor, table]).toEqual([id, "deals"]);
  });

  it("are read, or said to be what the export is recognised by", () => {
    const { fields } = recognise("deals.csv", columns, settings);
    const read = new Set(fields.flatMap(({ headers }) => headers));
    const section = guide.split(/^## /m).find((text) => text.startsWith(name)) ?? "";
    const unread = columns.filter((header) => !read.has(header));
    expect(unread.length).toBeLessThanOrEqual(1);
    for (const header of unread)
      expect(section).toMatch(new RegExp(`\`${header.replace(/[/()]/g, "\\$&")}\` *\\| by it the`));
  });
});

describe("the guide's commands and lines", () => {
  const around = { locale: undefined, offset: () => 0, today: 46_000 };
  const commands = [...guide.matchAll(/^npm run workbook -- import (.*?)(?: {4,}.*)?$/gm)].map(([, args = ""]) => args);

  it("are taken by the command line", () => {
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) expect(importCall(command.split(" "), around), command).toHaveProperty("files");
  });

  it("name the lines that are measured", () => {
    const section = guide.split(/^### Into a model/m)[1] ?? "";
    const named = [...section.matchAll(/^\| `(\w+)`/gm)].map(([, line]) => line);
    expect(named).toEqual([...measuredLines]);
  });
});
