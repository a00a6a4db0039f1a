import { teamRoi } from "../../core/sales/selling";
import { define } from "../define";

export const CRMTEAMROI = define({
  id: "CRMTEAMROI",
  says: "Return on investment from the sales team: the rise in margin, less what was spent for it, over the spending.",
  alsoCalled: "sales force; sales training; salespeople; sales productivity; return on hiring",
  returns: "ratio",
  parameters: {
    marginBefore: { says: "Margin of the team's sales before", unit: "money", shape: "number" },
    marginAfter: { says: "Margin after, of a period of the same length", unit: "money", shape: "number" },
    teamCost: {
      says: "Extra spending on the team: training, incentives, time; not its payroll",
      unit: "money",
      shape: "number",
      from: 0,
    },
  },
  compute: teamRoi,
  native: ({ marginBefore, marginAfter, teamCost }) =>
    `(${marginAfter.text}-${marginBefore.text}-${teamCost.text})/${teamCost.text}`,
  source: "(Rise in margin − cost)/cost.",
  examples: [
    { given: { marginBefore: 400000, marginAfter: 490000, teamCost: 60000 }, gives: 0.5 },
    { given: { marginBefore: 0.1, marginAfter: 0.3, teamCost: 0.2 }, gives: 0 },
    { given: { marginBefore: 400000, marginAfter: 370000, teamCost: 60000 }, gives: -1.5 },
    { given: { marginBefore: 400000, marginAfter: 490000, teamCost: 0 }, gives: "div0" },
    { given: { marginBefore: 400000, marginAfter: 490000, teamCost: -60000 }, gives: "value" },
  ],
});
