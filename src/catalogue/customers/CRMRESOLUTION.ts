import { resolutionTime } from "../../core/customers/cases";
import { define } from "../define";
import { spanStatistic } from "../native";
import { opened, statistic } from "../parameters";

export const CRMRESOLUTION = define({
  id: "CRMRESOLUTION",
  says: "Resolution time: calendar hours from the opening of a complaint or case to its resolution.",
  alsoCalled:
    "time to resolve; support tickets; case handling; response time; service level; complaints; helpdesk; MTTR",
  returns: "hours",
  parameters: {
    opened,
    resolved: {
      says: "When each was resolved, with the time of day; open cases are left out",
      unit: "date",
      shape: "dates",
    },
    statistic: { ...statistic, default: "median" },
  },
  compute: resolutionTime,
  native: ({ opened, resolved, statistic }) => {
    const days = spanStatistic(opened, resolved, statistic, "median", "elapsed");
    return days && `24*${days}`;
  },
  source: "(Resolution − opening) × 24, nights and weekends included; open cases are left out.",
  examples: [
    { given: { opened: [45658.25, 45658.5, 45659], resolved: [45658.5, 45660, 45659.125] }, gives: 6 },
    {
      given: { opened: [45658.25, 45658.5, 45659], resolved: [45658.5, 45660, 45659.125], statistic: "mean" },
      gives: 15,
    },
    { given: { opened: [45658.25, 45658.5], resolved: [45658.5, null] }, gives: 6 },
    { given: { opened: [45658.25, 45658.5], resolved: [45658.5, 45658] }, gives: "value" },
    { given: { opened: [45658, null], resolved: [null, 45660] }, gives: "na" },
  ],
});
