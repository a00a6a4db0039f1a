/** Fills {key}s. */
export function fill(text: string, given: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => given[key] ?? whole);
}
