/** The workbook's checks in the grid's own engine: what LibreOffice is asked in `test/workbook/edited`, asked here of some edits. */
import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/hosts/univer/grid";
import { univerHost } from "../../../src/hosts/univer/host";
import { locales } from "../../../src/locales";
import { Made } from "../../workbook/edited/made";
import { computed, gridForAll } from "./headlessGrid";

const { sheet: words, full } = locales.en;

describe.each(["sheet", "full"] as const)("the checks of the %s template in the grid", (template) => {
  const made = new Made(template, "en", 3);
  let grid: Grid;
  gridForAll(async (opened) => {
    grid = opened;
    await univerHost(grid).paint?.(made.plan, () => undefined, new AbortController().signal);
  });

  const cellAt = ({ sheet, row, column }: ReturnType<Made["at"]>) => {
    const found = grid.api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(row, column);
    if (!found) throw new Error(`The grid has no sheet ${sheet}.`);
    return found;
  };
  const master = () => cellAt(made.at(template === "sheet" ? "heading" : "checks", "label")).getValue();

  /** The line over the sheet, which has the room that the master check's cell may lack. */
  const widest = () => {
    const statement = made.at("statement", "label");
    return cellAt({ ...statement, row: statement.row - 1 });
  };

  /** What the master check says after an edit; afterwards the cell is as it was. */
  async function after(at: ReturnType<Made["at"]>, value: string | number): Promise<unknown> {
    const cell = cellAt(at);
    const was = cell.getFormula() === "" ? { v: cell.getValue(), f: null } : { f: cell.getFormula() };
    cell.setValue({ v: value, f: null });
    await computed(grid);
    const says = master();
    if (says !== words.checksHold) expect(String(widest().getValue()).startsWith(`${String(says)} · `)).toBe(true);
    cell.setValue(was);
    await computed(grid);
    expect(master()).toBe(words.checksHold);
    return says;
  }

  const below = (at: ReturnType<Made["at"]>) => ({ ...at, row: at.row + 1 });
  const lines = template === "sheet" ? "costs" : "costs_software";
  const total = template === "sheet" ? "costs" : "costsBefore";

  it("hold unedited", () => expect(master()).toBe(words.checksHold));

  it("name the row of an amount that isn't counted", async () => {
    const at = template === "sheet" ? below(made.at("costs", 1)) : made.at("costs_software_end", 1);
    const stray = template === "sheet" ? words.failures.everyAmountCounts : full.failures.everyCostCounts;
    expect(await after(at, 50_000)).toBe(words.checkFails + stray.replace("{row}", String(at.row + 1)));
  });

  it("ask about a negative amount", async () => {
    const says = await after(made.at(template === "sheet" ? "costs_licences" : "costs_licences", 1), -5);
    expect(says).toContain(words.lookAt);
  });

  it("count a free line", async () => {
    const key = template === "sheet" ? "costs_free1" : `${lines}_free1`;
    expect(await after(made.at(key, 1), 50_000)).not.toContain(words.checkFails + words.failures.everyAmountCounts);
  });

  it("fail for a formula that is overwritten", async () => {
    expect(await after(made.at(total, 1), 12_345)).toContain(words.checkFails);
  });

  it("fail for a heading of a year that is overwritten", async () => {
    const at = template === "sheet" ? made.at("period", 2) : made.at("period", 2, "returns");
    expect(await after(at, 9)).toContain(words.checkFails);
  });

  it("fail for a text among the amounts", async () => {
    expect(await after(made.at("costs_training", 1), "6,000 EUR")).toContain(words.checkFails);
  });
});
