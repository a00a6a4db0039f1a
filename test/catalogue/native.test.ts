import { beforeAll, expect, it } from "vitest";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import type { CellValue } from "../../src/template/plan";
import { recalculate } from "../tools/libreoffice";
import { describeWith } from "../tools/tool";
import { oneSheet } from "../plans/oneSheet";
import { twins } from "./twins";

const all = twins(1);

describeWith(["LibreOffice"], "every native twin, calculated by LibreOffice", () => {
  let calculated: readonly CellValue[] = [];
  beforeAll(async () => {
    const formulas = all.map(
      (twin, i) => ({ row: 0, column: i, value: 0, formula: twin.formula, style: "plain" }) as const,
    );
    const plan = oneSheet({ cells: [...formulas, ...all.flatMap((twin) => twin.cells)] });
    const [file] = await recalculate([{ name: "twins", bytes: await writeXlsx(plan) }]);
    calculated = file?.[0]?.values[0] ?? [];
  });

  it.each(all.map((twin, i) => ({ ...twin, i })))("$name", ({ formula, expected, i }) => {
    const value = calculated[i];
    expect(
      typeof value === "number" && Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
      `${formula} is ${JSON.stringify(value)}, not ${expected}`,
    ).toBe(true);
  });
});
