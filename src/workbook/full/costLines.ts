/** The lines of costs: their keys, their rows on the sheet, and what is usual for each. */
import { rows, type Expression } from "../../grid/expression";
import type { UnitWord } from "./rows";
import type { Figures } from "../figures";
import { costGroups, freeLines, type CostGroup, type CostLine, type FreeLine } from "../lines";

/** A line that we name, or one that the user names. */
export type CostRow = CostLine | FreeLine<CostGroup>;
export const groups = Object.keys(costGroups) as CostGroup[];
/** The group in which the user's own lines stand. */
export const ownGroup = "others";
export const rowsOfGroup = (group: CostGroup, own: Figures["ownCosts"] = []): readonly CostRow[] => [
  ...costGroups[group],
  ...freeLines(group, group === ownGroup ? own.length : 0),
];
export const costRows = ({ ownCosts }: Figures): readonly CostRow[] =>
  groups.flatMap((group) => rowsOfGroup(group, ownCosts));
/** The first and the last line of every workbook. */
export const costEnds: readonly [CostRow, CostRow] = ["purchase", `${ownGroup}_free3`];

export const costKey = (line: CostRow): string => `costs_${line}`;
export const costBefore = (line: CostRow): string => `costsBefore_${line}`;
export const costAfter = (line: CostRow): string => `costsAfter_${line}`;

/** The rows for entries. The first heading and the last empty row belong to them, so that an inserted row does, too. */
export const inputRows = (place: string) => rows("section_software", "costs_others_end", place);
export const beforeRows = (place: string): Expression => rows("section_costsBefore", "costsBefore_end", place);
/** The rows of all lines after scenario and risk. */
export const costsOfLines = (place: string): Expression => rows("section_costsAfter", "costsAfter_end", place);

export function ofGroup(group: CostGroup, key: (line: CostRow) => string, place: string): Expression {
  const lines = rowsOfGroup(group).map(key);
  return rows(lines[0] ?? "", lines.at(-1) ?? "", place);
}
export const costsOfGroup = (group: CostGroup, place: string): Expression => ofGroup(group, costAfter, place);
/** The rows of the lines in the software group; the assumption about licence prices applies to these. */
export const softwareInputs = (place: string): Expression => ofGroup("software", costKey, place);

export const isSoftware = (line: CostRow): boolean => rowsOfGroup("software").includes(line);

/** One-time costs; the others recur yearly. */
export const oneOff: ReadonlySet<CostRow> = new Set([
  "purchase",
  "consulting",
  "implementation",
  "integration",
  "migration",
  "training",
  "people",
  "change",
  "learning",
  "dualRunning",
  "retirement",
]);

/** What the quantity of a line usually counts; of the others it is one thing or another. */
export const quantities: Readonly<Partial<Record<CostRow, UnitWord>>> = {
  purchase: "licences",
  licences: "licences",
  consulting: "days",
  implementation: "days",
  integration: "days",
  migration: "days",
  training: "people",
  continuousTraining: "people",
  people: "days",
  administration: "posts",
  staff: "people",
  learning: "hours",
  dualRunning: "months",
};

/** The time of people who are employed anyway: nobody is hired, replaced or paid overtime for it. */
export const internal: ReadonlySet<CostRow> = new Set(["people", "administration", "learning"]);

export const keysOf = ([first, last]: readonly [CostRow, CostRow]): readonly [string, string] => [
  costBefore(first),
  costBefore(last),
];

export const ends = (lines: readonly CostRow[]): readonly [CostRow, CostRow] => [
  lines[0] ?? "other",
  lines.at(-1) ?? "other",
];
