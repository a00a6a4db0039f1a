/** Writes a simulation's result as a sheet of the workbook: a new one, or the one that an earlier simulation has written. */
import { areaAt } from "../../../grid/address";
import type { BookName } from "../../../grid/book";
import type { Area, Plan } from "../../../grid/plan";
import { textOf } from "../../../grid/textLiteral";
import { parseReference } from "../../../formula/sheetReference";
import type { RangeContents, SpreadsheetHost } from "../../../hosts/port";
import type { Rewriting } from "../../../sharing/change";
import type { Model } from "../../../workbook/model/models";
import {
  digestName,
  simulationName,
  simulationPlan,
  type SimulationFigures,
  type SimulationWords,
} from "../../../workbook/simulation";
import { contentsOf, digest } from "../../../workbook/simulation/asWritten";
import { addedBeside, meantAnew, ofWorkbook } from "../../addedSheets";
import { namesNow } from "../../bookNames";
import { hasChanged } from "../../watching";

export interface WrittenSheet {
  readonly sheet: string;
  readonly area: Area;
  /** False as soon as a cell of it holds anything else: what the reader has put there is never overwritten. */
  readonly isAsWritten: boolean;
}

/** The sheet of an earlier simulation of the model; undefined if there is none any more. */
export const writtenSheet = async (host: SpreadsheetHost, model: Model): Promise<WrittenSheet | undefined> =>
  writtenIn(await namesNow(host), host, model);

async function writtenIn(
  names: readonly BookName[],
  host: SpreadsheetHost,
  { number }: Model,
): Promise<WrittenSheet | undefined> {
  const meaningOf = (wanted: string) => ofWorkbook(names, wanted)?.formula.replace(/^=/, "") ?? "";
  const reference = meaningOf(simulationName(number));
  const area = areaAt(parseReference(reference)?.address.replaceAll("$", ""));
  const contents = area && (await host.cells(reference, ""));
  const sheet = parseReference(contents?.address ?? "")?.sheet;
  if (!area || !contents || sheet === undefined) return undefined;
  return { sheet, area, isAsWritten: digestOf(contents) === textOf(meaningOf(digestName(number))) };
}

/** A formula is never what was written, even if it shows the same value. */
const digestOf = ({ formulas, values }: RangeContents): string =>
  digest(
    formulas.map((row, r) =>
      row.map((typed, c) => (typeof typed === "string" && typed.startsWith("=") ? typed : (values[r]?.[c] ?? null))),
    ),
  );

/** Returns the name of the sheet. Rejects if the spreadsheet refuses; then nothing has changed. */
export async function writeSheet(
  host: SpreadsheetHost,
  model: Model,
  figures: SimulationFigures,
  words: SimulationWords,
): Promise<string> {
  const names = await host.definedNames();
  const [before, sheets] = await Promise.all([writtenIn(names, host, model), host.sheetNames()]);
  const plan = simulationPlan(model.number, figures, words, sheets);
  const [planned] = plan.sheets;
  const area = plan.names.flatMap((name) => ("area" in name ? [name.area] : []))[0];
  if (!planned || !area) throw new Error("The plan has a sheet with a name.");
  const isInPlace =
    before?.isAsWritten === true && before.area.rows === area.rows && before.area.columns === area.columns;
  await host.rewrite(
    isInPlace ? anew(plan, area, before) : addedBeside(plan, names),
    () => undefined,
    new AbortController().signal,
  );
  hasChanged(host);
  return isInPlace ? before.sheet : planned.name;
}

/** All cells of the area at once: those that the plan leaves empty were left empty before. */
function anew(
  { sheets: [planned], names }: Plan,
  area: Area,
  { sheet, area: { row, column } }: WrittenSheet,
): Rewriting {
  const values = contentsOf(planned?.cells ?? [], area).map((line) => line.map((value) => value ?? null));
  return { changes: [{ sheet, row, column, values }, ...names.filter((name) => "text" in name).map(meantAnew)] };
}
