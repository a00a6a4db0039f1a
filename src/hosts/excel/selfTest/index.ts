/** Runs the scenarios one after another, on a sheet of their own, and removes what they added. */
import type { ChosenScenario, SelfTestFinding, Report, SelfTestOptions } from "../../selfTest";
import { Trouble } from "../../trouble";
import { inExcel } from "../batch";
import { isRefusal, type Ladder } from "../ladder";
import type { Painter } from "../paint";
import { noTraces } from "../noTraces";
import { browserTrials, chosenTrials } from "./browser";
import { functionTrials } from "./functions";
import { requestTrials } from "./requests";
import { refusedAs, type Ground, type Trial } from "./ground";
import { leaving } from "./leaving";
import { templateTrials } from "./templates";

export interface Own {
  readonly ladder: Ladder;
  readonly painter: Painter;
  readonly tryWorker: () => Promise<void>;
  /** Milliseconds in which our functions must have answered. */
  readonly patience?: number;
}

const usualPatience = 20_000;

export async function runSelfTest(options: SelfTestOptions, own: Own): Promise<Report> {
  const { chosen, progress, signal, addIn } = options;
  const isChosen = ({ scenario }: Trial) => chosen.includes(scenario as ChosenScenario);
  const trials = [
    ...functionTrials,
    ...requestTrials,
    ...templateTrials,
    ...browserTrials,
    ...chosenTrials.filter(isChosen),
  ];
  const findings: SelfTestFinding[] = [];
  const { sheet, name, active } = await began();
  const ground: Ground = { patience: usualPatience, ...options, ...own, sheet, name };
  await leaving(
    async () => {
      for (const [done, trial] of trials.entries()) {
        if (signal.aborted) break;
        progress(trial.scenario, done, trials.length);
        const finding = await found(trial, ground);
        if (!signal.aborted) findings.push(finding);
      }
    },
    { ...noTraces, ids: new Map([[sheet, name]]), defined: new Set([`${name}_cells`, `${name}_text`]) },
    active,
  );
  return { format: 1, addIn, excel: about(), findings };
}

/** Adds the sheet of the test; its name, with which the test's defined names begin too, is one that nothing has. */
function began() {
  return inExcel(async ({ workbook }) => {
    const { worksheets, names } = workbook;
    worksheets.load("items/name");
    names.load("items/name");
    const active = worksheets.getActiveWorksheet().load("id");
    await workbook.context.sync();
    const name = unused([...worksheets.items, ...names.items].map((each) => each.name.toLowerCase()));
    const sheet = worksheets.add(name).load("id");
    await workbook.context.sync();
    return { sheet: sheet.id, name, active: active.id };
  });
}

/** Neither a sheet nor a defined name begins with it. */
function unused(taken: readonly string[]): string {
  let number = 1;
  const name = () => `CRM_ROI_check_${number}`;
  while (taken.some((each) => each.startsWith(name().toLowerCase()))) number++;
  return name();
}

async function found({ scenario, optional, run }: Trial, ground: Ground): Promise<SelfTestFinding> {
  const start = Date.now();
  const verdict = await run(ground).catch((failure: unknown) => {
    if (failure instanceof Trouble && !isRefusal(failure) && failure.key !== "cancelled") throw failure;
    return refusedAs(failure);
  });
  if (verdict.outcome === "refused" && optional !== undefined) ground.ladder.refused.add(optional);
  return { scenario, ...verdict, milliseconds: Date.now() - start };
}

const newest = 30;

function about(): Report["excel"] {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const versions = Array.from({ length: newest }, (_, i) => `1.${newest - i}`);
  return {
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    language: displayLanguage,
    api: versions.find((version) => requirements.isSetSupported("ExcelApi", version)) ?? "",
  };
}

/** True if anything is in the workbook but one empty sheet. */
export const holdsAnything = (): Promise<boolean> =>
  inExcel(async ({ workbook }) => {
    const { worksheets, names } = workbook;
    worksheets.load("items/id");
    names.load("items/name");
    await workbook.context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
    await workbook.context.sync();
    return names.items.length > 0 || used.some((range) => !range.isNullObject);
  });
