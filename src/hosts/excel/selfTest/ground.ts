/** What the scenarios work on: a sheet of their own, and the words and functions that the pane has. */
import type { Painter } from "../paint";
import { asTrouble, codeOf } from "../batch";
import { isRefusal, type Ladder } from "../ladder";
import type { ScenarioOutcome, Scenario, SelfTestOptions } from "../../selfTest";
import type { Optional } from "../../optional";

export interface Ground extends Pick<SelfTestOptions, "language" | "locales" | "signal"> {
  /** The id of the sheet. */
  readonly sheet: string;
  /** A name that the workbook has not defined. */
  readonly name: string;
  readonly ladder: Ladder;
  readonly painter: Painter;
  /** Resolves once a worker of the pane has answered. */
  readonly tryWorker: () => Promise<void>;
  /** Milliseconds in which our functions must have answered. */
  readonly patience: number;
}

/** `detail` is in English and names nothing of the workbook. */
export interface Verdict {
  readonly outcome: ScenarioOutcome;
  readonly detail?: string;
}

export interface Trial {
  readonly scenario: Scenario;
  /** What isn't asked for again in this session once it is refused here. */
  readonly optional?: Optional;
  readonly run: (ground: Ground) => Promise<Verdict>;
}

export const works = (detail?: string): Verdict => ({ outcome: "works", ...(detail !== undefined && { detail }) });
export const differs = (detail: string): Verdict => ({ outcome: "differs", detail });

/** Works if what was read is what was expected. */
export function same(what: string, read: unknown, expected: unknown): Verdict {
  const [is, should] = [JSON.stringify(read), JSON.stringify(expected)];
  return is === should ? works() : differs(`${what}: ${is}, not ${should}`);
}

/** The first verdict that isn't "works". */
export const all = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.find(({ outcome }) => outcome !== "works") ?? works();

export const sheetOf = ({ workbook }: Excel.RequestContext, { sheet }: Ground): Excel.Worksheet =>
  workbook.worksheets.getItem(sheet);

/** Excel's own words, without names of the workbook: an error message may hold the address of the test's own cells. */
export function refusedAs(failure: unknown): Verdict {
  const trouble = asTrouble(failure);
  const cause: unknown = trouble.cause ?? failure;
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = isRefusal(trouble) ? codeOf(cause) : `${trouble.key}, ${codeOf(cause)}`;
  return { outcome: "refused", detail: `${code}: ${message}`.slice(0, 300) };
}
