/** The lines of cost and benefit the one-sheet form offers, in the order they are shown. */
export const costLines = [
  "licences",
  "implementation",
  "integration",
  "migration",
  "training",
  "people",
  "change",
  "retirement",
] as const;
export type CostLine = (typeof costLines)[number];

export const benefitLines = ["sales", "savings", "productivity", "loyalty", "markets"] as const;
export type BenefitLine = (typeof benefitLines)[number];
