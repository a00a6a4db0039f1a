import { adoption } from "../../core/success/goal";
import { define } from "../define";

export const CRMADOPTION = define({
  id: "CRMADOPTION",
  says: "Adoption: the share of licensed users who really use the CRM.",
  alsoCalled: "uptake; usage; active users; logins; utilisation; licences in use; shelfware",
  returns: "ratio",
  parameters: {
    active: { says: "Users who were active in the period", unit: "count", shape: "number", from: 0 },
    licensed: { says: "Users with a licence", unit: "count", shape: "number", from: 0 },
  },
  compute: adoption,
  native: ({ active, licensed }) => `${active.text}/${licensed.text}`,
  source: "Active users over licensed ones.",
  examples: [
    { given: { active: 42, licensed: 56 }, gives: 0.75 },
    { given: { active: 0, licensed: 56 }, gives: 0 },
    { given: { active: 0, licensed: 0 }, gives: "div0" },
    { given: { active: 60, licensed: 56 }, gives: "value" },
  ],
});
