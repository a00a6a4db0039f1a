import type { Figures } from "../figures";
import type { Section } from "../section";

export const assumptions = ({ discountRate, users }: Figures): Section => ({
  key: "assumptions",
  rows: [
    { kind: "assumption", key: "rate", unit: "perYear", format: "rate", value: discountRate ?? null },
    { kind: "assumption", key: "users", unit: "people", format: "count", value: users ?? null },
  ],
});
