/**
 * The low, likely and high factor of a line of which nothing else is known: benefits from 20% below plan to 10% above, costs
 * from plan to 25% above. Benefits come late more often than early, and costs are seldom lower than offered. It is a place to
 * start, never a finding, and whatever uses it says so.
 */
export const startingRanges = { benefits: [0.8, 1, 1.1], costs: [1, 1, 1.25] } as const;
