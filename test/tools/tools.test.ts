import { access, readFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { oneSheet } from "../plans/oneSheet";
import { toPng } from "./libreoffice";
import { inFolder, run } from "./program";
import { find, need } from "./programs";
import { describeWith, fate, leftOut } from "./tool";
import { validate } from "./validator";

describe("a program of the machine", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is the one the environment names", () => {
    vi.stubEnv("CHROMIUM", process.execPath);
    expect(find("Chromium")).toBe(process.execPath);
    expect(fate(["Chromium"])).toBe("run");
  });

  it("leaves its tests out where it is missing, or fails them where every program is required", () => {
    vi.stubEnv("CHROMIUM", "/nowhere/chromium");
    vi.stubEnv("REQUIRE_TOOLS", "");
    expect(fate(["Chromium"])).toBe("leave out");
    expect(leftOut()).toContain("Chromium");
    expect(() => need("Chromium")).toThrow("Chromium is not on this machine");
    vi.stubEnv("REQUIRE_TOOLS", "1");
    expect(fate(["Chromium"])).toBe("fail");
  });

  it("is ended when it takes too long, or fails", async () => {
    await expect(run(process.execPath, ["-e", "setInterval(() => {}, 1000)"], 0.5)).rejects.toThrow("0.5 s");
    await expect(run(process.execPath, ["-e", "console.log('why'); process.exit(3)"], 10)).rejects.toThrow(/3.*\nwhy/);
    expect(await run(process.execPath, ["-e", "console.log('done')"], 10)).toBe("done\n");
  });

  it("leaves no folder behind", async () => {
    const folder = await inFolder((given) => access(given).then(() => given));
    await expect(access(folder)).rejects.toThrow("ENOENT");
  });
});

it("Microsoft's validator finds what is planted", async () => {
  const parts = unzipSync(await writeXlsx(oneSheet({})));
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const broken = strToU8(workbook.replace('calcId="191029"', 'calcId="none"'));
  const errors = await validate(zipSync({ ...parts, "xl/workbook.xml": broken }));
  expect(errors.join()).toMatch(/\/xl\/workbook.xml.*calcId/);
});

describeWith(["LibreOffice", "pdftoppm"], "a rendered workbook", () => {
  it("is a picture for each printed page", () =>
    inFolder(async (folder) => {
      const plan = oneSheet({ cells: [{ row: 0, column: 0, value: "shown", style: "plain" }] });
      const pages = await toPng({ name: "book", bytes: await writeXlsx(plan) }, folder, { dotsPerInch: 30 });
      expect(pages).toHaveLength(1);
      expect((await readFile(pages[0] ?? "")).subarray(1, 4).toString()).toBe("PNG");
    }));
});
