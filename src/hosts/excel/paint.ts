/** Paints a plan: all or nothing, on new sheets only. */
import { namesOfPlan } from "../../grid/bookOfPlan";
import type { Plan } from "../../grid/plan";
import { modelsIn, type Model } from "../../workbook/model/models";
import type { Progress } from "../port";
import { refuseTaken } from "../refuseTaken";
import { Trouble } from "../trouble";
import { inExcel, type Undo } from "./batch";
import { inOneStep, learnLists, type Ladder } from "./ladder";
import { setUpPages } from "./pages";
import { lookAtOurs, retypeOurs, type Seen } from "./retypeLocal";
import { sheetSyncs, writeSheets } from "./sheets";
import { noTraces, type Traces } from "./noTraces";
import { free, survey, takeBack, tracesOf } from "./traces";

export interface Painter {
  paint(plan: Plan, progress: Progress, signal: AbortSignal): Promise<Painted>;
  /** Leftovers that earlier paints could not remove; the next paint removes them. */
  readonly left: Traces;
}

export function painter(ladder: Ladder): Painter {
  let left = noTraces;
  const attempt = async (painting: Painting, undo: Undo): Promise<Painted> => {
    try {
      left = await free(left);
      return await inExcel((context) => painting.run(context, left), undo);
    } catch (failure) {
      if (!painting.traces) throw failure;
      left = painting.traces;
      const remaining = await takeBack(left, painting.activeBefore);
      if (remaining) throw new Trouble("remains", remaining, failure);
      left = noTraces;
      throw failure;
    }
  };
  return {
    get left() {
      return left;
    },
    async paint(plan, progress, signal) {
      if (signal.aborted) throw new Trouble("cancelled");
      await learnLists(ladder);
      const painted = await inOneStep(ladder, (tried, undo) =>
        attempt(new Painting(plan, progress, signal, tried), undo),
      );
      if (!(await takeBack(left, undefined))) left = noTraces;
      await retypeOurs(painted.seen);
      await setUpPages(plan, painted.ids, ladder);
      progress(1, 1);
      return painted;
    },
  };
}

export interface Painted {
  readonly model: Model;
  /** The ids of the new sheets, and the names they were given. */
  readonly ids: ReadonlyMap<string, string>;
  readonly seen: readonly Seen[];
}

/**
 * The number of syncs that are certain: reading sheets and names, adding sheets, writing them, reading the results of our
 * functions, and the page set-up.
 */
const syncs = (plan: Plan): number => sheetSyncs(plan) + 4;

class Painting {
  /** All that this paint and earlier ones may have left; undefined until sheets are added. */
  traces: Traces | undefined;
  activeBefore: string | undefined;
  private done = 0;

  constructor(
    private readonly plan: Plan,
    private readonly progress: Progress,
    private readonly signal: AbortSignal,
    private readonly ladder: Ladder,
  ) {}

  async run(context: Excel.RequestContext, left: Traces): Promise<Painted> {
    const { plan } = this;
    const [model] = modelsIn(namesOfPlan(plan));
    if (!model) throw new Error("The plan names no model");
    const { ids, sheets } = await this.addSheets(context, left);
    await writeSheets(context, plan, sheets, this.ladder, () => this.sync(context));
    // Custom functions answer only after the batch that wrote them.
    const seen = plan.sheets.flatMap((planned) => {
      const target = sheets.get(planned.name);
      return (target && lookAtOurs(target, planned)) ?? [];
    });
    const first = sheets.get(model.sheet);
    first?.load("name").activate();
    await this.sync(context);
    return { model: { ...model, sheet: first?.name ?? model.sheet }, ids, seen };
  }

  private async addSheets(context: Excel.RequestContext, left: Traces) {
    const { plan } = this;
    const found = await survey(context, left);
    this.step();
    this.activeBefore = found.active.id;
    const staying = found.sheets.filter((sheet) => !found.leftovers.sheets.includes(sheet));
    refuseTaken(plan, {
      sheets: staying.map(({ name }) => name),
      names: found.names.map(({ name }) => name),
    });
    this.traces = tracesOf(plan, left);
    const { worksheets } = context.workbook;
    const added = plan.sheets.map(({ name }) => [name, worksheets.add(name).load("id")] as const);
    await context.sync();
    const ids = new Map(added.map(([name, { id }]) => [id, name]));
    this.traces = { ...this.traces, ids: new Map([...left.ids, ...ids]), unconfirmed: left.unconfirmed };
    this.step();
    // Sheets are identified by id, because the reader may rename them meanwhile.
    return { ids, sheets: new Map(added.map(([name, { id }]) => [name, worksheets.getItem(id)])) };
  }

  private async sync(context: Excel.RequestContext): Promise<void> {
    await context.sync();
    this.step();
  }

  private step(): void {
    this.progress(++this.done, syncs(this.plan));
    if (this.signal.aborted) throw new Trouble("cancelled");
  }
}
