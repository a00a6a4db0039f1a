/** Writes a simulation's result as a sheet of the workbook: a new one, or the one that an earlier simulation has written. */
import { areaAddress, areaAt, sheetPrefix } from "../../../grid/address";
import type { Area, Plan } from "../../../grid/plan";
import { sameName } from "../../../grid/sameName";
import { parseReference } from "../../../formula/sheetReference";
import type { SpreadsheetHost } from "../../../hosts/port";
import type { Change } from "../../../sharing/change";
import type { Model } from "../../../workbook/model/models";
import {
  simulationName,
  simulationPlan,
  type SimulationFigures,
  type SimulationWords,
} from "../../../workbook/simulation";
import { hasChanged, namesNow } from "../../watching";

export interface WrittenSheet {
  readonly sheet: string;
  readonly area: Area;
}

/** The sheet of an earlier simulation of the model; undefined if there is none any more. */
export async function writtenSheet(host: SpreadsheetHost, model: Model): Promise<WrittenSheet | undefined> {
  const [names, { sheets }] = await Promise.all([namesNow(host), host.taken()]);
  const own = names.find(({ name, sheet }) => sheet === undefined && sameName(name, simulationName(model.number)));
  const { sheet, address = "" } = parseReference(own?.formula.replace(/^=/, "") ?? "") ?? {};
  const area = areaAt(address.replaceAll("$", ""));
  const found = sheets.find((each) => sheet !== undefined && sameName(each, sheet));
  return found !== undefined && area ? { sheet: found, area } : undefined;
}

/** Returns the name of the sheet. Rejects if the spreadsheet refuses; then nothing has changed. */
export async function writeSheet(
  host: SpreadsheetHost,
  model: Model,
  figures: SimulationFigures,
  words: SimulationWords,
): Promise<string> {
  const [names, { sheets }, before] = await Promise.all([host.definedNames(), host.taken(), writtenSheet(host, model)]);
  const plan = simulationPlan(model.number, figures, words, sheets);
  const [planned] = plan.sheets;
  const [name] = plan.names;
  if (!planned || !name || !("area" in name)) throw new Error("The plan has a sheet with a name.");
  const isAsWritten = before?.area.rows === name.area.rows && before.area.columns === name.area.columns;
  const isNamed = names.some((each) => each.sheet === undefined && sameName(each.name, name.name));
  const rewriting =
    before && isAsWritten
      ? { changes: anew(plan, before) }
      : {
          // A sheet whose rows or columns the reader has changed stays as it is, and the name goes to the new one.
          adds: isNamed ? { ...plan, names: [] } : plan,
          changes: isNamed ? [{ name: name.name, formula: referenceTo(planned.name, name.area) }] : [],
        };
  await host.rewrite(rewriting, () => undefined, new AbortController().signal);
  hasChanged(host);
  return before && isAsWritten ? before.sheet : planned.name;
}

const referenceTo = (sheet: string, area: Area): string =>
  `=${sheetPrefix(sheet)}${areaAddress(area, { row: true, column: true })}`;

/** Only the cells that the sheet fills; adjoining ones are written together. */
function anew({ sheets: [planned] }: Plan, { sheet, area }: WrittenSheet): readonly Change[] {
  const changes: (Change & { readonly values: (string | number | null)[][]; readonly row: number; column: number })[] =
    [];
  for (const { row, column, value } of planned?.cells ?? []) {
    const content = typeof value === "number" || typeof value === "string" ? value : null;
    const at = { row: area.row + row, column: area.column + column };
    const last = changes.at(-1);
    if (last?.row === at.row && last.column + (last.values[0]?.length ?? 0) === at.column)
      last.values[0]?.push(content);
    else changes.push({ sheet, ...at, values: [[content]] });
  }
  return changes;
}
