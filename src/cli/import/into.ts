/** `import FILES --golive DAY --into model.xlsx`: what is written where, and what is left. */
import { isoDay } from "../../exports/isoDay";
import { cellAddress, sheetPrefix } from "../../grid/address";
import type { CellValue } from "../../grid/plan";
import { errorAsText } from "../../grid/value";
import { rewriteWorkbook } from "../../hosts/xlsx/file";
import { percent } from "../../language/formatted";
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
  type OtherCurrency,
  type Quarters,
  type UnplacedGoal,
} from "../../sharing/measured";
import { recalculated, type NotRecalculated } from "../../sharing/recalculated";
import type { CellRef } from "../../formula/lookup";
import { goalKeys } from "../../workbook/inputs/goals";
import { refusal } from "../commandResult";
import type { Reader } from "../reader";
import { wrongEnding } from "../share";
import { unopened } from "../unopened";
import type { Imported, Write } from "./kpiFile";
import type { OpenedModel } from "./openModel";
import type { ImportCall } from "./options";
import type { FileReport } from "../../workbook/kpis/reports";

interface Writing extends Pick<ImportCall, "isDryRun"> {
  /** What is said of the files before. */
  readonly lines: readonly string[];
  /** The workbook of the KPI sheets, where one is asked for. */
  readonly kpis: Write | undefined;
  readonly reader: Reader;
}

export function intoModel(
  model: OpenedModel,
  reports: readonly FileReport[],
  { lines, kpis, isDryRun, reader }: Writing,
): Imported {
  const { say, words } = reader;
  const { path, workbook, look, target, isReplacing, goLive, copy } = model;
  const to = copy?.path ?? path;
  const wrong = wrongEnding(workbook, to, reader);
  if (wrong !== undefined) return refusal(wrong);
  const other = otherCurrency(reports, target.currency);
  if (other) return refusal(currencyText(other, target.currency, reader));
  const quarters = quartersOf(reports, goLive, target);
  const plan = planMeasures(
    { goals: goalsOf(reports), benefits: benefitsOf(quarters) },
    target,
    look,
    locales[target.model.language],
  );
  const changes = plan.changes(() => isReplacing);
  const values = recalculated(look, changes, target.model.language);
  if ("why" in values) return refusal(notRecalculated(path, values, reader));
  const said = [
    ...lines,
    `${path}:`,
    ...[...planLines(plan, isReplacing, reader), ...quarterLines(quarters, model, reader)].map((line) => `  ${line}`),
  ];
  const left =
    plan.conflicts.filter(({ formula }) => !isReplacing || formula !== undefined).length + plan.unplaced.length;
  const exitCode = left > 0 ? 1 : 0;
  const before = kpis && !isDryRun ? [kpis] : [];
  if (isDryRun || changes.length === 0) {
    const nothing =
      !isDryRun && (kpis || copy)
        ? say(words.commandImport.into.notWritten, { file: to })
        : say(words.commandLine.nothingWritten);
    return { lines: [...said, nothing], exitCode, writes: before };
  }
  const bytes = rewriteWorkbook(workbook, {
    changes: values.changes,
    results: values.results,
    ...(values.hasWrittenNumbers && { calculatesOnOpen: true as const }),
  });
  if ("refused" in bytes) return refusal(unopened(path, bytes.refused, reader));
  // The model comes last: it isn't touched where the KPI sheets can't be written.
  const changed = { path: to, content: bytes, replace: copy?.force ?? true, like: path };
  return { lines: said, exitCode, writes: [...before, changed] };
}

function currencyText({ file, currency }: OtherCurrency, own: string, { say, words }: Reader): string {
  const { into } = words.commandImport;
  return currency === undefined
    ? say(into.noCurrency, { file, own })
    : say(into.otherCurrency, { file, currency, own });
}

const place = ({ sheet, row, column }: CellRef): string => `${sheetPrefix(sheet)}${cellAddress(row, column)}`;

/** A cell, what is measured there, and what happens to it. */
function cellLine(each: MeasuredCell, says: string, { say, words }: Reader): string {
  const { into } = words.commandImport;
  const given = { place: place(each.cell), says };
  if ("goal" in each) return say(into.goalCell, { ...given, goal: each.goal, column: each.column });
  return each.quarter === 0 ? say(into.startCell, given) : say(into.quarterCell, { ...given, quarter: each.quarter });
}

const valueText = (value: CellValue, { shown, number }: Reader): string => {
  if (typeof value === "string") return shown(value);
  const plain = errorAsText(value);
  return typeof plain === "number" ? number(plain) : String(plain);
};

function planLines(plan: MeasuresPlan, isReplacing: boolean, reader: Reader): readonly string[] {
  const { list, number, say, words } = reader;
  const { into } = words.commandImport;
  const { fills, conflicts, same, notMeasured, unplaced, added } = plan;
  const cells = [
    ...fills.map((each) => ({ ...each, says: number(each.value) })),
    ...same.map((each) => ({ ...each, says: say(into.same, { value: each.value }) })),
    ...conflicts.map((each) => ({ ...each, says: conflictText(each, isReplacing, reader) })),
  ];
  const order = (each: MeasuredCell) => ("goal" in each ? goalKeys.indexOf(each.goal) : goalKeys.length + each.quarter);
  const sorted = cells.sort((a, b) => order(a) - order(b) || a.cell.column - b.cell.column);
  return [
    ...added.map((goal) => say(into.added, { goal })),
    ...sorted.map((each) => cellLine(each, each.says, reader)),
    ...unplaced.map((each) => unplacedText(each, reader)),
    ...(notMeasured.length > 0 ? [say(into.notMeasured, { goals: list(notMeasured) })] : []),
  ];
}

function conflictText({ stands, formula, value }: Conflict, isReplacing: boolean, reader: Reader): string {
  const { say, shown, words } = reader;
  const { into } = words.commandImport;
  if (formula !== undefined) return say(into.formula, { formula: shown(formula), value });
  return say(isReplacing ? into.replaced : into.stays, { stands: valueText(stands, reader), value });
}

/** In the pane's words. */
function unplacedText(goal: UnplacedGoal, { say, shown, words }: Reader): string {
  const { unplaced } = words.importing.into;
  const units = goal.is === "otherUnit" ? { unit: shown(goal.unit), wanted: shown(goal.wanted) } : {};
  return say(unplaced[goal.is], { goal: goal.goal, ...units });
}

function quarterLines(quarters: Quarters, { target }: OpenedModel, reader: Reader): readonly string[] {
  const { language, list, number, plain, say, words } = reader;
  const { into } = words.commandImport;
  const others = target.otherLines.length > 0 ? [say(into.otherLines, { lines: list([...target.otherLines]) })] : [];
  if (typeof quarters === "string") return [plain(words.importing.into.noBenefits[quarters])];
  const { lines, running, lastDay } = quarters;
  const { terms } = target;
  const shares = typeof terms === "string" ? [] : [...terms.shares];
  const ofLines = shares.map(([line, share]) => {
    const sum = [...lines.values()].reduce((all, each) => all + (each[line] ?? 0), 0);
    return say(into.share, { line, sum: number(sum), share: percent(share, language) });
  });
  const day = isoDay(lastDay);
  return [
    lines.size > 0 ? say(into.toDate, { lines: list(ofLines) }) : say(into.noQuarter),
    ...(running === undefined
      ? []
      : [running === 0 ? say(into.startRunning, { day }) : say(into.running, { quarter: running, day })]),
    ...others,
  ];
}

const notRecalculated = (path: string, { at, formula, why }: NotRecalculated, { say, shown, words }: Reader): string =>
  say(words.commandImport.into.notRecalculated[why], { file: path, place: place(at), formula: shown(formula) });
