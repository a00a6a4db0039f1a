/** A figure that is a fault, or no finite number, isn't there. */
export const finiteOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;
