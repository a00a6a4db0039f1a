/** The smallest and the largest number of options that are compared. */
export const optionsAllowed = { from: 2, to: 5 } as const;
