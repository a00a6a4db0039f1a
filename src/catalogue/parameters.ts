/** The two parameters that most functions of returns share. */
export const benefits = {
  says: "Benefits as positive numbers, one cell per period; the first is time zero",
  unit: "money",
  shape: "series",
} as const;

export const costs = {
  says: "Costs as positive numbers, one cell per period; the first is time zero",
  unit: "money",
  shape: "series",
} as const;

export const rate = { says: "Discount rate per period, 8 % as 0.08", unit: "ratePerPeriod", shape: "number" } as const;

export const optionalRate = { ...rate, optional: true } as const;
