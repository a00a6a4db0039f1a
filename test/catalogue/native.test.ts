/** Every native twin, over the examples and over inputs that no example shows, in two engines that aren't ours. */
import { beforeAll, describe, expect, it } from "vitest";
import type { CellValue } from "../../src/grid/plan";
import { everyTwin } from "../../validation/twins/drawn";
import { inGrid, inLibreOffice, isEqual } from "../../validation/twins/engines";
import { withTwin } from "../../validation/twins/twins";
import { count, seed } from "../tools/sample";
import { describeWith } from "../tools/tool";

const all = everyTwin({ seed, each: count(20, 200) });

/** Of a function, the twins that don't give its number. */
const wrong = (id: string, values: readonly CellValue[]) =>
  all.flatMap((twin, i) => {
    const value = values[i] ?? null;
    if (twin.function !== id || isEqual(twin, value)) return [];
    return [{ ...twin, value, cells: twin.cells.map((cell) => cell.value).join(" ") }];
  });

const ids = withTwin.map(({ id }) => id);

it("has twins of every function that has one", () => {
  for (const id of ids) expect(all.filter((twin) => twin.function === id).length, id).toBeGreaterThanOrEqual(20);
});

describeWith(["LibreOffice"], `native twins in LibreOffice, from the seed ${seed}`, () => {
  let values: readonly CellValue[] = [];
  beforeAll(async () => {
    values = await inLibreOffice(all);
  });

  it.each(ids)("%s", (id) => {
    expect(wrong(id, values)).toEqual([]);
  });
});

describe(`native twins in the workbench's grid, from the seed ${seed}`, () => {
  let values: readonly CellValue[] = [];
  beforeAll(async () => {
    values = await inGrid(all);
  });

  it.each(ids)("%s", (id) => {
    expect(wrong(id, values)).toEqual([]);
  });
});
