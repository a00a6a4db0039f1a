import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));
const order = ["core", "catalogue", "template", "sharing", "hosts", "pane"];
/** Entries and the words they choose from stand right of everything. */
const rank = (folder: string): number => (order.includes(folder) ? order.indexOf(folder) : order.length);

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
const imports = files.flatMap((file) => {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/(?:from\s+|import\s*\(?\s*)"([^"]+)"/g)].map(([, to = ""]) => ({
    file: file.replaceAll("\\", "/"),
    to,
  }));
});
const folderOf = (path: string): string => path.split("/")[0] ?? "";

it("imports only to the left", () => {
  const wrong = imports
    .filter(({ to }) => to.startsWith("."))
    .map(({ file, to }) => ({ file, target: relative(src, resolve(src, dirname(file), to)).replaceAll("\\", "/") }))
    .filter(({ file, target }) => rank(folderOf(target)) > rank(folderOf(file)));
  expect(wrong).toEqual([]);
});

it("keeps the core free of every package, and the functions of all but the core and the catalogue", () => {
  expect(
    imports.filter(
      ({ file, to }) => ["core", "catalogue", "functions"].includes(folderOf(file)) && !to.startsWith("."),
    ),
  ).toEqual([]);
});

it("lets the pane know the port, never a host", () => {
  expect(
    imports.filter(
      ({ file, to }) => folderOf(file) === "pane" && to.includes("hosts/") && !/hosts\/(?:port|trouble)$/.test(to),
    ),
  ).toEqual([]);
});

it("lets the worker know the core alone", () => {
  expect(imports.filter(({ file, to }) => folderOf(file) === "worker" && !/^\.\/|^\.\.\/core\//.test(to))).toEqual([]);
});

it("found the imports it judges", () => {
  expect(imports.length).toBeGreaterThan(100);
});
