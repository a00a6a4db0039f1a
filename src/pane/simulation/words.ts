/** The words for how far a simulation's results spread, in English. */
export const spread = {
  /** Under a headline: from the 10th to the 90th percentile. */
  range: "{low} to {high} in 8 of 10 cases",
  openRange: "From {low}; in more than 1 of 10 cases not within these years",
  noRange: "In 8 of 10 cases not within these years",
  /** After one of the above. */
  fromStart: "(ranges: only a place to start)",
  /** Why the plan lies outside the range, or at its edge. */
  plan: {
    better:
      "The plan’s NPV is better than {count} of 100 cases: the ranges used allow more to go wrong than to go right.",
    worse:
      "The plan’s NPV is worse than {count} of 100 cases: the ranges used allow more to go right than to go wrong.",
  },
  paidBack: {
    sometimes: "In {count} of 100 cases the money is back within {years}.",
    hardly: "In fewer than 1 of 100 cases the money is back within {years}.",
    nearly: "In more than 99 of 100 cases the money is back within {years}.",
  },
  histogram: {
    title: "How often each NPV came up",
    says: "The middle of all trials is {middle}; {share} of them are above 0.",
    interval: "NPV from … to",
    loss: "below 0",
    gain: "0 or more",
    trials: "Trials",
  },
} as const;
