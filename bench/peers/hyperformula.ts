import type { Peer } from "./peer";

export const hyperformula: Peer = {
  name: "HyperFormula",
  package: "hyperformula",
  note: "GPL-3.0: measured here, never shipped; a formula read and evaluated over filled cells",
  load: async () => {
    const { HyperFormula } = await import("hyperformula");
    const over = (rows: readonly (readonly number[])[], formula: string) => {
      const sheets = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3", smartRounding: false });
      return () => sheets.calculateFormula(formula, 0);
    };
    const column = (amounts: readonly number[]) => amounts.map((amount) => [amount]);
    return {
      npv: ({ ratePerPeriod, amounts }) => over(column(amounts), `=A1+NPV(${ratePerPeriod},A2:A${amounts.length})`),
      irr: ({ amounts }) => over(column(amounts), `=IRR(A1:A${amounts.length})`),
      xirr: ({ amounts: { length }, amounts, days }) =>
        over(
          amounts.map((amount, i) => [amount, days[i] as number]),
          `=XIRR(A1:A${length},B1:B${length})`,
        ),
    };
  },
};
