/** Records what a paint has added to the workbook so far, and removes it after a failure. */
import type { Plan } from "../../grid/plan";
import { freeName } from "../../grid/sheetName";
import { inExcel, inSeveralAttempts } from "./batch";
import { noTraces, type Traces } from "./noTraces";

/** Call just before a plan's sheets are added: they may be created even if the response is lost. */
export const tracesOf = (plan: Plan, before: Traces): Traces => ({
  ids: before.ids,
  unconfirmed: new Set([...before.unconfirmed, ...plan.sheets.map(({ name }) => name)]),
  defined: new Set([...before.defined, ...plan.names.map(({ name }) => name)]),
});

export interface Survey {
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
  readonly active: Excel.Worksheet;
  /** The sheets among them that are traces. */
  readonly leftovers: { readonly sheets: readonly Excel.Worksheet[]; readonly names: readonly Excel.NamedItem[] };
}

/** Compares the workbook with the recorded traces. Needs one sync. */
export async function survey(context: Excel.RequestContext, traces: Traces): Promise<Survey> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name");
  const active = worksheets.getActiveWorksheet().load("id");
  const unconfirmed = [...traces.unconfirmed].map((name) => {
    const sheet = worksheets.getItemOrNullObject(name).load("id");
    return { sheet, used: sheet.getUsedRangeOrNullObject(true) };
  });
  await context.sync();
  const empty = unconfirmed
    .filter(({ sheet, used }) => !sheet.isNullObject && used.isNullObject)
    .map(({ sheet }) => sheet.id);
  return {
    sheets: worksheets.items,
    names: names.items,
    active,
    leftovers: {
      sheets: worksheets.items.filter(({ id }) => traces.ids.has(id) || empty.includes(id)),
      names: names.items.filter(({ name }) => traces.defined.has(name)),
    },
  };
}

/**
 * Frees the names that earlier paints have left taken, and returns what is still left. Excel keeps one visible sheet, so where
 * no other one is, leftover sheets are renamed until there is one.
 */
export async function free(traces: Traces): Promise<Traces> {
  if (isNothing(traces)) return noTraces;
  return inExcel(async (context) => {
    const found = await survey(context, traces);
    const { sheets } = found.leftovers;
    const stays = found.sheets.some(
      (sheet) => !sheets.includes(sheet) && sheet.visibility === Excel.SheetVisibility.visible,
    );
    setAside(found);
    remove({ sheets: stays ? sheets : [], names: found.leftovers.names });
    await context.sync();
    return stays ? noTraces : { ...noTraces, ids: new Map(sheets.map(({ id, name }) => [id, name])) };
  });
}

const isNothing = ({ ids, unconfirmed, defined }: Traces): boolean => ids.size + unconfirmed.size + defined.size === 0;

/** Renames leftover sheets so that their names are free. Queues the request without a sync. */
function setAside({ sheets, leftovers }: Survey): void {
  const taken = sheets.map(({ name }) => name);
  for (const sheet of leftovers.sheets) {
    const name = freeName("~", taken);
    taken.push(name);
    sheet.name = name;
  }
}

/** Queues the request without a sync. */
function remove({ sheets, names }: Survey["leftovers"]): void {
  for (const name of names) name.delete();
  for (const sheet of sheets) sheet.delete();
}

/** Removes what was left; on failure, returns the names of the sheets that may remain. */
export async function takeBack(
  traces: Traces,
  activeBefore: string | undefined,
): Promise<readonly string[] | undefined> {
  if (isNothing(traces)) return undefined;
  let seen: readonly string[] | undefined;
  const isDone = await inSeveralAttempts(() =>
    inExcel(async (context) => {
      const found = await survey(context, traces);
      seen = found.leftovers.sheets.map(({ name }) => name);
      remove(found.leftovers);
      const back = found.sheets.find(({ id }) => id === activeBefore);
      // If the reader has moved to another sheet meanwhile, that sheet stays active.
      if (back && found.leftovers.sheets.some(({ id }) => id === found.active.id)) back.activate();
    }),
  );
  return isDone ? undefined : (seen ?? [...traces.ids.values(), ...traces.unconfirmed]);
}
