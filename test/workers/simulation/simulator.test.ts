import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlations, simulation, type Simulation } from "../../../src/core/uncertainty/simulation";
import { simulate, spreads } from "../../../src/core/uncertainty/trialStatistics";
import type { AskedBlocks, SimulationMessage } from "../../../src/workers/simulation/serve";
import { inWorkers, type SimulationWorker } from "../../../src/workers/simulation/share";
import { simulator } from "../../../src/workers/simulation/simulator";
import { inSlices } from "../../../src/workers/simulation/slices";
import { never, plan, prepared } from "./plan";

/** A worker that does what a test wants when it is asked. */
function helper(
  onAsked: (asked: AskedBlocks, tell: (message: SimulationMessage) => void, fail: (message: string) => void) => void,
) {
  const state = { opened: 0, left: 0 };
  return {
    state,
    open: (): SimulationWorker => {
      state.opened++;
      state.left++;
      let tell: (event: { readonly data: SimulationMessage }) => void = () => undefined;
      let fail: (event: { readonly message: string }) => void = () => undefined;
      return {
        postMessage: (asked) =>
          onAsked(
            asked,
            (data) => tell({ data }),
            (message) => fail({ message }),
          ),
        terminate: () => void state.left--,
        addEventListener: (type: "message" | "error", listener: never) => {
          if (type === "message") tell = listener;
          else fail = listener;
        },
      };
    },
  };
}

describe("slices on the page", () => {
  it("have the digits of the function, for any plan and seed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 2 ** 31 }),
        fc.constantFrom(256, 1024, 4096, 16_384),
        fc.constantFrom(...correlations),
        async (seed, trials, correlation) => {
          const given = { ...plan, seed, trials, correlation };
          const own = simulation(given) as Simulation;
          const sliced = await inSlices(own, () => undefined, never);
          expect(spreads(own, sliced)).toEqual(simulate(given));
        },
      ),
      { numRuns: 20 },
    );
  });

  it("let the page work between them, and show more each time", async () => {
    let turns = 0;
    const shares: number[] = [];
    await inSlices(
      prepared,
      (share) => shares.push(share),
      never,
      async () => void turns++,
    );
    expect(turns).toBe(shares.length);
    expect(turns).toBeGreaterThan(3);
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("stop at the next turn when cancelled", async () => {
    const controller = new AbortController();
    const reason = new Error("Cancelled");
    const shares: number[] = [];
    const running = inSlices(
      prepared,
      (share) => {
        shares.push(share);
        controller.abort(reason);
      },
      controller.signal,
    );
    await expect(running).rejects.toBe(reason);
    expect(shares).toHaveLength(1);
  });
});

describe("a worker that never answers", () => {
  it("is given up, and none is left", async () => {
    const { open, state } = helper(() => undefined);
    await expect(inWorkers(open, 2, 20)(prepared, () => undefined, never)).rejects.toThrow("does not answer");
    expect(state).toEqual({ opened: 2, left: 0 });
  });

  it("may be the second of two, after the first has finished", async () => {
    const { open } = helper(({ from, to, simulation }, tell) => {
      if (from > 0) return;
      tell({ kind: "progress", blocks: to - from });
      tell({
        kind: "done",
        trials: { from, npv: new Float64Array(), roi: new Float64Array(), payback: new Float64Array() },
      });
      expect(simulation.blocks).toBe(256);
    });
    await expect(inWorkers(open, 2, 20)(prepared, () => undefined, never)).rejects.toThrow("does not answer");
  });
});

describe("a simulator", () => {
  it("goes on where workers broke, never shows less than before, and asks for no worker again", async () => {
    const { open, state } = helper(({ from, to }, tell, fail) => {
      tell({ kind: "progress", blocks: Math.ceil((to - from) / 2) });
      queueMicrotask(() => fail("broken"));
    });
    const simulates = simulator(inWorkers(open, 2));
    const shown: (readonly [number, string])[] = [];
    const trials = await simulates(prepared, (share, place) => shown.push([share, place]), never);
    expect(spreads(prepared, trials)).toEqual(simulate(plan));
    const shares = shown.map(([share]) => share);
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shown.map(([, place]) => place))).toEqual(new Set(["workers", "page"]));
    const { opened } = state;
    expect(spreads(prepared, await simulates(prepared, () => undefined, never))).toEqual(simulate(plan));
    expect(state).toEqual({ opened, left: 0 });
  });

  it("takes a cancelled run for no refusal", async () => {
    const { open, state } = helper((_, tell) => queueMicrotask(() => tell({ kind: "progress", blocks: 1 })));
    const simulates = simulator(inWorkers(open, 2));
    for (let run = 1; run <= 2; run++) {
      const controller = new AbortController();
      const running = simulates(prepared, () => controller.abort(new Error("Cancelled")), controller.signal);
      await expect(running).rejects.toThrow("Cancelled");
    }
    expect(state.opened).toBeGreaterThan(1);
    expect(state.left).toBe(0);
  });
});
