import { headlessGrid, computed } from "../../test/hosts/univer/headlessGrid";
import { open } from "../../test/hosts/excel/open";
import { filled, planned } from "../../test/workbook/books";
import { univerHost } from "../../src/hosts/univer/host";
import type { SpreadsheetHost } from "../../src/hosts/port";
import type { Plan } from "../../src/grid/plan";
import { locales } from "../../src/locales";
import { readChartFigures } from "../../src/pane/charts/figures";
import { readModel } from "../../src/pane/results/figures";
import { readDoubts } from "../../src/pane/results/modelDoubts/read";
import { readStanding } from "../../src/pane/results/standing";
import { namesNow } from "../../src/pane/bookNames";
import { hasChanged, onChange } from "../../src/pane/watching";
import { planWorkbook } from "../../src/workbook";
import { modelsIn, type Model } from "../../src/workbook/model/models";
import { median } from "../measure";
import type { Edits } from "../tables/pane";

const rounds = 9;
const many = 20;

/** One-page models of a year, so that the workbook is soon made. */
function plans(count: number): readonly Plan[] {
  const made: Plan[] = [planned("sheet", "en", filled("sheet", "en", 1))];
  while (made.length < count)
    made.push(
      planWorkbook({
        template: "sheet",
        language: "en",
        words: locales.en,
        figures: filled("sheet", "en", 1),
        taken: {
          sheets: made.flatMap(({ sheets }) => sheets.map(({ name }) => name)),
          models: made.map((_, i) => i + 1),
        },
      }),
    );
  return made;
}

/** As the parts of the result ask after a change. */
async function readAll(host: SpreadsheetHost, model: Model): Promise<void> {
  const said = locales.en;
  hasChanged(host);
  await Promise.all([
    namesNow(host).then(modelsIn),
    readModel(host, model, said).then(() => readStanding(host, model, said)),
    readDoubts(host, model, said),
    readChartFigures(host, model),
    host.selection(),
  ]);
}

interface Opened {
  /** What follows one another after an edit. */
  readonly steps: readonly ((round: number) => Promise<void>)[];
  readonly end: () => void;
}

async function measured(
  names: readonly string[],
  opened: (count: number) => Promise<Opened>,
): Promise<readonly Edits[]> {
  const [one, all] = [await opened(1), await opened(many)];
  const timed = async ({ steps }: Opened, round: number) => {
    const times: number[] = [];
    for (const step of steps) {
      const start = performance.now();
      await step(round);
      times.push(1e6 * (performance.now() - start));
    }
    return times;
  };
  const times: (readonly [one: readonly number[], all: readonly number[]])[] = [];
  for (let round = 0; round < rounds; round++) times.push([await timed(one, round), await timed(all, round)]);
  one.end();
  all.end();
  // The first rounds are slower, until the code is compiled.
  const steady = times.slice(2);
  const compared = (name: string, of: (times: readonly number[]) => number): Edits => ({
    name,
    one: median(steady.map(([a]) => of(a))),
    many: median(steady.map(([, b]) => of(b))),
    ratio: median(steady.map(([a, b]) => of(b) / of(a))),
  });
  const each = names.map((name, step) => compared(name, (parts) => parts[step] ?? 0));
  const sum = (parts: readonly number[]) => parts.reduce((whole, part) => whole + part, 0);
  return names.length > 1 ? [...each, compared("both", sum)] : each;
}

const signal = () => new AbortController().signal;

export const inGrid = () =>
  measured(["the grid calculates", "the pane reads the grid"], async (count) => {
    const grid = headlessGrid();
    const host = univerHost(grid);
    const models: Model[] = [];
    for (const plan of plans(count)) models.push(await host.paint(plan, () => undefined, signal()));
    const model = models[0] as Model;
    const sheet = grid.workbook.getSheetByName(model.sheet);
    const stop = onChange(host, () => undefined);
    return {
      steps: [
        async (round) => {
          sheet?.getRange("C11").setValue(1000 + round);
          await computed(grid);
        },
        () => readAll(host, model),
      ],
      end: () => {
        stop();
        grid.dispose();
      },
    };
  });

export const inExcel = () =>
  measured(["the pane reads the emulated Excel"], async (count) => {
    const made = plans(count);
    const { host } = open(made);
    const models: Model[] = [];
    for (const plan of made) models.push(await host.paint(plan, () => undefined, signal()));
    const stop = onChange(host, () => undefined);
    return { steps: [() => readAll(host, models[0] as Model)], end: stop };
  });
