/** A headline of a model stands in a plain formula of the spreadsheet; it is explained by the function that gives the same. */
import { functionIds } from "../../catalogue";
import { argument, calls } from "../../formula/calls";
import { tokens } from "../../formula/tokens";
import { cellWithin } from "../../formula/cellWithin";
import type { RangeContents, SpreadsheetHost } from "../../hosts/port";
import { nameOf, type Key } from "../../workbook/model/names";
import { modelsIn, ownNames, type Model } from "../../workbook/model/models";
import { namesNow } from "../bookNames";
import { sheetOf, withoutSheet } from "../addresses";

export interface Headline {
  /** A formula with a call that gives the same, as it would stand in a cell of the sheet. */
  readonly formula: string;
  /** The sheet in which its references apply. */
  readonly sheet: string;
  /** True if the cell was changed where the call gives another number. */
  readonly isCertain: boolean;
}

/** The formulas that may give the same as the cell, the likeliest first. */
export async function headlinesOf(host: SpreadsheetHost, selected: RangeContents): Promise<readonly Headline[]> {
  const cell = await followed(host, selected);
  const beside = await besideOf(host, cell);
  return beside ? [beside] : byName(host, cell);
}

/** A cell that only shows another one is explained as that one. */
async function followed(host: SpreadsheetHost, cell: RangeContents): Promise<RangeContents> {
  const formula = cell.formulas[0]?.[0];
  if (typeof formula !== "string" || !formula.startsWith("=")) return cell;
  const only = argument(tokens(formula).slice(1));
  const shown = only.kind === "reference" ? await host.cells(only.text, sheetOf(cell.address)) : undefined;
  return shown?.values.length === 1 && shown.values[0]?.length === 1 ? shown : cell;
}

/** Beside a headline stands the function, called only if the headline is a number: IF(ISNUMBER($C49),CRMROI(…),"–"). */
async function besideOf(host: SpreadsheetHost, { address }: RangeContents): Promise<Headline | undefined> {
  const sheet = sheetOf(address);
  const cells = await host.cells(cellWithin(address, 0, 1), sheet);
  const formula = cells?.formulas[0]?.[0];
  if (typeof formula !== "string" || calls(formula, functionIds).length === 0) return undefined;
  const guard = /^=IF\(ISNUMBER\(([^()]+)\),/i.exec(formula)?.[1];
  const isOwn = guard?.replaceAll("$", "") === withoutSheet(cellWithin(address, 0, 0)).replaceAll("$", "");
  return isOwn ? { formula, sheet, isCertain: true } : undefined;
}

/** Without the function beside it, as in a prepared workbook, a headline is known by its name. */
async function byName(host: SpreadsheetHost, { address }: RangeContents): Promise<readonly Headline[]> {
  const sheet = sheetOf(address);
  const names = await namesNow(host);
  const here = ownNames(names).find(({ key, meaning }) => Object.hasOwn(callOf, key) && sameAddress(meaning, address));
  const model = here && modelsIn(names).find(({ number }) => number === here.number);
  return model ? formulasOf(host, model, here.key as HeadlineKey, sheet) : [];
}

const sameAddress = (a: string, b: string): boolean =>
  sheetOf(a) === sheetOf(b) && cellWithin(withoutSheet(a), 0, 0) === cellWithin(withoutSheet(b), 0, 0);

interface Areas {
  readonly benefits: string;
  readonly costs: string;
  readonly rate: string;
  readonly users: string;
  readonly tco: string;
  /** The number of years after year 0. */
  readonly years: number;
}

type HeadlineKey = keyof typeof callOf;

const callOf = {
  roi: ({ benefits, costs }: Areas) => `CRMROI(${benefits},${costs})`,
  roiDiscounted: ({ benefits, costs, rate }: Areas) => `CRMROI(${benefits},${costs},"discounted",${rate})`,
  npv: ({ benefits, costs, rate }: Areas) => `CRMNPV(${benefits},${costs},${rate})`,
  irr: ({ benefits, costs }: Areas) => `CRMIRR(${benefits},${costs})`,
  payback: ({ benefits, costs }: Areas) => `CRMPAYBACK(${benefits},${costs})`,
  paybackDiscounted: ({ benefits, costs, rate }: Areas) => `CRMPAYBACK(${benefits},${costs},${rate})`,
  breakEven: ({ benefits, costs, rate }: Areas) => `CRMBREAKEVEN(${benefits},${costs},${rate})`,
  tco: ({ costs }: Areas) => `CRMTCO(0,${costs})`,
  tcoUser: ({ tco, users, years }: Areas) => `CRMTCOUSER(${tco},${users},${years})`,
} as const;

/** The full workbook has names for its lines after scenario and risk, the one-page form for its lines. */
const pairs: readonly (readonly [benefits: Key, costs: Key])[] = [
  ["benefitsAfter", "costsAfter"],
  ["benefits", "costs"],
];

async function formulasOf(
  host: SpreadsheetHost,
  model: Model,
  key: HeadlineKey,
  sheet: string,
): Promise<readonly Headline[]> {
  const name = (of: Key) => nameOf(model.number, of);
  const found: Headline[] = [];
  for (const [benefits, costs] of pairs) {
    const years = (await host.cells(name(costs), sheet))?.values[0]?.length;
    if (years === undefined) continue;
    const areas = { benefits: name(benefits), costs: name(costs), rate: name("rate"), users: name("users") };
    const formula = `=${callOf[key]({ ...areas, tco: name("tco"), years: years - 1 })}`;
    // In the full workbook, the returns are after tax, and the lines that have names are before it.
    found.push({ formula, sheet, isCertain: model.template === "sheet" });
  }
  return found;
}
