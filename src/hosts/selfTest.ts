/** A spreadsheet that tests itself: the same scenarios run in a real Excel, started from the pane, and in the project's tests. */
import type { AnswerWords } from "../catalogue/words";
import type { Language } from "../language/languages";
import type { PlanWords } from "../workbook";

/** What is tried, in this order. */
export const scenarios = [
  "functions",
  "arguments",
  "speed",
  "formats",
  "names",
  "validation",
  "addressLists",
  "undoStep",
  "deleteInStep",
  "charts",
  "addedSeries",
  "readingOrder",
  "page",
  "settings",
  "events",
  "onePage",
  "fullWorkbook",
  "worker",
  "storage",
] as const;

/** These leave something behind or ask the reader for something, so each runs only if it is chosen. */
export const chosenScenarios = ["newWorkbook", "print", "clipboard"] as const;

export type ChosenScenario = (typeof chosenScenarios)[number];
export type Scenario = (typeof scenarios)[number] | ChosenScenario;

/** "differs": Excel does it, but not as the add-in expects. "refused": Excel gives an error, or has no such thing. */
export type ScenarioOutcome = "works" | "differs" | "refused";

export interface SelfTestFinding {
  readonly scenario: Scenario;
  readonly outcome: ScenarioOutcome;
  /** What was found, in English, with Excel's own words; it names nothing of the workbook. */
  readonly detail?: string;
  readonly milliseconds: number;
}

/** What is copied and sent. It holds no name, address or figure of the workbook. */
export interface Report {
  readonly format: 1;
  readonly addIn: string;
  readonly excel: {
    readonly platform: string;
    readonly version: string;
    readonly language: string;
    /** The newest supported version of ExcelApi: "1.17". */
    readonly api: string;
  };
  readonly findings: readonly SelfTestFinding[];
}

export interface SelfTest {
  /** True if the workbook holds anything, so that the reader is asked before it is used. */
  holdsAnything(): Promise<boolean>;
  /**
   * Runs on sheets of its own and removes all that it added, also when it is cancelled: then the findings so far are the
   * report. Rejects with a `Trouble` where the workbook takes no sheet, and with "remains" where a sheet couldn't be removed.
   */
  run(options: SelfTestOptions): Promise<Report>;
}

export interface SelfTestOptions {
  readonly chosen: readonly ChosenScenario[];
  readonly language: Language;
  readonly locales: Readonly<Record<Language, PlanWords & { readonly answer: AnswerWords }>>;
  readonly addIn: string;
  /** Called before each scenario. */
  readonly progress: (scenario: Scenario, done: number, of: number) => void;
  readonly signal: AbortSignal;
}
