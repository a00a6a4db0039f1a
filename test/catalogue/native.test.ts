/** Every native twin, over the examples and over inputs that no example shows, in two engines that aren't ours. */
import { beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../src/catalogue";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import type { CellValue, PlanCell } from "../../src/grid/plan";
import { cellReader } from "../../src/hosts/univer/cells";
import { headlessGrid } from "../hosts/univer/headlessGrid";
import { oneSheet } from "../plans/oneSheet";
import { recalculate } from "../tools/libreoffice";
import { seeded } from "../tools/random";
import { count, seed } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { randomGiven } from "./randomGiven";
import { layouts, twinOf, twins, type Twin } from "./twins";

const each = count(20, 200);

/** Outlays, then returns, quiet periods among them: from a loss of nearly everything to a gain of hundreds of times. */
function plan(random: () => number) {
  const build = 1 + Math.floor(random() * 3);
  const periods = build + 1 + Math.floor(random() * 11);
  const worth = 10 ** (4 * random() - 1.5);
  const size = 10 ** (8 * random());
  const amount = () => (random() < 0.15 ? 0 : Math.round(size * (0.2 + random()) * 100) / 100);
  const costs = Array.from({ length: periods }, (_, t) => (t < build ? amount() : 0));
  const benefits = Array.from({ length: periods }, (_, t) =>
    t < build ? 0 : Math.round(((worth * amount()) / (periods - build)) * 100) / 100,
  );
  costs[0] = Math.round(size * 100) / 100 + 0.01;
  benefits[periods - 1] = Math.round(worth * size * (0.2 + random()) * 100) / 100 + 0.01;
  return { benefits, costs };
}

/** Where anything goes would seldom be a case: each engine has its own IRR and MIRR, which start from a guess. */
const special: Readonly<Record<string, (random: () => number) => object>> = {
  CRMIRR: plan,
  // Ten questions, each answered from 1 to 5.
  CRMSUS: (random) => ({
    answers: Array.from({ length: 1 + Math.floor(random() * 8) }, () =>
      Array.from({ length: 10 }, () => 1 + Math.floor(random() * 5)),
    ),
  }),
  CRMMIRR: (random) => ({
    ...plan(random),
    financeRate: Math.round(random() * 3000) / 10000,
    reinvestRate: Math.round(random() * 3000) / 10000,
  }),
};

const random = seeded(seed);
const withTwin = definitions.filter(({ native }) => native);
/** Rows between one twin's cells and the next one's. */
const apart = 16;

const drawn: readonly Twin[] = withTwin.flatMap((definition, nth) =>
  Array.from({ length: each }, (_, i) => {
    const { id } = definition;
    const make = special[id] ?? ((random) => randomGiven(definition, random));
    for (let attempt = 0; attempt < 2000; attempt++) {
      const layout = layouts[id in special ? i % 2 : Math.floor(random() * layouts.length)] ?? "across";
      const twin = twinOf(definition, make(random) as never, layout, 1 + apart * (nth * each + i));
      if (twin) return { ...twin, name: `${id} ${i}` };
    }
    throw new Error(`${id} has no twin for any of 2,000 inputs, seed ${seed}`);
  }),
);

/** And those of the examples. */
const all: readonly Twin[] = [...drawn, ...twins(1 + apart * drawn.length)];

/** Where a twin's formula stands, beside its cells. */
const placeOf = (i: number) => ({ row: apart * i + 1, column: 60 });

/** Of each function, the twins that don't give its number. */
function wrong(values: readonly CellValue[]) {
  return all.flatMap(({ name, formula, expected, cells }, i) => {
    const value = values[i];
    const isRight = typeof value === "number" && Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    return isRight ? [] : [{ name, formula, value, expected, cells: cells.map((cell) => cell.value).join(" ") }];
  });
}

describeWith(["LibreOffice"], `native twins in LibreOffice, from the seed ${seed}`, () => {
  let values: readonly CellValue[] = [];
  beforeAll(async () => {
    const formulas = all.map(({ formula }, i): PlanCell => ({ ...placeOf(i), value: 0, formula, style: "plain" }));
    const plan = oneSheet({ cells: [...formulas, ...all.flatMap(({ cells }) => cells)] });
    const [file] = await recalculate([{ name: "twins", bytes: await writeXlsx(plan) }]);
    values = all.map((_, i) => {
      const { row, column } = placeOf(i);
      return file?.[0]?.values[row]?.[column] ?? null;
    });
  });

  it.each(withTwin.map(({ id }) => id))("%s", (id) => {
    expect(wrong(values).filter(({ name }) => name.startsWith(`${id} `))).toEqual([]);
  });
});

describe(`native twins in the workbench's grid, from the seed ${seed}`, () => {
  let values: readonly CellValue[] = [];
  beforeAll(async () => {
    const grid = headlessGrid();
    const cellData: Record<number, Record<number, object>> = {};
    for (const { cells } of all)
      for (const { row, column, value } of cells) (cellData[row] ??= {})[column] = { v: value };
    all.forEach(({ formula }, i) => {
      const { row, column } = placeOf(i);
      (cellData[row] ??= {})[column] = { f: `=${formula}` };
    });
    const size = { rowCount: apart * (all.length + 2), columnCount: 70 };
    const sheet = grid.workbook.insertSheet("Twins", { sheet: { cellData: cellData as never, ...size } });
    await grid.api.getFormula().onCalculationResultApplied(120_000);
    const { value } = cellReader(grid, sheet);
    values = all.map((_, i) => value(placeOf(i).row, placeOf(i).column));
    grid.dispose();
  });

  it.each(withTwin.map(({ id }) => id))("%s", (id) => {
    expect(wrong(values).filter(({ name }) => name.startsWith(`${id} `))).toEqual([]);
  });
});
