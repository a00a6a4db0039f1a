/** What the pane offers to mend, and what a real grid makes of it. */
import { describe, expect, it } from "vitest";
import { lookup } from "../../src/formula/lookup";
import type { CellValue } from "../../src/grid/plan";
import type { Grid } from "../../src/hosts/univer/grid";
import { univerHost } from "../../src/hosts/univer/host";
import { locales } from "../../src/locales";
import { mendOf } from "../../src/sharing/mend";
import { putBack } from "../../src/sharing/putBack";
import { templates, type Template } from "../../src/workbook";
import { languages, type Language } from "../../src/language/languages";
import type { BookSheet } from "../../src/grid/book";
import { costLines } from "../../src/workbook/lines";
import { readChecks } from "../../src/pane/results/checks/useChecks";
import type { Subject } from "../../src/workbook/model/checkList";
import type { Model } from "../../src/workbook/model/models";
import { computed, gridForEach } from "../hosts/univer/headlessGrid";
import { filled, planned } from "../workbook/books";
import { itDrawn, some } from "../tools/sample";

let grid: Grid;
let host: ReturnType<typeof univerHost>;
gridForEach((opened) => {
  grid = opened;
  host = univerHost(grid);
});

const never = () => new AbortController().signal;

/** Types over the cells of names. */
async function type(model: Model, typed: Readonly<Record<string, readonly CellValue[]>>): Promise<void> {
  const book = lookup(await host.book());
  const changes = Object.entries(typed).map(([key, values]) => {
    const part = book.locate(`CRM_${model.number}_${key}`, { sheet: "", row: 0, column: 0 });
    if (!part) throw new Error(`No cells are named ${key}.`);
    const { row, column } = part.area;
    return { sheet: part.sheet.name, row, column, values: [values] };
  });
  await host.rewrite({ changes }, () => undefined, never());
  await computed(grid);
}
const made = (template: Template) =>
  host.paint(planned(template, "en", filled(template, "en", 3)), () => undefined, never());
const offered = async (subject: Subject, model: Model) => mendOf(subject, model, lookup(await host.book()));
const states = async (model: Model) => {
  const checks = await readChecks(host, model, locales.en);
  if (checks === "unnamed") throw new Error("The checks have no names.");
  return new Map(checks.map(({ key, state }) => [key, state]));
};
async function mended(subject: Subject, model: Model) {
  const mending = await offered(subject, model);
  if (!mending) throw new Error("Nothing is offered.");
  await host.rewrite({ changes: mending.changes }, () => undefined, never());
  await computed(grid);
  return mending;
}
const row = async (model: Model, key: string) => {
  const cells = (await host.read(model, [key])).get(key);
  return cells === "missing" ? undefined : cells?.[0];
};

describe("in the grid", () => {
  itDrawn("a rate typed as 10 becomes 10 %, and the check holds again", async () => {
    const model = await made("sheet");
    const npv = await row(model, "npv");
    expect(await offered("inputsAreAllowed", model)).toBeUndefined();
    await type(model, { rate: [10] });
    expect((await states(model)).get("inputsAreAllowed")).toBe("fails");
    expect(await mended("inputsAreAllowed", model)).toMatchObject({ kind: "percent", from: 10, to: 0.1 });
    expect((await states(model)).get("inputsAreAllowed")).toBe("holds");
    expect(await row(model, "npv")).toEqual(npv);
  });

  itDrawn("costs typed negative become positive, if all are", async () => {
    const model = await made("sheet");
    const costs = await row(model, "costs");
    const amounts = await host.read(
      model,
      costLines.map((line) => `costs_${line}`),
    );
    const negative = [...amounts].map(([key, cells]) => {
      const [row = []] = cells === "missing" ? [] : cells;
      return [key, row.map((amount) => (typeof amount === "number" ? -amount : amount))] as const;
    });
    await type(model, Object.fromEntries(negative));
    expect((await states(model)).get("costsArePositive")).toBe("fails");
    expect(await mended("costsArePositive", model)).toMatchObject({ kind: "positive" });
    expect((await states(model)).get("costsArePositive")).toBe("holds");
    expect(await row(model, "costs")).toEqual(costs);
    // One credit among costs is a person's to judge.
    await type(model, { costs_licences: [-900_000, 0, 0, 0] });
    expect((await states(model)).get("costsArePositive")).toBe("fails");
    expect(await offered("costsArePositive", model)).toBeUndefined();
  });

  itDrawn("amounts typed as text become numbers, if they are nothing but digits", async () => {
    const model = await made("sheet");
    await type(model, { costs_licences: ["62000", "۳۹", 1, 2] });
    expect((await states(model)).get("amountsAreNumbers")).toBe("fails");
    expect(await mended("amountsAreNumbers", model)).toMatchObject({ kind: "numbers", from: "62000", to: 62000 });
    expect(await row(model, "costs_licences")).toEqual([62000, 39, 1, 2]);
    expect((await states(model)).get("amountsAreNumbers")).toBe("holds");
    await type(model, { costs_licences: ["1.234", "5", 1, 2] });
    expect(await offered("amountsAreNumbers", model)).toBeUndefined();
  });

  itDrawn("shares of the full workbook typed as percents become shares", async () => {
    const model = await made("full");
    await type(model, { margin: [35] });
    expect((await states(model)).get("inputsAreAllowed")).toBe("fails");
    expect(await mended("inputsAreAllowed", model)).toMatchObject({ from: 35, to: 0.35 });
    expect((await states(model)).get("inputsAreAllowed")).toBe("holds");
  });

  itDrawn("a formula is never overwritten", async () => {
    const model = await made("sheet");
    const book = await host.book();
    const part = lookup(book).locate(`CRM_${model.number}_rate`, { sheet: "", row: 0, column: 0 });
    const change = { sheet: part?.sheet.name ?? "", row: part?.area.row ?? 0, column: part?.area.column ?? 0 };
    await host.rewrite({ changes: [{ ...change, formula: "=5+5" }] }, () => undefined, never());
    await computed(grid);
    expect((await states(model)).get("inputsAreAllowed")).toBe("fails");
    expect(await offered("inputsAreAllowed", model)).toBeUndefined();
  });
});

describe("formulas that somebody typed over", () => {
  const over = async (
    template: Template,
    language: Language,
    typed: readonly (readonly [key: string, at: number, value: CellValue])[],
  ) => {
    const model = await host.paint(
      planned(template, language, filled(template, language, 3)),
      () => undefined,
      never(),
    );
    const before = new Map((await host.book()).sheets.flatMap(formulasOf));
    const book = lookup(await host.book());
    const changes = typed.map(([key, at, value]) => {
      const part = book.locate(`CRM_1_${key}`, { sheet: "", row: 0, column: 0 });
      if (!part) throw new Error(`No cells are named ${key}.`);
      const { row, column } = part.area;
      return { sheet: part.sheet.name, row, column: column + at, values: [[value]] };
    });
    await host.rewrite({ changes }, () => undefined, never());
    await computed(grid);
    return { model, before, now: async () => new Map((await host.book()).sheets.flatMap(formulasOf)) };
  };
  const formulasOf = ({ name, cells }: BookSheet) =>
    cells.flatMap(({ row, column, formula }) =>
      formula === undefined ? [] : [[`${name} ${row} ${column}`, formula] as const],
    );

  it.each(
    some(
      templates.flatMap((template) => languages.map((language) => [template, language] as const)),
      3,
    ),
  )("are put back as they were: %s, %s", async (template, language) => {
    const typed = [
      ["npv", 0, 1],
      ["cumulative", 2, 500],
      ["net", 1, null],
    ] as const;
    const { model, before, now } = await over(template, language, typed);
    grid.workbook.getSheetByName(model.sheet)?.setName("It's mine");
    expect(await now()).not.toEqual(before);
    const offers = [...putBack(model, lookup(await host.book()), locales[language]).values()];
    expect(offers.map(({ changes }) => changes.length)).toEqual([3]);
    await host.rewrite({ changes: offers.flatMap(({ changes }) => changes) }, () => undefined, never());
    await computed(grid);
    expect(putBack(model, lookup(await host.book()), locales[language]).size).toBe(0);
    const states = await readChecks(host, model, locales[language]);
    if (states === "unnamed") throw new Error("The checks have no names.");
    expect(states.filter(({ state }) => state === "fails")).toEqual([]);
    grid.workbook.getSheetByName("It's mine")?.setName(model.sheet);
    await computed(grid);
    expect(await now()).toEqual(before);
  });

  it("aren't offered where it isn't sure what stood there", async () => {
    const { model } = await over("sheet", "en", [["npv", 0, 1]]);
    const sheet = grid.workbook.getSheetByName(model.sheet);
    sheet?.insertRowBefore(20);
    await computed(grid);
    expect(putBack(model, lookup(await host.book()), locales.en).size).toBe(0);
  });

  it("aren't put in the place of amounts that were typed instead of hours", async () => {
    const figures = { ...filled("full", "en", 3), benefits: { productivity: { amounts: [0, 5000, 5000, 5000] } } };
    const model = await host.paint(planned("full", "en", figures), () => undefined, never());
    expect(putBack(model, lookup(await host.book()), locales.en).size).toBe(0);
    await type(model, { npv: [1] });
    const [offer] = [...putBack(model, lookup(await host.book()), locales.en).values()];
    expect(offer).toMatchObject({ from: 1, changes: { length: 1 } });
  });
});
