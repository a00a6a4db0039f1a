import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { entries, rooms } from "../../build/rooms.json";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(`${root}docs/architecture.md`, "utf8");

it("names only files and folders that exist", () => {
  const named = [...page.matchAll(/`((?:[\w.]+\/)+[\w.]*)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(`${root}src/${path}`))).toEqual([]);
});

it("describes every room", () => {
  expect([...rooms, ...entries].filter((room) => !page.includes(`\`${room}\``))).toEqual([]);
});
