/** The lines of cost and benefit of both templates, in the order they are shown. */

/** The full workbook's costs by category; the one-sheet form has one line for each category. */
export const costGroups = {
  software: ["purchase", "licences", "maintenance"],
  implementation: ["consulting", "implementation"],
  integration: ["integration"],
  migration: ["migration"],
  training: ["training", "continuousTraining"],
  people: ["people", "administration", "staff"],
  change: ["change", "learning"],
  retirement: ["dualRunning", "retirement"],
  others: ["other"],
} as const;

export const benefitGroups = {
  sales: ["sales", "winRate", "dealSize", "cycle"],
  savings: ["marketing", "savings"],
  productivity: ["productivity", "serviceTime"],
  loyalty: ["loyalty", "engagement"],
  markets: ["markets", "channels"],
  others: ["quality", "other"],
} as const;

export type CostGroup = keyof typeof costGroups;
export type BenefitGroup = keyof typeof benefitGroups;
export type CostLine = (typeof costGroups)[CostGroup][number];
export type BenefitLine = (typeof benefitGroups)[BenefitGroup][number];

/** Lines without a word of ours, at the end of every block, for what the catalogue of lines doesn't have. */
export const leastFreeLines = 3;
export type FreeLine<G extends string> = `${G}_free${number}`;

/**
 * The free lines of a block: as many as there are lines of the user's own, and at least three. Those beyond three stand before
 * the others, so that the same line is the last of the block however many there are.
 */
export const freeLines = <G extends string>(group: G, own = 0): readonly FreeLine<G>[] => [
  ...Array.from(
    { length: Math.max(0, own - leastFreeLines) },
    (_, i): FreeLine<G> => `${group}_free${leastFreeLines + 1 + i}`,
  ),
  ...Array.from({ length: leastFreeLines }, (_, i): FreeLine<G> => `${group}_free${i + 1}`),
];

/** The user's own lines by the free line that each of them fills. */
export function ownByFreeLine<T>(group: string, own: readonly T[] = []): ReadonlyMap<string, T> {
  const free = freeLines(group, own.length);
  return new Map(own.map((item, i) => [free[i] ?? "", item]));
}

/** The two kinds of lines, in the order of the sheets. */
export const lineKinds = ["costs", "benefits"] as const;
export type LineKind = (typeof lineKinds)[number];

/** True for a cost of the start alone. */
export const isPaidOnce = ({ amounts }: { readonly amounts: readonly number[] }): boolean =>
  amounts.slice(1).every((amount) => amount === 0);

export const isFree = (line: string): boolean => /_free\d+$/.test(line);

export const everyCost: readonly CostLine[] = Object.values(costGroups).flat();
export const everyBenefit: readonly BenefitLine[] = Object.values(benefitGroups).flat();

/** The lines of the one-sheet form that have a word. */
export const costLines = [
  "licences",
  "implementation",
  "integration",
  "migration",
  "training",
  "people",
  "change",
  "retirement",
] as const satisfies readonly CostLine[];

export const benefitLines = [
  "sales",
  "savings",
  "productivity",
  "loyalty",
  "markets",
] as const satisfies readonly BenefitLine[];
