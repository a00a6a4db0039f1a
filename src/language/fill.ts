/** Replaces each {key} by its value. */
export function fill(text: string, given: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => given[key] ?? whole);
}

/**
 * Replaces each {key} by its value in Unicode isolates (U+2068 … U+2069), so that an address or a number in a Persian
 * sentence keeps its own direction.
 */
export function fillIsolated(text: string, given: Readonly<Record<string, string>>): string {
  return fill(text, Object.fromEntries(Object.entries(given).map(([key, value]) => [key, `\u2068${value}\u2069`])));
}
