/** Equal to `digits` significant digits of the larger, or of 1 near zero. */
export function close(actual: number, expected: number, tolerance = 1e-12): boolean {
  return Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
}
