import { expect, it } from "vitest";
import { circles, imports, roomOf } from "../build/imports";
import { importNothing, rooms } from "../build/rooms.json";

/** Entries, and the words they choose from, stand right of every room. */
const rank = (room: string): number => (rooms.includes(room) ? rooms.indexOf(room) : rooms.length);

const all = imports();

it("imports only to the left", () => {
  const wrong = all.filter(({ file, target }) => target !== undefined && rank(roomOf(target)) > rank(roomOf(file)));
  expect(wrong).toEqual([]);
});

it("has no circle of imports, not of types either", () => {
  expect(circles(all)).toEqual([]);
});

it("keeps some rooms free of every import, and the functions free of every package", () => {
  const closed = all.filter(
    ({ file, target }) => importNothing.includes(roomOf(file)) && (!target || roomOf(target) !== roomOf(file)),
  );
  const packages = all.filter(({ file, target }) => ["catalogue", "functions"].includes(roomOf(file)) && !target);
  expect([...closed, ...packages]).toEqual([]);
});

it("lets the pane know the port, never a host", () => {
  const hosts = all.filter(({ file, target }) => roomOf(file) === "pane" && target?.startsWith("hosts/"));
  expect(hosts.filter(({ target }) => !/^hosts\/(?:port|trouble)\.ts$/.test(target ?? ""))).toEqual([]);
});

it("lets the worker know the core alone", () => {
  const others = all.filter(
    ({ file, target }) => roomOf(file) === "worker" && !/^(?:worker|core)\//.test(target ?? ""),
  );
  expect(others).toEqual([]);
});

it("finds a circle, and the imports it judges", () => {
  const edge = (file: string, target: string) => ({ file, specifier: target, target });
  expect(circles([edge("a", "b"), edge("b", "c"), edge("c", "b")])).toEqual([["b", "c"]]);
  expect(all.length).toBeGreaterThan(100);
});
