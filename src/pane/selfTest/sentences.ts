import type { SelfTestFinding, ScenarioOutcome, Report } from "../../hosts/selfTest";
import { Trouble } from "../../hosts/trouble";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import { listedNames } from "../../language/lists";
import type { Locale } from "../locale";
import type { Check } from "./useSelfTest";

/** Sentences that count the outcomes; an outcome of which there are none is left out. */
function summary(findings: readonly SelfTestFinding[], { language, selfTest: words }: Locale): string {
  const number = (outcome: ScenarioOutcome) => findings.filter((finding) => finding.outcome === outcome).length;
  const all = count(findings.length, language);
  const counted = (["works", "differs", "refused"] as const).filter((each) => each === "works" || number(each) > 0);
  return counted.map((each) => fillIsolated(words[each], { count: count(number(each), language), all })).join(" ");
}

/** What ended the check, or undefined while it isn't over. It is shown, and announced to screen readers. */
export function ending(check: Check, locale: Locale): string | undefined {
  const words = locale.selfTest;
  if (check.phase === "failed") return whatFailed(check.error, locale);
  if (check.phase !== "done") return undefined;
  const { report, wasCancelled } = check;
  if (report.findings.length === 0) return words.nothingFound;
  const counts = summary(report.findings, locale);
  return wasCancelled ? `${words.cancelled} ${counts}` : counts;
}

function whatFailed(error: unknown, { language, selfTest }: Locale): string {
  const { trouble, nothingFound } = selfTest;
  if (!(error instanceof Trouble)) return trouble.unknown;
  if (error.key === "cancelled") return nothingFound;
  const key = error.key in trouble ? (error.key as keyof typeof trouble) : "failed";
  return fillIsolated(trouble[key], { sheets: listedNames(error.sheets, language) });
}

/** The spreadsheet's own words for what failed, in whatever language it gives them. */
export function ownWords(error: unknown): string | undefined {
  const cause = error instanceof Trouble ? error.cause : error;
  return cause instanceof Error && cause.message !== "" ? cause.message : undefined;
}

export function environment({ addIn, excel }: Report, { selfTest }: Locale): string {
  return fillIsolated(selfTest.excel, { ...excel, addIn });
}
