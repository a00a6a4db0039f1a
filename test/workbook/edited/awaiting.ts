/**
 * Edits after which the templates don't hold the rule yet, by template and by the name of the case. Each is asserted to
 * break the rule, so that the one who mends a template takes it off this list.
 */
import type { Template } from "../../../src/workbook";
import type { RandomKind } from "./random";

export const awaiting: Readonly<Record<Template, ReadonlySet<string>>> = {
  sheet: new Set<string>(),
  full: new Set<string>(),
};

/** Kinds of random edits that still break the rule in some places. */
export const awaitingKinds: ReadonlySet<RandomKind> = new Set<RandomKind>();
