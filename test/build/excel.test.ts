import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { identity, localOrigin } from "../../build/manifest";
import { onTheWeb, sideloading, type Run } from "../../build/sideload";
import { workbookWithPane } from "../../build/workbookWithPane";
import { validate } from "../tools/validator";

const root = join(import.meta.dirname, "../..");
const id = "01234567-89ab-cdef-0123-456789abcdef";

/** Notes what would run; every program ends with the code that `codes` has for it. */
function noted(codes: (words: readonly string[]) => number = () => 0) {
  const ran: (readonly string[])[] = [];
  const environments: Record<string, string>[] = [];
  const run: Run = async (program, words, environment = {}) => {
    ran.push([program, ...words]);
    environments.push(environment);
    return codes(words);
  };
  return { ran, environments, run };
}

describe("the manifest that is sideloaded", () => {
  it("has the address that is served, and an id and a version by which Excel knows it", async () => {
    const manifest = await readFile(join(root, "manifest.xml"), "utf8");
    expect(manifest).toContain(`${localOrigin}/taskpane.html`);
    expect(identity(manifest)).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      version: expect.stringMatching(/^\d+(\.\d+){3}$/),
    });
    expect(() => identity("<OfficeApp/>")).toThrow("no id or no version");
  });
});

it("fetches nothing: what npm run excel runs and imports is in the lockfile or on the computer", async () => {
  const sources = ["excel", "sideload", "certificate", "serve", "workbookWithPane"];
  const lock = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")) as { packages: object };
  for (const name of sources) {
    const text = await readFile(join(root, "build", `${name}.ts`), "utf8");
    expect(text, name).not.toMatch(/\b(npx|npm_execpath|exec)\b|fetch\(/);
    const packages = [...text.matchAll(/^import .*from "([^".][^"]*)";$/gm)].flatMap(([, from = ""]) =>
      from.startsWith("node:") ? [] : from,
    );
    for (const each of packages) expect(Object.keys(lock.packages), each).toContain(`node_modules/${each}`);
  }
});

describe("desktop Excel on Windows", () => {
  const key = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer";

  it("is told of the manifest in the user's registry", async () => {
    const { ran, run } = noted();
    await sideloading("win32", id, run)?.add("C:\\Users\\A B\\manifest.xml");
    expect(ran).toEqual([["reg", "add", key, "/v", id, "/t", "REG_SZ", "/d", "C:\\Users\\A B\\manifest.xml", "/f"]]);
  });

  it("forgets it, and says if it didn't know it", async () => {
    const { ran, run } = noted();
    expect(await sideloading("win32", id, run)?.remove()).toBe(true);
    expect(ran.at(-1)).toEqual(["reg", "delete", key, "/v", id, "/f"]);
    const unknown = noted(([word]) => (word === "query" ? 1 : 0));
    expect(await sideloading("win32", id, unknown.run)?.remove()).toBe(false);
    expect(unknown.ran).toHaveLength(1);
  });

  it("opens the workbook, whose path no shell reads", async () => {
    const { ran, environments, run } = noted();
    await sideloading("win32", id, run)?.open("C:\\A & B\\CRM ROI.xlsx");
    expect(ran.flat().join(" ")).not.toContain("A & B");
    expect(environments).toEqual([{ WORKBOOK: "C:\\A & B\\CRM ROI.xlsx" }]);
  });

  it("says what it refused", async () => {
    const excel = sideloading("win32", id, noted(() => 5).run);
    await expect(excel?.add("m.xml")).rejects.toThrow("registry can't be changed: reg add");
    await expect(excel?.open("w.xlsx")).rejects.toThrow("Open w.xlsx in it.");
  });
});

describe("desktop Excel on Mac", () => {
  let home = "";
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "crm-roi-home-"));
  });
  afterAll(() => rm(home, { recursive: true }));

  it("has one copy of the manifest, the newest, until it is removed", async () => {
    const wef = join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
    const manifest = join(home, "manifest.xml");
    const excel = sideloading("darwin", id, noted().run, home);
    await writeFile(manifest, "first");
    await excel?.add(manifest);
    await writeFile(join(wef, `${id}.old-name.xml`), "of another tool");
    await writeFile(join(wef, "of-another-add-in.xml"), "stays");
    await writeFile(manifest, "second");
    await excel?.add(manifest);
    expect((await readdir(wef)).sort()).toEqual([`${id}.manifest.xml`, "of-another-add-in.xml"]);
    expect(await readFile(join(wef, `${id}.manifest.xml`), "utf8")).toBe("second");
    expect(await excel?.remove()).toBe(true);
    expect(await excel?.remove()).toBe(false);
    expect(await readdir(wef)).toEqual(["of-another-add-in.xml"]);
  });

  it("opens the workbook in Excel and nothing else", async () => {
    const { ran, run } = noted();
    await sideloading("darwin", id, run, home)?.open("/tmp/CRM ROI.xlsx");
    expect(ran).toEqual([["open", "-a", "Microsoft Excel", "/tmp/CRM ROI.xlsx"]]);
  });
});

it.each(["linux", "freebsd"] as const)("there is no desktop Excel on %s", (platform) => {
  expect(sideloading(platform, id, noted().run)).toBeUndefined();
});

describe("the workbook that opens the pane", () => {
  const bytes = workbookWithPane({ id, version: "1.0.0.0" });

  it("is valid", async () => {
    expect(await validate(bytes)).toEqual([]);
  });

  it("names the add-in as the developer's own", () => {
    const part = unzipSync(bytes)["xl/webextensions/webextension1.xml"];
    expect(part && strFromU8(part)).toContain(
      `<we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/>`,
    );
  });
});

it("explains what to do in Excel on the web", () => {
  const told = onTheWeb(localOrigin, "/home/someone/ca.crt");
  for (const each of [`${localOrigin}/taskpane.html`, "/home/someone/ca.crt", "Upload My Add-in", "docs/excel.md"])
    expect(told).toContain(each);
});
