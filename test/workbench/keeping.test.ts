import { CommandType } from "@univerjs/core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Grid } from "../../src/hosts/univer/grid";
import { keepSaving } from "../../src/workbench/kept/keeping";
import type { Store } from "../../src/workbench/kept/store";

beforeEach(() => {
  const page = { addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", page);
});
afterEach(() => vi.unstubAllGlobals());

/** A workbook that changes by itself as often as this while it is saved, as the grid does while it calculates. */
function saving(changesWhileSaved: number, isRefused = false) {
  let change: (command: { type: CommandType }) => void = () => undefined;
  let left = changesWhileSaved;
  let saves = 0;
  const listen = (heard: typeof change) => {
    change = heard;
    return { dispose: () => undefined };
  };
  const sheet = { getSheetId: () => "s" };
  const grid = {
    injector: { get: () => ({ onCommandExecuted: listen }) },
    workbook: { save: () => ({}), getActiveSheet: () => sheet },
  } as unknown as Grid;
  const write = async () => {
    saves++;
    if (isRefused) throw new Error("The disk is full.");
    if (left-- > 0) change({ type: CommandType.MUTATION });
  };
  const end = keepSaving(grid, { write } as unknown as Store, () => undefined);
  change({ type: CommandType.MUTATION });
  return { end, saves: () => saves };
}

it("ends once all is saved, also what changes meanwhile", async () => {
  const { end, saves } = saving(2);
  expect(await end()).toBe(true);
  expect(saves()).toBe(3);
});

it("doesn't end where it is refused, and tries once", async () => {
  const { end, saves } = saving(0, true);
  expect(await end()).toBe(false);
  expect(saves()).toBe(1);
});
