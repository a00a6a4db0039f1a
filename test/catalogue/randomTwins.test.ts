/** The twins of the rates of return, for flows no example shows: each engine has its own IRR and MIRR, which start from a guess. */
import { beforeAll, describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue";
import type { AnyDefinition } from "../../src/catalogue/define";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import type { CellValue } from "../../src/template/plan";
import { computed, headlessGrid } from "../hosts/univer/headlessGrid";
import { oneSheet } from "../plans/oneSheet";
import { recalculate } from "../tools/libreoffice";
import { seeded } from "../tools/random";
import { describeWith } from "../tools/tool";
import { layouts, twinOf, type Twin } from "./twins";

const each = 200;
const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);

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

const given: Readonly<Record<string, (random: () => number) => object>> = {
  CRMIRR: plan,
  CRMMIRR: (random) => ({
    ...plan(random),
    financeRate: Math.round(random() * 3000) / 10000,
    reinvestRate: Math.round(random() * 3000) / 10000,
  }),
};

const random = seeded(seed);
const all: (Twin & { readonly id: string })[] = Object.entries(given).flatMap(([id, make], nth) =>
  Array.from({ length: each }, (_, i) => {
    const row = 1 + 16 * (nth * each + i);
    const layout = layouts[i % 2 === 0 ? 0 : 1] ?? "across";
    const twin = twinOf(catalogue[id as "CRMIRR"] as unknown as AnyDefinition, make(random) as never, layout, row);
    if (!twin) throw new Error(`${id} has no twin for a valid case, seed ${seed}`);
    return { ...twin, id, name: `${id} ${i}` };
  }),
);

/** Of each function, the twins that don't give its number. */
function wrong(values: readonly CellValue[]) {
  return all.flatMap(({ name, formula, expected, cells }, i) => {
    const value = values[i];
    const isRight = typeof value === "number" && Math.abs(value - expected) <= 1e-7 * Math.max(1, Math.abs(expected));
    return isRight ? [] : [{ name, formula, value, expected, cells: cells.map((cell) => cell.value).join(" ") }];
  });
}

describeWith(["LibreOffice"], `random twins in LibreOffice, from the seed ${seed}`, () => {
  let values: readonly CellValue[] = [];
  beforeAll(async () => {
    const formulas = all.map(({ formula }, i) => ({ row: 0, column: i, value: 0, formula, style: "plain" }) as const);
    const plan = oneSheet({ cells: [...formulas, ...all.flatMap(({ cells }) => cells)] });
    const [file] = await recalculate([{ name: "twins", bytes: await writeXlsx(plan) }]);
    values = file?.[0]?.values[0] ?? [];
  });

  it.each(Object.keys(given))("%s", (id) => {
    expect(wrong(values).filter(({ name }) => name.startsWith(`${id} `))).toEqual([]);
  });
});

describe(`random twins in the workbench's grid, from the seed ${seed}`, () => {
  let values: readonly CellValue[] = [];
  beforeAll(async () => {
    const { api } = headlessGrid();
    const sheet = api.createWorkbook({}).getActiveSheet();
    sheet.setRowCount(16 * all.length + 20);
    sheet.setColumnCount(60);
    for (const { cells } of all)
      for (const { row, column, value } of cells) sheet.getRange(row, column).setValue(value as number);
    all.forEach(({ formula }, i) => sheet.getRange(1 + i, 50).setValue({ f: `=${formula}` }));
    await computed({ api } as never);
    values = all.map((_, i) => sheet.getRange(1 + i, 50).getValue() as CellValue);
  });

  it.each(Object.keys(given))("%s", (id) => {
    expect(wrong(values).filter(({ name }) => name.startsWith(`${id} `))).toEqual([]);
  });
});
