/** Every function with its arguments in order: they stand by position in people's files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../src/catalogue";
import type { AnyDefinition } from "../src/catalogue/define";
import { omissible } from "../src/formula/example";
import { pendingWords } from "./pending";

export const signaturesPath = join(import.meta.dirname, "..", "test", "catalogue", "signatures.txt");

/** Brackets mark what may be left out: CRMIRR(benefits, costs, [guess]). */
export function signature({ id, parameters }: AnyDefinition): string {
  const names = Object.entries(parameters).map(([key, parameter]) => (omissible(parameter) ? `[${key}]` : key));
  return `${id}(${names.join(", ")})`;
}

/**
 * The lines there are, and those of new functions. Only while a function's words are pending is its line written anew:
 * afterwards it is changed by hand, on purpose.
 */
export function signatures(known = readFileSync(signaturesPath, "utf8")): string {
  const isDraft = (id: string) => pendingWords().some((path) => path.includes(`.functions.${id}.`));
  const kept = new Map(
    known
      .trim()
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf("(")), line] as const)
      .filter(([id]) => !isDraft(id)),
  );
  const definitions = Object.values<AnyDefinition>(catalogue);
  const added = definitions.filter(({ id }) => !kept.has(id)).map(signature);
  return `${[...kept.values(), ...added].join("\n")}\n`;
}
