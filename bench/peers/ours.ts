import { isFault } from "../../src/core/fault";
import { irrOf, xirr } from "../../src/core/returns/irr";
import { presentValue } from "../../src/core/returns/presentValue";
import type { Deals } from "../../src/core/sales/dealStatistics";
import { salesKpis } from "../../src/core/sales/salesKpis";
import { sum } from "../../src/core/numbers/series";
import { simulate } from "../../src/core/uncertainty/trialStatistics";
import { fingerprint, type Export, type Kpis, type Peer } from "./peer";

/** Makes this core one of the contestants. */
export const ours: Peer = {
  name: "this core",
  load: () =>
    Promise.resolve({
      npv: ({ ratePerPeriod, amounts }) => {
        return () => presentValue(amounts, ratePerPeriod);
      },
      irr: ({ amounts }) => {
        return () => {
          const rate = irrOf(amounts);
          return isFault(rate) ? undefined : rate;
        };
      },
      xirr: ({ amounts, days }) => {
        return () => {
          const rate = xirr({ amounts, dates: days });
          return isFault(rate) ? undefined : rate;
        };
      },
      sum: ({ amounts }) => {
        return () => sum(amounts);
      },
      kpis: (question) => {
        const deals = columnsOf(question);
        return () => {
          const { kpis } = salesKpis(deals);
          return Object.values(kpis).some(isFault) ? undefined : fingerprint(kpis as Kpis);
        };
      },
      simulation: (question) => () => {
        const rows = simulate({ ...question, correlation: "none" });
        return isFault(rows) ? undefined : rows[0]?.mean;
      },
    }),
};

/** The typed columns that the door makes from cells. */
function columnsOf({ opened, closed, outcome, amount }: Export): Deals {
  const words = [...new Set(outcome)];
  const meanings = words.map((word) => (word === "won" || word === "lost" ? word : "open"));
  return {
    opened: Float64Array.from(opened),
    closed: Float64Array.from(closed, (day) => day ?? 0),
    outcome: { codes: Int32Array.from(outcome, (word) => words.indexOf(word)), meanings, isLostKnown: true },
    amount: Float64Array.from(amount),
  };
}
