/** The assumptions that have a low and a high, in the order of the Inputs sheet. */
export const carriers = ["rate", "adoption", "slip", "conversion", "margin", "price"] as const;

export type Carrier = (typeof carriers)[number];
