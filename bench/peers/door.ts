import { call } from "../../src/catalogue/call";
import type { AnyDefinition } from "../../src/catalogue/define";
import { faults } from "../../src/catalogue/faults";
import { CRMSALESKPIS } from "../../src/catalogue/sales/CRMSALESKPIS";
import { parameters, tables } from "../../src/catalogue/words";
import { fingerprint, kpiNames, type Kpis, type Peer } from "./peer";

/** The whole worksheet call: it reads and checks the cells, calculates, and returns a table with headings. */
export const door: Peer = {
  name: "this core through its door",
  note: "from cells as Excel hands them over to a table in words",
  load: () =>
    Promise.resolve({
      kpis: ({ opened, closed, outcome, amount }) => {
        const ranges = [opened, closed, outcome, amount].map((cells) => cells.map((cell) => [cell]));
        const every = { en: tables, tr: tables, fa: tables, fi: tables };
        return () => {
          const answer = call(CRMSALESKPIS as AnyDefinition, ranges, {
            language: "en",
            faults,
            parameters,
            tables: every,
          });
          if (!Array.isArray(answer)) return undefined;
          const values = (answer as readonly (readonly unknown[])[]).slice(1).map(([, value]) => value);
          return fingerprint(Object.fromEntries(kpiNames.map((name, i) => [name, values[i]])) as unknown as Kpis);
        };
      },
    }),
};
