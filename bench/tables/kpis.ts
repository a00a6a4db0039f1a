import { kpiCases } from "../cases";
import { door } from "../peers/door";
import { race } from "../race";

export const kpis = () =>
  race({
    title: "Sales KPIs of a raw export, times this core's",
    kind: "kpis",
    cases: { "10,000 deals": kpiCases(10_000), "1,000,000 deals": kpiCases(1_000_000) },
    references: [door],
    note: "Everyone starts from deals in the shape that suits it: this core from typed columns with codes for words.",
  });
