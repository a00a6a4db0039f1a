/** The checks of which a failure is a conflict: as long as there is one, nothing is ranked. */
export const conflicts = [
  "modelsAreThere",
  "currenciesAgree",
  "ratesAgree",
  "yearsAgree",
  "againstAgrees",
  "avoidedOnce",
  "taxAgrees",
  "timingAgrees",
  "startsAgree",
  "riskAgrees",
  "pricesAgree",
  "flowsAreThere",
] as const;

export const firstConflict = conflicts[0];
export const lastConflict = "flowsAreThere" satisfies (typeof conflicts)[number];
