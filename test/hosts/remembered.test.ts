/** What is remembered of one workbook isn't remembered of another in the same tab of a browser. */
import { afterEach, expect, it, vi } from "vitest";
import type { SpreadsheetHost } from "../../src/hosts/port";
import { univerHost } from "../../src/hosts/univer/host";
import { open } from "./excel/open";
import { headlessGrid } from "./univer/headlessGrid";

function withSession(): void {
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
}
afterEach(() => void vi.unstubAllGlobals());

const isForgotten = (first: SpreadsheetHost, second: SpreadsheetHost): void => {
  first.remembered.set("settled", "yes");
  expect(first.remembered.get("settled")).toBe("yes");
  expect(second.remembered.get("settled")).toBeUndefined();
};

it("in the workbench, where the same workbook is known again when it is opened once more", () => {
  withSession();
  const grids = [headlessGrid(), headlessGrid()] as const;
  isForgotten(univerHost(grids[0]), univerHost(grids[1]));
  const again = headlessGrid(grids[0].workbook.save());
  expect(univerHost(again).remembered.get("settled")).toBe("yes");
  for (const grid of [...grids, again]) grid.dispose();
});

it("in Excel before a workbook is saved", () => {
  withSession();
  const first = open([], {}).host;
  isForgotten(first, open([], {}).host);
});
