/** The rows of the form: lines of cost and of benefit, each with one amount per year. */
import type { BenefitLine, CostLine, LineKind } from "../../workbook/lines";
import { isBlank, type TypedText } from "./typed";

export interface FormLine {
  readonly id: number;
  readonly kind: LineKind;
  /** A line of the catalogue, whose word is the label until the reader types another. */
  readonly line?: CostLine | BenefitLine;
  readonly label?: string;
  /** From year 0; it may hold more years than the form shows, so that nothing is lost while the reader changes their number. */
  readonly amounts: readonly (TypedText | undefined)[];
}

/** The rows of an untouched form. */
export const firstLines: readonly FormLine[] = [
  { id: 1, kind: "costs", line: "licences", amounts: [] },
  { id: 2, kind: "costs", line: "implementation", amounts: [] },
  { id: 3, kind: "costs", line: "people", amounts: [] },
  { id: 4, kind: "benefits", line: "sales", amounts: [] },
  { id: 5, kind: "benefits", line: "productivity", amounts: [] },
];

export const nextId = (lines: readonly FormLine[]): number => 1 + Math.max(0, ...lines.map(({ id }) => id));

/** True if the reader has typed nothing into it. */
export const isUntouched = ({ label, amounts }: FormLine): boolean =>
  (label === undefined || label.trim() === "") && amounts.every(isBlank);

export function withAmount(line: FormLine, year: number, typed: TypedText): FormLine {
  const length = Math.max(line.amounts.length, year + 1);
  return { ...line, amounts: Array.from({ length }, (_, each) => (each === year ? typed : line.amounts[each])) };
}

/** Pasted lines stand in place of untouched ones, and after those with amounts. */
export function withPasted(lines: readonly FormLine[], pasted: readonly Omit<FormLine, "id">[]): readonly FormLine[] {
  const kept = lines.filter((line) => !isUntouched(line));
  const first = nextId(lines);
  return [...kept, ...pasted.map((line, i) => ({ ...line, id: first + i }))];
}
