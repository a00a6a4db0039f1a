/** Every function with its arguments in order. The order must not change, because users' files contain them by position. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../src/catalogue";
import type { AnyDefinition } from "../src/catalogue/define";
import { omissible } from "../src/formula/example";
import { pendingWords } from "./pending";

export const signaturesPath = join(import.meta.dirname, "..", "test", "catalogue", "signatures.txt");

/** Brackets mark optional arguments: CRMIRR(benefits, costs, [guess]). */
export function signature({ id, parameters }: AnyDefinition): string {
  const names = Object.entries(parameters).map(([key, parameter]) => (omissible(parameter) ? `[${key}]` : key));
  return `${id}(${names.join(", ")})`;
}

/**
 * The known lines and the lines of new functions. A line is rewritten only while the function's words are pending. After that,
 * a person must change it by hand, so that no signature changes by accident.
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
