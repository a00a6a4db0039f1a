/** The keys of the rows of the Benefits sheet. Each line has three rows: as entered, at full effect, and after risk. */
import { rows, type Expression } from "../../grid/expression";
import type { Figures } from "../figures";
import { benefitGroups, freeLines, type BenefitGroup, type BenefitLine, type FreeLine } from "../lines";

/** A line that we name, or one that the user names. */
export type BenefitRow = BenefitLine | FreeLine<BenefitGroup>;
const groups = Object.keys(benefitGroups) as BenefitGroup[];
/** The group in which the user's own lines stand. */
export const ownGroup = "others";
export const rowsOfGroup = (group: BenefitGroup, own: Figures["ownBenefits"] = []): readonly BenefitRow[] => [
  ...benefitGroups[group],
  ...freeLines(group, group === ownGroup ? own.length : 0),
];
export const benefitRows = ({ ownBenefits }: Figures): readonly BenefitRow[] =>
  groups.flatMap((group) => rowsOfGroup(group, ownBenefits));
/** The first line of every workbook. */
export const firstBenefit: BenefitRow = "sales";

export const benefitKey = (line: BenefitRow): string => `benefits_${line}`;
export const benefitFull = (line: BenefitRow): string => `full_${line}`;
export const benefitAfter = (line: BenefitRow | "legacy"): string => `benefitsAfter_${line}`;

/** The rows for entries. The first heading and the last empty row belong to them, so that an inserted row does, too. */
export const inputRows = (place: string) => rows("section_sales", "benefits_others_end", place);
export const fullRows = (place: string): Expression => rows("section_full", "full_end", place);
/** The rows of all lines after adoption, scenario and risk. The avoided costs of old systems are one of them. */
export const benefitsOfLines = (place: string): Expression => rows("section_benefitsAfter", "benefitsAfter_end", place);

export const benefitsOfGroup = (group: BenefitGroup, place: string): Expression => {
  const lines = rowsOfGroup(group);
  const last = group === "others" ? "legacy" : (lines.at(-1) ?? "other");
  return rows(benefitAfter(lines[0] ?? "other"), benefitAfter(last), place);
};
