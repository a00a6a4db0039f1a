import { adminTime } from "../../core/benefits/estimate";
import { define } from "../define";

export const CRMADMINTIME = define({
  id: "CRMADMINTIME",
  says: "Value of administration time saved in a year: the freed hours that become work, at their full cost.",
  alsoCalled: "time saved; hours saved; productivity; efficiency; labour savings; automation; freed hours",
  returns: "moneyPerYear",
  parameters: {
    people: { says: "People who save time", unit: "count", shape: "number", from: 0 },
    hoursPerWeek: { says: "Hours each of them saves in a week", unit: "hours", shape: "number", from: 0 },
    weeks: { says: "Weeks worked in a year", unit: "count", shape: "number", from: 0 },
    hourlyCost: {
      says: "Cost of an hour, with social security and overheads",
      unit: "money",
      shape: "number",
      from: 0,
    },
    conversion: {
      says: "Share of the freed time that becomes work, 50% as 0.5",
      unit: "ratio",
      shape: "number",
      from: 0,
      to: 1,
    },
  },
  compute: adminTime,
  native: ({ people, hoursPerWeek, weeks, hourlyCost, conversion }) =>
    `${people.text}*${hoursPerWeek.text}*${weeks.text}*${hourlyCost.text}*${conversion.text}`,
  source: "Hours × fully burdened cost × productivity conversion, as in Forrester's Total Economic Impact.",
  examples: [
    { given: { people: 20, hoursPerWeek: 3, weeks: 46, hourlyCost: 40, conversion: 0.5 }, gives: 55200 },
    { given: { people: 2.5, hoursPerWeek: 0.1, weeks: 44, hourlyCost: 30, conversion: 1 }, gives: 330 },
    { given: { people: 20, hoursPerWeek: 3, weeks: 46, hourlyCost: 40, conversion: 0 }, gives: 0 },
    { given: { people: 20, hoursPerWeek: 3, weeks: 46, hourlyCost: 40 }, gives: "value" },
    { given: { people: 20, hoursPerWeek: 3, weeks: 46, hourlyCost: 40, conversion: 50 }, gives: "value" },
    { given: { people: -20, hoursPerWeek: 3, weeks: 46, hourlyCost: 40, conversion: 0.5 }, gives: "value" },
  ],
});
