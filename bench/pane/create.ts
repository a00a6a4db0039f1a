/** How long Create takes in the grid, from the plan to calculated figures, and whose time that is. */
import { Session, type Profiler } from "node:inspector/promises";
import { computed, headlessGrid } from "../../test/hosts/univer/headlessGrid";
import { filled, planned } from "../../test/workbook/books";
import { univerHost } from "../../src/hosts/univer/host";
import type { Template } from "../../src/workbook";
import { median } from "../measure";
import type { Creation } from "../tables/create";

const rounds = 3;

/** In milliseconds. */
async function created(template: Template): Promise<number> {
  const grid = headlessGrid();
  const plan = planned(template, "en", filled(template, "en", 3));
  const host = univerHost(grid);
  const start = performance.now();
  await host.paint(plan, () => undefined, new AbortController().signal);
  await computed(grid);
  const time = performance.now() - start;
  grid.dispose();
  return time;
}

/** Whose code a frame is: a package's, ours, or the engine's. */
function ownerOf(url: string): string {
  const [, name] = /node_modules\/(@[^/]+\/[^/]+|[^/]+)\//.exec(url) ?? [];
  if (name !== undefined) return name;
  const [, room] = /\/src\/(\w+)\//.exec(url) ?? [];
  return room === undefined ? "Node" : `ours: ${room}`;
}

async function owners(work: () => Promise<unknown>): Promise<readonly (readonly [owner: string, share: number])[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  await work();
  const { profile } = (await session.post("Profiler.stop")) as { readonly profile: Profiler.Profile };
  session.disconnect();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
  const times = new Map<string, number>();
  profile.samples?.forEach((id, i) => {
    const frame = nodes.get(id);
    if (!frame || frame.functionName === "(idle)") return;
    const owner = frame.functionName === "(garbage collector)" ? "garbage collection" : ownerOf(frame.url);
    times.set(owner, (times.get(owner) ?? 0) + (profile.timeDeltas?.[i] ?? 0));
  });
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times].map(([owner, time]) => [owner, time / all] as const).sort(([, a], [, b]) => b - a);
}

export async function creations(): Promise<Creation> {
  // The first round compiles the code.
  await created("sheet");
  await created("full");
  const pairs: (readonly [sheet: number, full: number])[] = [];
  for (let round = 0; round < rounds; round++) pairs.push([await created("sheet"), await created("full")]);
  return {
    sheet: median(pairs.map(([sheet]) => sheet)),
    full: median(pairs.map(([, full]) => full)),
    ratio: median(pairs.map(([sheet, full]) => full / sheet)),
    owners: await owners(() => created("full")),
  };
}
