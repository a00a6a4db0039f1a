/** Applies the changes that sharing asks for: all of them, or none. */
import type { Change, OpenRewriting } from "../../sharing/change";
import type { PlanCell } from "../../grid/plan";
import type { Progress } from "../port";
import { refuseTaken } from "../refuseTaken";
import { Trouble } from "../trouble";
import { inExcel, inSeveralAttempts } from "./batch";
import { lookBefore, putBack, refuseProtected, writeChanges, type Before } from "./changing";
import { inOneStep, learnLists, type Ladder } from "./ladder";
import { setUpPages } from "./pages";
import { lookAtOurs, retypeOurs } from "./retypeLocal";
import { sheetSyncs, writeSheets } from "./sheets";
import { noTraces, type Traces } from "./noTraces";
import { survey, takeBack, tracesOf } from "./traces";
import { askForTrust } from "./trust";
import { sameName } from "../../grid/sameName";

export async function rewrite(
  rewriting: OpenRewriting,
  ladder: Ladder,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) throw new Trouble("cancelled");
  await learnLists(ladder);
  const rewrites = await inOneStep(ladder, async (tried, undo) => {
    const attempt = new Rewrite(rewriting, tried, progress, signal);
    try {
      await inExcel((context) => attempt.run(context), undo);
      return attempt;
    } catch (failure) {
      throw (await attempt.takeBack(failure)) ?? failure;
    }
  });
  await rewrites.drop();
  if (rewriting.adds) await setUpPages(rewriting.adds, rewrites.ids, ladder);
  await retypeChanged(rewriting.changes);
  if (rewriting.asksForTrust !== undefined) await askForTrust(rewriting.asksForTrust);
}

class Rewrite {
  private before: Before | undefined;
  private active: string | undefined;
  private traces: Traces = noTraces;
  private hasBegun = false;
  private hasChanged = false;
  private done = 0;

  constructor(
    private readonly rewriting: OpenRewriting,
    private readonly ladder: Ladder,
    private readonly progress: Progress,
    private readonly signal: AbortSignal,
  ) {}

  /** The ids of the sheets it has added. */
  get ids(): ReadonlyMap<string, string> {
    return this.traces.ids;
  }

  async run(context: Excel.RequestContext): Promise<void> {
    const { adds, changes, inserts } = this.rewriting;
    const before = await lookBefore(context, changes, inserts);
    refuseProtected(before);
    this.before = before;
    this.step();
    if (adds) await this.add(context, adds);
    this.hasChanged = true;
    await writeChanges(context, changes, before);
    await this.sync(context);
  }

  /**
   * Deletes what a restored workbook no longer needs. Deletions come last, because they can't be reverted, and not in one step to
   * undo with the rest, because Excel refuses that; sheets are deleted before the names that refer to them.
   */
  async drop(): Promise<void> {
    const { drops } = this.rewriting;
    const { before } = this;
    if (!drops || !before) return;
    try {
      await inExcel(async (context) => {
        const { worksheets, names } = context.workbook;
        const has = (known: readonly string[], name: string) => known.some((each) => sameName(each, name));
        for (const sheet of drops.sheets) if (has(before.allSheets, sheet)) worksheets.getItem(sheet).delete();
        for (const name of drops.names) if (has(before.allNames, name)) names.getItem(name).delete();
        await context.sync();
      });
      this.progress(1, 1);
    } catch (failure) {
      const end = await this.dropped(drops);
      // Restored cells are not overwritten if it is unknown whether their note sheet still exists.
      if (end === "unknown") throw new Trouble("halfway", [], failure);
      if (end === "before") throw (await this.takeBack(failure)) ?? failure;
    }
  }

  private async add(context: Excel.RequestContext, plan: NonNullable<OpenRewriting["adds"]>): Promise<void> {
    const { sheets, names, active } = await survey(context, noTraces);
    this.active = active.id;
    refuseTaken(plan, { sheets: sheets.map(({ name }) => name), names: names.map(({ name }) => name) });
    this.hasBegun = true;
    this.traces = tracesOf(plan, noTraces);
    const { worksheets } = context.workbook;
    const added = plan.sheets.map(({ name }) => [name, worksheets.add(name).load("id")] as const);
    await this.sync(context);
    this.traces = {
      ids: new Map(added.map(([name, { id }]) => [id, name])),
      unconfirmed: new Set(),
      defined: this.traces.defined,
    };
    const targets = new Map(added.map(([name, { id }]) => [name, worksheets.getItem(id)]));
    await writeSheets(context, plan, targets, this.ladder, () => this.sync(context));
  }

  /** Returns how far the deletions got: if only the response was lost, the notes are deleted. */
  private async dropped(drops: NonNullable<OpenRewriting["drops"]>): Promise<"before" | "done" | "unknown"> {
    let end: "before" | "unknown" = "unknown";
    const isDone = await inSeveralAttempts(() =>
      inExcel(async (context) => {
        const { worksheets, names } = context.workbook;
        worksheets.load("items/name");
        names.load("items/name");
        await context.sync();
        const left = worksheets.items.filter(({ name }) => drops.sheets.some((each) => sameName(each, name)));
        end = left.length === drops.sheets.length ? "before" : "unknown";
        if (end === "before") return;
        // A deleted sheet can't be restored, so the other deletions are completed.
        for (const sheet of left) sheet.delete();
        for (const item of names.items) if (drops.names.some((name) => sameName(name, item.name))) item.delete();
      }),
    );
    return isDone && end === "unknown" ? "done" : end;
  }

  /** Restores the workbook; returns a fault of its own if that fails. The note sheet is kept as long as it is needed. */
  async takeBack(failure: unknown): Promise<Trouble | undefined> {
    const { before } = this;
    const isBack = !before || !this.hasChanged || (await inSeveralAttempts(() => putBack(before)));
    if (!isBack) {
      const sheets = [...new Set(this.rewriting.inserts?.map(({ sheet }) => sheet))];
      return new Trouble(sheets.length > 0 ? "newRows" : "halfway", sheets, failure);
    }
    const remaining = this.hasBegun ? await takeBack(this.traces, this.active) : undefined;
    return remaining && new Trouble("remains", remaining, failure);
  }

  private async sync(context: Excel.RequestContext): Promise<void> {
    await context.sync();
    this.step();
  }

  private step(): void {
    const { adds, drops } = this.rewriting;
    this.progress(++this.done, 2 + (adds ? sheetSyncs(adds) + 1 : 0) + (drops ? 1 : 0));
    if (this.signal.aborted) throw new Trouble("cancelled");
  }
}

/** Retypes our functions in Excel's language; if that fails, the reader can still use Repair in the pane. */
async function retypeChanged(changes: readonly Change[]): Promise<void> {
  const bySheet = new Map<string, PlanCell[]>();
  for (const change of changes) {
    if (!("row" in change) || !("formula" in change)) continue;
    const { sheet, row, column, formula } = change;
    const cell: PlanCell = { row, column, value: null, formula: formula.replace(/^=/, ""), style: "plain" };
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
  }
  try {
    const seen = await inExcel(async (context) => {
      const { workbook } = context;
      const seen = [...bySheet].flatMap(
        ([sheet, cells]) => lookAtOurs(workbook.worksheets.getItem(sheet), { cells }) ?? [],
      );
      await context.sync();
      return seen;
    });
    await retypeOurs(seen);
  } catch {
    // The requested change is complete; a failure here doesn't revert it.
  }
}
