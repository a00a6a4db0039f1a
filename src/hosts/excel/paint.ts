/** Paints a plan: all or nothing, on new sheets only. */
import { namesOfPlan } from "../../grid/bookOfPlan";
import type { Plan } from "../../grid/plan";
import { modelsIn, type Model } from "../../workbook/model/models";
import type { Progress } from "../port";
import { refuseTaken } from "../refuseTaken";
import { Trouble } from "../trouble";
import { inExcel } from "./batch";
import { applyOptionalSteps } from "./optionalSteps";
import { lookAtOurs, type Seen } from "./retypeLocal";
import { writeSheets } from "./sheets";
import { noTraces, remove, setAside, survey, takeBack, tracesOf, type Traces } from "./traces";

export interface Painter {
  paint(plan: Plan, progress: Progress, signal: AbortSignal): Promise<Model>;
  /** Leftovers that earlier paints could not remove; the next paint removes them. */
  readonly left: Traces;
}

export function painter(): Painter {
  let left = noTraces;
  return {
    get left() {
      return left;
    },
    async paint(plan, progress, signal) {
      const painting = new Painting(plan, progress, signal, left);
      try {
        const { model, seen } = await inExcel((context) => painting.run(context), { undo: "one step" });
        const { ids } = painting.traces;
        left = noTraces;
        await applyOptionalSteps(plan, ids, seen);
        progress(1, 1);
        return model;
      } catch (failure) {
        left = painting.traces;
        const remaining = painting.began ? await takeBack(left, painting.activeBefore) : undefined;
        if (remaining) throw new Trouble("remains", remaining, failure);
        if (painting.began) left = noTraces;
        throw failure;
      }
    },
  };
}

/**
 * The number of syncs: reading sheets and names, adding sheets, the cells of each sheet, charts and rules, reading the results
 * of our functions, and optional steps.
 */
const syncs = ({ sheets }: Plan): number => sheets.length + 5;

class Painting {
  began = false;
  activeBefore: string | undefined;
  private done = 0;

  constructor(
    private readonly plan: Plan,
    private readonly progress: Progress,
    private readonly signal: AbortSignal,
    public traces: Traces,
  ) {}

  async run(context: Excel.RequestContext): Promise<{ readonly model: Model; readonly seen: readonly Seen[] }> {
    const { plan } = this;
    const [model] = modelsIn(namesOfPlan(plan));
    if (!model) throw new Error("The plan names no model");
    this.throwIfCancelled();
    const sheets = await this.addSheets(context);
    await writeSheets(context, plan, sheets, () => this.sync(context));
    // Custom functions answer only after the batch that wrote them.
    const seen = plan.sheets.flatMap((planned) => {
      const target = sheets.get(planned.name);
      return (target && lookAtOurs(target, planned)) ?? [];
    });
    const first = sheets.get(model.sheet);
    first?.load("name").activate();
    await this.sync(context);
    return { model: { ...model, sheet: first?.name ?? model.sheet }, seen };
  }

  /** Adds the new sheets, keyed by the plan's sheet names, and frees the names of leftover sheets first. */
  private async addSheets(context: Excel.RequestContext): Promise<ReadonlyMap<string, Excel.Worksheet>> {
    const { plan } = this;
    const found = await survey(context, this.traces);
    this.step();
    this.activeBefore = found.active.id;
    const staying = found.sheets.filter((sheet) => !found.leftovers.sheets.includes(sheet));
    const names = found.names.filter((name) => !found.leftovers.names.includes(name));
    const wanted = plan.sheets.map(({ name }) => name);
    refuseTaken(plan, { sheets: staying.map(({ name }) => name), names: names.map(({ name }) => name) });
    this.began = true;
    this.traces = tracesOf(plan, this.traces);
    // Excel needs one visible sheet, so leftovers are renamed before the new sheets are added and deleted after.
    setAside(found);
    const { worksheets } = context.workbook;
    const added = wanted.map((name) => [name, worksheets.add(name).load("id")] as const);
    remove(found);
    await context.sync();
    const ids = new Map(added.map(([name, { id }]) => [id, name]));
    this.traces = { ids, unconfirmed: new Set(), defined: this.traces.defined };
    this.step();
    // Sheets are identified by id, because the reader may rename them meanwhile.
    return new Map(added.map(([name, { id }]) => [name, worksheets.getItem(id)]));
  }

  private async sync(context: Excel.RequestContext): Promise<void> {
    await context.sync();
    this.step();
  }

  private step(): void {
    this.progress(++this.done, syncs(this.plan));
    this.throwIfCancelled();
  }

  private throwIfCancelled(): void {
    if (this.signal.aborted) throw new Trouble("cancelled");
  }
}
