/** What a paint has left in the workbook so far, and how it is taken away again. */
import type { Plan } from "../../grid/plan";
import { freeName } from "../../grid/sheetName";
import { inExcel } from "./batch";

export interface Traces {
  /** Sheets known to be ours, by id, and the names they were given. */
  readonly ids: ReadonlyMap<string, string>;
  /** Names of sheets that were asked for without hearing of them: ours if they are empty. */
  readonly unheard: ReadonlySet<string>;
  /** Names that were not defined before. */
  readonly defined: ReadonlySet<string>;
}

export const noTraces: Traces = { ids: new Map(), unheard: new Set(), defined: new Set() };

/** Just before the sheets of a plan are added: they may appear, and be heard of or not. */
export const tracesOf = (plan: Plan, before: Traces): Traces => ({
  ids: before.ids,
  unheard: new Set([...before.unheard, ...plan.sheets.map(({ name }) => name)]),
  defined: new Set([...before.defined, ...plan.names.map(({ name }) => name)]),
});

export interface Survey {
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
  readonly active: Excel.Worksheet;
  /** Those of them that are traces. */
  readonly debris: { readonly sheets: readonly Excel.Worksheet[]; readonly names: readonly Excel.NamedItem[] };
}

/** What the workbook has, and what of it was left behind. One sync. */
export async function survey(context: Excel.RequestContext, traces: Traces): Promise<Survey> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  const active = worksheets.getActiveWorksheet().load("id");
  const unheard = [...traces.unheard].map((name) => {
    const sheet = worksheets.getItemOrNullObject(name).load("id");
    return { sheet, used: sheet.getUsedRangeOrNullObject(true) };
  });
  await context.sync();
  const empty = unheard
    .filter(({ sheet, used }) => !sheet.isNullObject && used.isNullObject)
    .map(({ sheet }) => sheet.id);
  return {
    sheets: worksheets.items,
    names: names.items,
    active,
    debris: {
      sheets: worksheets.items.filter(({ id }) => traces.ids.has(id) || empty.includes(id)),
      names: names.items.filter(({ name }) => traces.defined.has(name)),
    },
  };
}

/** Gives the sheets left behind names that nobody wants. Without a sync. */
export function setAside({ sheets, debris }: Survey): void {
  const taken = sheets.map(({ name }) => name);
  for (const sheet of debris.sheets) {
    const name = freeName("~", taken);
    taken.push(name);
    sheet.name = name;
  }
}

/** Without a sync. */
export function remove({ debris }: Survey): void {
  for (const name of debris.names) name.delete();
  for (const sheet of debris.sheets) sheet.delete();
}

/** A sync may fail for a moment. */
const attempts = 3;

/** Takes away what was left; where that fails, the names of the sheets that may remain. */
export async function takeBack(
  traces: Traces,
  activeBefore: string | undefined,
): Promise<readonly string[] | undefined> {
  let seen: readonly string[] | undefined;
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      await inExcel(async (context) => {
        const found = await survey(context, traces);
        seen = found.debris.sheets.map(({ name }) => name);
        remove(found);
        const back = found.sheets.find(({ id }) => id === activeBefore);
        // Where the reader has gone to another sheet meanwhile, there they stay.
        if (back && found.debris.sheets.some(({ id }) => id === found.active.id)) back.activate();
      });
      return undefined;
    } catch {
      // The last attempt tells.
    }
  }
  return seen ?? [...traces.ids.values(), ...traces.unheard];
}
