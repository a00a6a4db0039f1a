/** Long simulations beside the page: a range of blocks at a time, so that several workers can share one simulation. */
import { simulateBlocks, type Simulation, type Trials } from "../core/simulation";
import { joined } from "../core/spreads";

export type Asked =
  | {
      readonly kind: "start";
      readonly id: number;
      readonly simulation: Simulation;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "cancel"; readonly id: number };

export type Told =
  | { readonly kind: "progress"; readonly id: number; readonly blocks: number }
  | { readonly kind: "done"; readonly id: number; readonly trials: Trials }
  | { readonly kind: "cancelled"; readonly id: number };

/** As much of a worker's global scope as is needed. */
export interface Scope {
  addEventListener(type: "message", listener: (event: { readonly data: Asked }) => void): void;
  postMessage(message: Told, options?: { transfer: Transferable[] }): void;
}

/** A few milliseconds of work, after which a cancellation is heard. */
const blocksAtATime = 64;

export function serve(scope: Scope): void {
  const running = new Set<number>();
  scope.addEventListener("message", ({ data }) => {
    if (data.kind === "cancel") running.delete(data.id);
    else void run(data);
  });

  async function run({ id, simulation, from, to }: Asked & { kind: "start" }): Promise<void> {
    running.add(id);
    const parts: Trials[] = [];
    for (let block = from; block < to; block += blocksAtATime) {
      const end = Math.min(block + blocksAtATime, to);
      parts.push(simulateBlocks(simulation, block, end));
      scope.postMessage({ kind: "progress", id, blocks: end - from });
      await new Promise((resolve) => setTimeout(resolve));
      if (!running.has(id)) {
        scope.postMessage({ kind: "cancelled", id });
        return;
      }
    }
    running.delete(id);
    const trials = joined(parts);
    scope.postMessage(
      { kind: "done", id, trials },
      { transfer: [trials.npv.buffer, trials.roi.buffer, trials.payback.buffer] },
    );
  }
}
