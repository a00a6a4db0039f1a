/** The lines that a template has words for, and the line that a label means. */
import { fold, foldedWords } from "../../language/fold";
import type { Template, PlanWords as AllWords } from "../../workbook";
import {
  benefitGroups,
  benefitLines,
  costGroups,
  costLines,
  everyBenefit,
  everyCost,
  type BenefitGroup,
  type BenefitLine,
  type CostGroup,
  type CostLine,
  lineKinds,
  type LineKind,
} from "../../workbook/lines";
import type { FormLine } from "./lines";

type PlanWords = Pick<AllWords, "sheet" | "full">;

export type CatalogueLine = CostLine | BenefitLine;

const linesOf: Readonly<Record<Template, Readonly<Record<LineKind, readonly CatalogueLine[]>>>> = {
  sheet: { costs: costLines, benefits: benefitLines },
  full: { costs: everyCost, benefits: everyBenefit },
};

/** The lines that the form offers: those that both templates have. */
export const offered = linesOf.sheet;

/** What a line of the form is called: as it was typed, or by the catalogue's word; undefined where it has no name. */
export const labelOf = ({ kind, line, label }: FormLine, words: PlanWords): string | undefined =>
  label ?? (line && wordOf(kind, line, words));

/** A word of the one-sheet form. */
export function wordOf(kind: LineKind, line: CatalogueLine, words: PlanWords): string {
  return wordsOf(kind, line, words)[0] ?? line;
}

/** The full workbook's word for a line may be another one. */
function wordsOf(kind: LineKind, line: CatalogueLine, { sheet, full }: PlanWords): readonly string[] {
  return [sheet.rows, full.rows].flatMap((rows: Readonly<Record<string, string>>) => rows[`${kind}_${line}`] ?? []);
}

export function lineMeant(
  label: string,
  kind: LineKind,
  template: Template,
  words: PlanWords,
): CatalogueLine | undefined {
  const wanted = fold(label);
  return linesOf[template][kind].find((line) => wordsOf(kind, line, words).some((word) => fold(word) === wanted));
}

/** The one line whose name has every word of the label: "Training" is "Training, first and continuing". */
export function lineNamed(
  label: string,
  kind: LineKind,
  template: Template,
  words: PlanWords,
): CatalogueLine | undefined {
  const wanted = wordsIn(label);
  if (!wanted.some((word) => word.length >= shortestName)) return undefined;
  const found = linesOf[template][kind].filter((line) =>
    wordsOf(kind, line, words).some((name) => {
      const has = new Set(wordsIn(name));
      return wanted.every((word) => has.has(word));
    }),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The group of the full workbook in which a line of this name stands; undefined where the name doesn't tell. */
export function groupNamed(label: string, kind: LineKind, words: PlanWords): CostGroup | BenefitGroup | undefined {
  const lines = [lineMeant(label, kind, "full", words), lineNamed(label, kind, "full", words)];
  const line = lines.find((each) => each !== undefined);
  const groups = Object.entries<readonly CatalogueLine[]>(kind === "costs" ? costGroups : benefitGroups);
  return groups.find(([, each]) => line !== undefined && each.includes(line))?.[0] as
    CostGroup | BenefitGroup | undefined;
}

/** Shorter words join others. */
const shortestName = 4;

const wordsIn = (text: string): readonly string[] => foldedWords(text).split(" ");

/** Undefined if the label is no line's, or a line's of both kinds. */
export function kindMeant(label: string, words: PlanWords): LineKind | undefined {
  const found = lineKinds.filter((kind) => lineMeant(label, kind, "full", words) !== undefined);
  return found.length === 1 ? found[0] : undefined;
}
