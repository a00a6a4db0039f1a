/** Every check of a model by its key, with its state and its sentence as the workbook shows them. */
import type { ModelWords } from "..";
import type { CellValue } from "../../grid/plan";
import type { Template } from "../templates";
import { noFigure } from "../../language/noFigure";

const answers = ["roi", "roiDiscounted", "npv", "irr", "payback", "paybackDiscounted", "tco", "tcoUser"] as const;
const definitions = [
  "breakEven",
  "irrBeforeTax",
  "roiBeforeTax",
  "paybackBeforeTax",
  "roiTotal",
  "roiPresent",
  "roiAnnual",
  "roiAnnualised",
  "bcr",
  "pi",
  "success",
] as const;
const sheets = [
  "summary",
  "inputs",
  "goals",
  "costs",
  "benefits",
  "returns",
  "sensitivity",
  "review",
  "attribution",
  "scorecard",
] as const;

const ofBoth = ["inputsAreAllowed", "costsArePositive", "answersAreThere", "nothingMissing"] as const;

const ofSheet = [
  ...ofBoth,
  "yearsAreInOrder",
  "amountsAreNumbers",
  "everyAmountCounts",
  "totalsAgree",
  "formulasAreThere",
  "noneIsNegative",
] as const;

const ofFull = [
  ...ofBoth,
  "scenarioIsKnown",
  "choicesAreKnown",
  "approvalIsWhole",
  "fiscalYearFits",
  "rangesInOrder",
  "rangesEnclosePlan",
  "currenciesAreDistinct",
  "wavesAreWhole",
  "wavesAreAllUsers",
  "everyWaveCounts",
  "wavesAreInTime",
  "goLiveIsOnce",
  "rateFitsGrowth",
  "goalsAgree",
  "goalsInOrder",
  "costsAreNumbers",
  "costsAreAllowed",
  "everyCostCounts",
  "costsArePriced",
  "costsHaveClass",
  "usersAreThere",
  "currenciesAreKnown",
  "exchangeRateIsThere",
  "costTotalsAgree",
  "costsAreWrittenOff",
  "noCostIsNegative",
  "benefitsAreNumbers",
  "benefitsAreAllowed",
  "everyBenefitCounts",
  "yearZeroIsLive",
  "benefitsHaveClass",
  "marginIsThere",
  "hoursAreValued",
  "notCountedTwice",
  "doubtsCountOnce",
  "noBenefitIsNegative",
  "benefitTotalsAgree",
  "amountsAreInFull",
  "firstYearAgrees",
  "taxAgrees",
  "tcoAgrees",
  "ownersAgree",
  "bridgeAgrees",
  "scenarioAgrees",
  "quartersComplete",
  "quartersAreNumbers",
  "quartersAgree",
  "sourcesAreParts",
  "scoresAreScores",
] as const;

/** What a check is about. Every answer has a check that the add-in agrees, and every sheet one that it is whole. */
export type Subject = (typeof ofSheet)[number] | (typeof ofFull)[number] | "agreement" | "sheetIsWhole";

export interface ListedCheck {
  readonly key: string;
  readonly subject: Subject;
}

const own = (keys: readonly Exclude<Subject, "agreement" | "sheetIsWhole">[]): readonly ListedCheck[] =>
  keys.map((key) => ({ key, subject: key }));
const agreements = (keys: readonly string[]): readonly ListedCheck[] =>
  keys.map((key) => ({ key, subject: "agreement" }));

/** In the order in which the pane lists them. */
export const listedChecks: Readonly<Record<Template, readonly ListedCheck[]>> = {
  sheet: [...own(ofSheet), ...agreements(answers)],
  full: [
    ...own(ofFull),
    ...agreements([...answers, ...definitions]),
    ...sheets.map((sheet): ListedCheck => ({ key: `sheet_${sheet}`, subject: "sheetIsWhole" })),
  ],
};

/** Of one check. "idle": there is nothing to compare, such as without the add-in. "lost": its cells are deleted, or it shows another word. */
export type CheckState = "holds" | "look" | "fails" | "idle" | "lost";

export interface ReadCheck extends ListedCheck {
  readonly state: CheckState;
  /** The sentence of the workbook, in its language; undefined if it is lost. */
  readonly says: string | undefined;
}

/** Reads a check from its cells, whose first is its sentence and whose last its state. */
export function readCheck(
  check: ListedCheck,
  cells: readonly CellValue[] | undefined,
  { sheet }: ModelWords,
): ReadCheck {
  const states: readonly (readonly [string, CheckState])[] = [
    [sheet.ok, "holds"],
    [sheet.look, "look"],
    [sheet.check, "fails"],
    [noFigure, "idle"],
  ];
  const [says, state] = [cells?.[0], cells?.at(-1)];
  return {
    ...check,
    state: states.find(([word]) => word === state)?.[1] ?? "lost",
    says: typeof says === "string" && says !== "" ? says : undefined,
  };
}
