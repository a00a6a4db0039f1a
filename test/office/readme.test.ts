/** The README names what is in this folder, and its example is the one that runs. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { codeIn, fencesIn, withoutFences } from "../docs/pages";
import { profileNames } from "./profiles";

const folder = fileURLToPath(new URL("./", import.meta.url));
const textOf = (file: string) => readFileSync(folder + file, "utf8");
const page = textOf("README.md");
const named = new Set(codeIn(withoutFences(page)));
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"));
const unnamed = (names: readonly string[]) => names.filter((name) => !named.has(name));

it("shows the example as it runs", () => {
  const shown = fencesIn(page).find(({ kind }) => kind === "ts");
  expect(shown?.lines.join("\n")).toBe(textOf("example.test.ts").trimEnd());
});

it("names every file", () => {
  const files = sources.filter((path) => !path.startsWith("objects/"));
  expect(files).toContain("excel.ts");
  expect(unnamed(files)).toEqual([]);
});

it("names every object that is emulated", () => {
  const objects = sources
    .filter((path) => !path.endsWith(".test.ts"))
    .flatMap((path) => [...textOf(path).matchAll(/(?:className(?:: string)? ?[:=] |propertyBag\(\s*)"(\w+)"/g)])
    .map(([, name = ""]) => name);
  expect(objects.length).toBeGreaterThan(40);
  expect(unnamed(objects)).toEqual([]);
});

it("names every profile and every option", () => {
  const optionsIn = (file: string, name: string) => {
    const [, body = ""] = new RegExp(`interface ${name} [^{]*\\{(.*?)^\\}`, "ms").exec(textOf(file)) ?? [];
    return [...body.matchAll(/^ {2}readonly (\w+)/gm)].map(([, option = ""]) => option);
  };
  const options = [...optionsIn("excel.ts", "ExcelOptions"), ...optionsIn("objects/book.ts", "BookOptions")];
  expect(options).toContain("turkish");
  expect(unnamed([...profileNames, ...options])).toEqual([]);
});
