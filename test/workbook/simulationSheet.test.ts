/** The sheet of a simulation: its values are the simulation's, it has the same cells each time, and both hosts write it anew in place. */
import { expect, it } from "vitest";
import { mostIntervals, histogram } from "../../src/core/numbers/histogram";
import { simulateBlocks } from "../../src/core/uncertainty/simulation";
import { spreads } from "../../src/core/uncertainty/trialStatistics";
import { isFault } from "../../src/core/fault";
import type { Plan } from "../../src/grid/plan";
import { takenIn } from "../../src/pane/create/taken";
import type { SpreadsheetHost } from "../../src/hosts/port";
import { univerHost } from "../../src/hosts/univer/host";
import { languages, type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { readDrawn } from "../../src/pane/simulation/drawn";
import { ask, prepared, usedOf } from "../../src/pane/simulation/entry";
import { planAmong } from "../../src/pane/simulation/planAmong";
import type { SimulationResult } from "../../src/pane/simulation/useSimulation";
import { sheetFigures, sheetWords } from "../../src/pane/simulation/writing/figures";
import { writeSheet, writtenSheet } from "../../src/pane/simulation/writing/write";
import type { Model } from "../../src/workbook/model/models";
import { padded } from "../../src/workbook/simulation/padded";
import { simulationName, simulationPlan } from "../../src/workbook/simulation";
import { computed, headlessGrid } from "../hosts/univer/headlessGrid";
import { open } from "../hosts/excel/open";
import { some } from "../tools/sample";
import { filled, planned } from "./books";

const ready = () => new AbortController().signal;

async function simulated(host: SpreadsheetHost, model: Model, high = "110", trials = 1024): Promise<SimulationResult> {
  const drawn = await readDrawn(host, model);
  if (typeof drawn === "string") throw new Error(drawn);
  const typed = { "benefits.low": "60", "benefits.high": high, "costs.low": "95", "costs.high": "140" };
  const asked = ask(drawn, { typed, correlation: "adverse", trials }, "en");
  if (!("raw" in asked)) throw new Error("The ranges are refused.");
  const given = prepared(asked.raw);
  if (isFault(given)) throw new Error("The simulation is refused.");
  const made = simulateBlocks(given, 0, given.blocks);
  return {
    asked: "",
    trials: given.trials,
    currency: drawn.currency,
    spreads: spreads(given, made),
    bins: histogram(made.npv),
    years: given.periods - 1,
    plan: planAmong(made.npv, drawn.npv),
    used: usedOf(asked, drawn),
  };
}

const write = (host: SpreadsheetHost, model: Model, outcome: SimulationResult, language: Language) => {
  const said = locales[language];
  return writeSheet(host, model, sheetFigures(outcome, model, said), sheetWords(said));
};

async function valuesOn(host: SpreadsheetHost, sheet: string) {
  const cells = await host.cells("A1:K90", sheet);
  return cells?.values ?? [];
}

async function inBothHosts(plan: Plan, test: (host: SpreadsheetHost, model: Model) => Promise<void>) {
  const grid = headlessGrid();
  const inGrid = univerHost(grid);
  const model = await inGrid.paint(plan, () => undefined, ready());
  await computed(grid);
  await test(inGrid, model);
  grid.dispose();
  const { host } = open([plan]);
  await test(host, await host.paint(plan, () => undefined, ready()));
}

it.each(some(languages, 2))("is written, and written anew in its own place: %s", async (language) => {
  const plan = planned("sheet", language, filled("sheet", language, 3));
  const words = locales[language].simulationSheet;
  await inBothHosts(plan, async (host, model) => {
    expect(await writtenSheet(host, model)).toBeUndefined();
    const first = await simulated(host, model);
    const sheet = await write(host, model, first, language);
    expect(sheet).toBe(words.sheetName);
    const npv = first.spreads.find(({ measure }) => measure === "npv");
    const line = (values: readonly (readonly unknown[])[], label: string) => values.find(([each]) => each === label);
    const values = await valuesOn(host, sheet);
    expect(line(values, words.chance)?.[1]).toBe(npv?.share);
    expect(line(values, locales[language].answer.tables[language].CRMSIMULATE.columns.p5)?.[1]).toBe(npv?.p5);
    expect(line(values, words.rows.trials)?.[1]).toBe(1024);
    expect(line(values, words.rows.benefits)?.slice(1, 3)).toEqual([0.6, 1.1]);
    expect(line(values, words.rows.correlation)?.[1]).toBe(words.correlations.adverse);
    expect(line(values, words.rows.costs)?.[3]).toBe(words.sources.entry);
    const bins = values.slice(values.findIndex(([label]) => label === words.sections.histogram) + 1);
    const counts = bins.flatMap(([label, , , count]) =>
      label === words.gain || label === words.loss ? [Number(count)] : [],
    );
    expect(counts.length).toBe(mostIntervals);
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(1024);
    // The model itself is as before, and has one sheet more beside it.
    expect(await host.models()).toEqual([model]);

    const second = await simulated(host, model, "250", 2048);
    expect(await write(host, model, second, language)).toBe(sheet);
    const anew = await valuesOn(host, sheet);
    expect(line(anew, words.rows.trials)?.[1]).toBe(2048);
    expect(line(anew, words.rows.benefits)?.slice(1, 3)).toEqual([0.6, 2.5]);
    expect((await takenIn(host)).sheets.filter((each) => each.startsWith(words.sheetName))).toEqual([sheet]);
  });
});

it("never overwrites a sheet of the reader's, nor one whose rows were changed", async () => {
  const plan = planned("sheet", "en", filled("sheet", "en", 2));
  const grid = headlessGrid();
  const host = univerHost(grid);
  const model = await host.paint(plan, () => undefined, ready());
  grid.workbook.create("Simulation", 10, 10).getRange("A1").setValue("mine");
  await computed(grid);
  const outcome = await simulated(host, model);
  const sheet = await write(host, model, outcome, "en");
  expect(sheet).toBe("Simulation 2");
  expect((await valuesOn(host, "Simulation"))[0]?.[0]).toBe("mine");
  grid.workbook.getSheetByName(sheet)?.insertRowsBefore(5, 2);
  await computed(grid);
  expect(await write(host, model, outcome, "en")).toBe("Simulation 3");
  expect((await writtenSheet(host, model))?.sheet).toBe("Simulation 3");
  // One step of undo takes the sheet away; its name goes back to where it was.
  await grid.workbook.undo();
  expect((await takenIn(host)).sheets).not.toContain("Simulation 3");
  expect((await writtenSheet(host, model))?.sheet).toBe("Simulation 2");
  // After the sheet is deleted, a new one gets the name.
  grid.workbook.deleteSheet(grid.workbook.getSheetByName("Simulation 2") ?? grid.workbook.getActiveSheet());
  await computed(grid);
  expect(await writtenSheet(host, model)).toBeUndefined();
  expect(await write(host, model, outcome, "en")).toBe("Simulation 2");
  expect((await host.definedNames()).filter(({ name }) => name === simulationName(1)).length).toBe(1);
  grid.dispose();
});

it("leaves a sheet alone on which the reader has changed a single cell: a note, a figure, a formula for one", async () => {
  const plan = planned("sheet", "en", filled("sheet", "en", 2));
  const changes: readonly (readonly [label: string, column: number, change: { v: string | number } | { f: string }])[] =
    [
      ["", 0, { v: "a note of mine" }],
      ["P50", 1, { v: 1 }],
      ["Seed", 1, { f: "=1" }],
      ["Seed", 10, { v: "beside it" }],
    ];
  for (const [label, column, change] of changes) {
    const grid = headlessGrid();
    const host = univerHost(grid);
    const model = await host.paint(plan, () => undefined, ready());
    await computed(grid);
    const outcome = await simulated(host, model);
    const sheet = await write(host, model, outcome, "en");
    const rows = await valuesOn(host, sheet);
    const row =
      label === ""
        ? rows.findIndex(([first]) => first === locales.en.simulationSheet.chance) + 1
        : rows.findIndex(([first]) => first === label);
    expect(row).toBeGreaterThan(0);
    expect((await writtenSheet(host, model))?.isAsWritten).toBe(true);
    grid.workbook.getSheetByName(sheet)?.getRange(row, column).setValue(change);
    await computed(grid);
    const cells = await host.cells("A1:K90", sheet);
    const isInside = column < 9;
    expect((await writtenSheet(host, model))?.isAsWritten).toBe(!isInside);
    const other = await simulated(host, model, "250", 2048);
    expect(await write(host, model, other, "en")).toBe(isInside ? "Simulation 2" : "Simulation");
    if (isInside) expect(await host.cells("A1:K90", sheet)).toEqual(cells);
    else expect((await host.cells("A1:K90", sheet))?.values[row]?.[column]).toBe("beside it");
    grid.dispose();
  }
});

it("shows every text beside a filled cell in full, in every language", async () => {
  const cut = new Set<string>();
  for (const language of languages) {
    const plan = planned("sheet", language, filled("sheet", language, 2));
    const { host } = open([plan]);
    const model = await host.paint(plan, () => undefined, ready());
    const outcome = await simulated(host, model);
    const said = locales[language];
    const { sheets } = simulationPlan(1, sheetFigures(outcome, model, said), sheetWords(said), []);
    const { cells = [], columnWidths = [], merges = [] } = sheets[0] ?? {};
    const isFilled = (row: number, column: number) =>
      cells.some((cell) => cell.row === row && cell.column === column && cell.value !== null && cell.value !== "");
    for (const { row, column, value, style } of cells) {
      const isFigure = style === "sectionFigure";
      if (typeof value !== "string" || merges.some((merge) => merge.row === row)) continue;
      if (!isFilled(row, column + (isFigure ? -1 : 1))) continue;
      // Bold letters are a tenth wider.
      if (value.length * (isFigure || style === "section" ? 1.1 : 1) + 1 > (columnWidths[column] ?? 0))
        cut.add(`${language} ${value}`);
    }
  }
  expect([...cut]).toEqual([]);
});

it("has the same number of intervals each time, adjoining, with every trial", () => {
  for (const bins of [[], histogram(Float64Array.of(5)), histogram(Float64Array.of(-3e6, 1, 2, 4e6))]) {
    const all = padded(bins);
    expect(all.length).toBe(mostIntervals);
    expect(
      all.every(({ from }, i) => i === 0 || Math.abs(from - (all[i - 1]?.to ?? 0)) < 1e-9 * Math.abs(from) + 1e-9),
    ).toBe(true);
    const total = (list: typeof all) => list.reduce((sum, { count }) => sum + count, 0);
    expect(total(all)).toBe(total(bins));
  }
});
