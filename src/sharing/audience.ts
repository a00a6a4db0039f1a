/** Who gets the workbook. It decides what a sender has to do, and what a recipient would stumble on. */
import { findingKinds, notes, type Finding, type FindingKind } from "./check";

/**
 * - withAddIn: works on in the workbook with our functions
 * - withoutAddIn: works on in the workbook with Excel alone
 * - reader: gets a page of results, and no workbook
 */
export const audiences = ["withAddIn", "withoutAddIn", "reader"] as const;

export type Audience = (typeof audiences)[number];

export const isAudience = (word: string | undefined): word is Audience => audiences.some((each) => each === word);

/** Our functions are no hindrance for someone who has them; of a page, only wrong figures are seen. */
const stumbledOn: Readonly<Record<Audience, ReadonlySet<FindingKind>>> = {
  withAddIn: new Set(findingKinds.filter((kind) => kind !== "ours" && kind !== "left")),
  withoutAddIn: new Set(findingKinds),
  reader: new Set(["unknown", "waiting", "lost", "dates", "sample", "checks", "looks"]),
};

export const findingsFor = (audience: Audience, found: readonly Finding[]): readonly Finding[] =>
  found.filter(({ kind }) => stumbledOn[audience].has(kind));

/** What breaks something or makes a figure wrong. */
export const blocking = (found: readonly Finding[]): readonly Finding[] => found.filter(({ kind }) => !notes.has(kind));
