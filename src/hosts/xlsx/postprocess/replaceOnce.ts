/** Replaces what must be there exactly once, so that another version of the library can't slip by unfinished. */
export function replaceOnce(xml: string, what: RegExp, by: string | ((found: string) => string)): string {
  const found = xml.match(new RegExp(what, `${what.flags}g`)) ?? [];
  if (found.length !== 1) throw new Error(`Expected ${what} once in the part, found it ${found.length} times`);
  return xml.replace(what, typeof by === "string" ? () => by : by);
}
