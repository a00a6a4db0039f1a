import { readFileSync } from "node:fs";
import type { Peer } from "./peer";

export const ironcalc: Peer = {
  name: "IronCalc",
  package: "@ironcalc/wasm",
  note: "a sheet with one formula recalculated, its text read",
  load: async () => {
    const { initSync, Model } = await import("@ironcalc/wasm");
    initSync({ module: readFileSync(new URL("wasm_bg.wasm", import.meta.resolve("@ironcalc/wasm"))) });
    /** Writes columns of numbers from column A, and a formula into the column after them. */
    const over = (columns: readonly (readonly number[])[], formula: string) => {
      const model = new Model("bench", "en", "UTC", "en");
      model.pauseEvaluation();
      columns.forEach((numbers, c) =>
        numbers.forEach((number, r) => model.setUserInput(0, r + 1, c + 1, String(number))),
      );
      const at = columns.length + 1;
      model.setUserInput(0, 1, at, formula);
      // IronCalc returns a cell's value only as formatted text, so the format needs enough digits.
      model.updateRangeStyle({ sheet: 0, row: 1, column: at, width: 1, height: 1 }, "num_fmt", `0.${"0".repeat(16)}`);
      return () => {
        model.evaluate();
        const shown = model.getFormattedCellValue(0, 1, at);
        return shown === "" ? undefined : Number(shown);
      };
    };
    return {
      npv: ({ ratePerPeriod, amounts }) => over([amounts], `=A1+NPV(${ratePerPeriod},A2:A${amounts.length})`),
      irr: ({ amounts }) => over([amounts], `=IRR(A1:A${amounts.length})`),
      xirr: ({ amounts, days }) => over([amounts, days], `=XIRR(A1:A${amounts.length},B1:B${amounts.length})`),
    };
  },
};
