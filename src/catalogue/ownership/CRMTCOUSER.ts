import { tcoPerUserMonth } from "../../core/ownership/tco";
import { define } from "../define";

export const CRMTCOUSER = define({
  id: "CRMTCOUSER",
  says: "Total cost of ownership per user and month.",
  alsoCalled: "cost per user; cost per seat; cost per licence; per head; monthly price per user",
  returns: "moneyPerUserMonth",
  parameters: {
    tco: { says: "Undiscounted total cost of ownership", unit: "money", shape: "number" },
    users: { says: "Number of users", unit: "count", shape: "number", from: 0 },
    years: { says: "Years of ownership", unit: "years", shape: "number", from: 0 },
  },
  compute: tcoPerUserMonth,
  native: ({ tco, users, years }) => `${tco.text}/${users.text}/${years.text}/12`,
  source: "Total over users, years and twelve months.",
  examples: [
    { given: { tco: 36000, users: 10, years: 3 }, gives: 100 },
    { given: { tco: 260000, users: 50, years: 3 }, gives: 144.444444444444 },
    { given: { tco: 36000, users: 0, years: 3 }, gives: "div0" },
    { given: { tco: 36000, users: -1, years: 3 }, gives: "value" },
  ],
});
