/** The parts of the pane share one subscription and one reading of the names, and none misses a change. */
import { expect, it } from "vitest";
import type { BookName } from "../../src/grid/book";
import { namesNow } from "../../src/pane/bookNames";
import { hasChanged, onChange } from "../../src/pane/watching";
import { Paper } from "./paper";

/** Counts what the host is asked for. */
class Counting extends Paper {
  subscriptions = 0;
  readings = 0;
  refuses = false;

  override watch(changed: () => void) {
    this.subscriptions++;
    const stop = super.watch(changed);
    return () => {
      this.subscriptions--;
      stop();
    };
  }

  override async definedNames(): Promise<readonly BookName[]> {
    this.readings++;
    if (this.refuses) throw new Error("A cell is being edited.");
    return super.definedNames();
  }
}

it("one subscription serves all, and ends with the last of them", () => {
  const host = new Counting();
  const heard: string[] = [];
  const stops = ["a", "b", "a"].map((name) => onChange(host, () => heard.push(name)));
  expect(host.subscriptions).toBe(1);
  host.write("A1", 1);
  expect(heard).toEqual(["a", "b", "a"]);
  hasChanged(host);
  expect(heard.length).toBe(6);
  stops[0]?.();
  host.write("A1", 2);
  expect(heard.slice(6)).toEqual(["b", "a"]);
  for (const stop of stops) stop();
  expect(host.subscriptions).toBe(0);
  host.write("A1", 3);
  expect(heard.length).toBe(8);
  onChange(host, () => heard.push("c"))();
  expect(host.subscriptions).toBe(0);
});

it("those who ask for names at the same time share one reading, but none from before a change", async () => {
  const host = new Counting();
  const stop = onChange(host, () => undefined);
  await Promise.all([namesNow(host), namesNow(host), namesNow(host)]);
  expect(host.readings).toBe(1);
  await namesNow(host);
  expect(host.readings).toBe(2);
  const before = namesNow(host);
  host.names.set("mine", { text: "x" });
  host.select("B2");
  expect((await namesNow(host)).map(({ name }) => name)).toEqual(["mine"]);
  await before;
  expect(host.readings).toBe(4);
  host.refuses = true;
  await expect(Promise.all([namesNow(host), namesNow(host)])).rejects.toThrow("edited");
  expect(host.readings).toBe(5);
  host.refuses = false;
  expect((await namesNow(host)).length).toBe(1);
  stop();
});
