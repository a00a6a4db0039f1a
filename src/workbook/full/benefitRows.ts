/** The rows of the Benefits sheet by their keys: lines as entered, at full effect, and after adoption, scenario and risk. */
import { rows, type Expression } from "../../grid/expression";
import { benefitGroups, freeLines, type BenefitGroup, type BenefitLine, type FreeLine } from "../lines";

/** A line of the catalogue, or one that the user names. */
export type BenefitRow = BenefitLine | FreeLine<BenefitGroup>;
const groups = Object.keys(benefitGroups) as BenefitGroup[];
export const rowsOfGroup = (group: BenefitGroup): readonly BenefitRow[] => [
  ...benefitGroups[group],
  ...freeLines(group),
];
export const everyBenefitRow: readonly BenefitRow[] = groups.flatMap(rowsOfGroup);

export const benefitKey = (line: BenefitRow): string => `benefits_${line}`;
export const benefitFull = (line: BenefitRow): string => `full_${line}`;
export const benefitAfter = (line: BenefitRow | "legacy"): string => `benefitsAfter_${line}`;

/** Every row that benefits are entered in, from the first heading to the empty row below the last line. */
export const inputRows = (place: string) => rows("section_sales", "benefits_others_end", place);
export const fullRows = (place: string): Expression => rows("section_full", "full_end", place);
/** Every line after adoption, scenario and risk, and the systems that are switched off. */
export const benefitsOfLines = (place: string): Expression => rows("section_benefitsAfter", "benefitsAfter_end", place);

export const benefitsOfGroup = (group: BenefitGroup, place: string): Expression => {
  const lines = rowsOfGroup(group);
  const last = group === "others" ? "legacy" : (lines.at(-1) ?? "other");
  return rows(benefitAfter(lines[0] ?? "other"), benefitAfter(last), place);
};
