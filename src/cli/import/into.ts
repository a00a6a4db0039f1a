/** `import FILES --golive DAY --into model.xlsx`: what is written where, and what is left. */
import { isoDay } from "../../exports/isoDay";
import { cellAddress, sheetPrefix } from "../../grid/address";
import type { CellValue } from "../../grid/plan";
import { errorAsText } from "../../grid/value";
import { rewriteWorkbook } from "../../hosts/xlsx/file";
import { locales } from "../../locales";
import {
  benefitsOf,
  goalsOf,
  otherCurrency,
  planMeasures,
  quartersOf,
  type Conflict,
  type MeasuredCell,
  type MeasuresPlan,
  type NoBenefits,
  type OtherCurrency,
  type Quarters,
  type UnplacedGoal,
} from "../../sharing/measured";
import { recalculated, type NotRecalculated, type WhyNot } from "../../sharing/recalculated";
import type { CellRef } from "../../formula/lookup";
import { shown } from "../../workbook/inputs/field";
import { goalKeys } from "../../workbook/inputs/goals";
import { measuredLines } from "../../workbook/model/benefitsToDate";
import { reasons, wrongEnding } from "../share";
import type { Imported, Write } from "./kpiFile";
import type { OpenedModel } from "./openModel";
import type { ImportCall } from "./options";
import type { FileReport } from "../../workbook/kpis/reports";

interface Writing extends Pick<ImportCall, "isDryRun"> {
  /** What is said of the files before. */
  readonly lines: readonly string[];
  /** The workbook of the KPI sheets, where one is asked for. */
  readonly kpis: Write | undefined;
}

const refusal = (refused: string): Imported => ({ lines: [], refused, exitCode: 2 });

export function intoModel(
  model: OpenedModel,
  reports: readonly FileReport[],
  { lines, kpis, isDryRun }: Writing,
): Imported {
  const { path, workbook, look, target, isReplacing, goLive, copy } = model;
  const to = copy?.path ?? path;
  const wrong = wrongEnding(workbook, to);
  if (wrong !== undefined) return refusal(wrong);
  const other = otherCurrency(reports, target.currency);
  if (other) return refusal(currencyText(other, target.currency));
  const quarters = quartersOf(reports, goLive, target);
  const plan = planMeasures(
    { goals: goalsOf(reports), benefits: benefitsOf(quarters) },
    target,
    look,
    locales[target.model.language],
  );
  const changes = plan.changes(() => isReplacing);
  const values = recalculated(look, changes);
  if ("why" in values) return refusal(`${path}: ${notRecalculated(values)}.`);
  const told = [...lines, `${path}:`, ...planLines(plan, isReplacing), ...quarterLines(quarters, model)];
  const left =
    plan.conflicts.filter(({ formula }) => !isReplacing || formula !== undefined).length + plan.unplaced.length;
  const exitCode = left > 0 ? 1 : 0;
  const before = kpis && !isDryRun ? [kpis] : [];
  if (isDryRun || changes.length === 0) {
    const nothing = !isDryRun && (kpis || copy) ? `${to} isn't written: nothing would change.` : "Nothing is written.";
    return { lines: [...told, nothing], exitCode, writes: before };
  }
  const bytes = rewriteWorkbook(workbook, {
    changes: values.changes,
    results: values.results,
    ...(values.hasEnglishNumbers && { calculatesOnOpen: true as const }),
  });
  if ("refused" in bytes) return refusal(`${path} ${reasons[bytes.refused]}`);
  // The model comes last: it isn't touched where the KPI sheets can't be written.
  const changed = { path: to, content: bytes, replace: copy?.force ?? true, like: path };
  return { lines: told, exitCode, writes: [...before, changed] };
}

function currencyText({ file, currency }: OtherCurrency, own: string): string {
  return currency === undefined
    ? `${file} names no currency, and the model is in ${own}: add --currency ${own} if its amounts are in that.`
    : `${file} has amounts in ${currency}, and the model is in ${own}: add --currency ${own}, and --rates with the worth of the others.`;
}

const place = ({ sheet, row, column }: CellRef): string => `${sheetPrefix(sheet)}${cellAddress(row, column)}`;

const about = (each: MeasuredCell): string =>
  "goal" in each ? `${each.goal}, ${each.column}` : `benefits of ${quarterName(each.quarter)}`;

const quarterName = (quarter: number): string => (quarter === 0 ? "the time before the start" : `quarter ${quarter}`);

const valueText = (value: CellValue): string => (typeof value === "string" ? shown(value) : String(errorAsText(value)));

function planLines(plan: MeasuresPlan, isReplacing: boolean): readonly string[] {
  const { fills, conflicts, same, notMeasured, unplaced, added } = plan;
  const cells = [
    ...fills.map((each) => ({ ...each, says: `${each.value}` })),
    ...same.map((each) => ({ ...each, says: `${each.value} stands there already` })),
    ...conflicts.map((each) => ({ ...each, says: conflictText(each, isReplacing) })),
  ];
  const order = (each: MeasuredCell) => ("goal" in each ? goalKeys.indexOf(each.goal) : goalKeys.length + each.quarter);
  const sorted = cells.sort((a, b) => order(a) - order(b) || a.cell.column - b.cell.column);
  return [
    ...added.map((goal) => `  ${goal}: its row was deleted; a free row takes it`),
    ...sorted.map((each) => `  ${place(each.cell)} (${about(each)}): ${each.says}`),
    ...unplaced.map((each) => `  ${each.goal}: not written; ${whyUnplaced(each)}`),
    ...(notMeasured.length > 0 ? [`  goals not measured: ${notMeasured.join(", ")}`] : []),
  ];
}

function conflictText({ stands, formula, value }: Conflict, isReplacing: boolean): string {
  if (formula !== undefined) return `the formula ${shown(formula)} stays; ${value} is measured: change it in Excel`;
  return isReplacing
    ? `${value} instead of ${valueText(stands)}`
    : `${valueText(stands)} stays; ${value} is measured, and --replace writes it`;
}

function whyUnplaced(goal: UnplacedGoal): string {
  switch (goal.is) {
    case "none":
      return "the model has no row for it, and none is free: insert a row among the goals";
    case "twice":
      return "two rows of the model have its name: give one of them another";
    case "otherUnit":
      return `its row counts in ${shown(goal.unit)}, and it is measured in ${shown(goal.wanted)}`;
  }
}

const noBenefits: Readonly<Record<NoBenefits | "noAmounts" | "noDeals", string>> = {
  noDeals: "not measured; only an export of deals shows them",
  noAmounts: "not measured; the deals have no amounts",
  noStart: "not measured; the model has no date of its start on Inputs",
  noMargin: "not measured; the model has no gross margin on Inputs",
  noLine: `not measured; the model expects nothing in the lines that deals measure (${measuredLines.join(", ")})`,
  noShares: "not measured; what is due to the CRM isn't a number, or its column isn't found on Benefits",
};

function quarterLines(quarters: Quarters, { target }: OpenedModel): readonly string[] {
  const others = target.otherLines.length > 0 ? [`  benefits not measured: ${target.otherLines.join(", ")}`] : [];
  if (typeof quarters === "string") return [`  benefits to date: ${noBenefits[quarters]}`];
  const { lines, running, lastDay } = quarters;
  const { terms } = target;
  const shares = typeof terms === "string" ? [] : [...terms.shares];
  const ofLines = shares.map(([line, share]) => {
    const sum = [...lines.values()].reduce((all, each) => all + (each[line] ?? 0), 0);
    return `${line} ${sum} (${share * 100} % due to the CRM)`;
  });
  return [
    ...(lines.size > 0 ? [`  benefits to date: ${ofLines.join(", ")}`] : ["  benefits to date: no quarter is over"]),
    ...(running === undefined
      ? []
      : [`  ${quarterName(running)}: not over on ${isoDay(lastDay)}, the last day of the deals; not written`]),
    ...others,
  ];
}

const whyNots: Readonly<Record<WhyNot, string>> = {
  unknown: "which only Excel can calculate",
  uncalculated: "and there are formulas that were never calculated",
  otherValue: "and it shows another value than it comes to",
  spills: "which fills more than one cell",
  circular: "which depends on itself",
};

const notRecalculated = ({ at, formula, why }: NotRecalculated): string =>
  `${place(at)} depends on what --into would write, ${whyNots[why]} (${shown(formula)}): ${
    why === "uncalculated" || why === "otherValue"
      ? "open it in Excel, let it calculate, save it, and try again"
      : "take it out of the file, or enter the figures in Excel"
  }`;
