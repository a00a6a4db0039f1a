/** Divides one simulation among workers, in ranges of its blocks. */
import type { Simulation, Trials } from "../../core/uncertainty/simulation";
import { joinedTrials } from "../../core/uncertainty/trialStatistics";
import type { AskedBlocks, SimulationMessage } from "./serve";

/** The members of a browser's Worker that are used here. */
export interface SimulationWorker {
  postMessage(asked: AskedBlocks): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: { readonly data: SimulationMessage }) => void): void;
  addEventListener(type: "error", listener: (event: { readonly message: string }) => void): void;
}

/** At most two workers share a simulation, because the spreadsheet needs a processor, too. Some browsers hide the number. */
const usual = () => Math.min(2, navigator.hardwareConcurrency || 1);

/** Milliseconds without a message until a worker counts as silent. It reports every few milliseconds of work. */
const usualPatience = 5000;

/**
 * All trials of a simulation; `progress` is told the share done, from 0 to 1. Rejects where a worker can't be had, breaks or
 * stays silent, and at once where it is aborted. Either way no worker is left.
 */
export function inWorkers(open: () => SimulationWorker, most = usual(), patience = usualPatience) {
  return async (simulation: Simulation, progress: (share: number) => void, signal: AbortSignal): Promise<Trials> => {
    signal.throwIfAborted();
    const { blocks } = simulation;
    const count = Math.min(most, blocks);
    const bound = (part: number) => Math.round((part * blocks) / count);
    const done = Array.from({ length: count }, () => 0);
    const helpers: SimulationWorker[] = [];
    const timers: ReturnType<typeof setTimeout>[] = [];
    const trialsOf = (part: number): Promise<Trials> =>
      new Promise((resolve, reject) => {
        const helper = open();
        helpers.push(helper);
        const listen = () => {
          clearTimeout(timers[part]);
          timers[part] = setTimeout(() => reject(new Error("The worker does not answer")), patience);
        };
        listen();
        helper.addEventListener("message", ({ data }) => {
          listen();
          if (data.kind === "done") {
            clearTimeout(timers[part]);
            return resolve(data.trials);
          }
          done[part] = data.blocks;
          progress(done.reduce((sum, each) => sum + each) / blocks);
        });
        helper.addEventListener("error", ({ message }) => reject(new Error(message)));
        helper.postMessage({ simulation, from: bound(part), to: bound(part + 1) });
      });
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error));
    });
    try {
      return joinedTrials(await Promise.race([Promise.all(done.map((_, part) => trialsOf(part))), aborted]));
    } finally {
      for (const timer of timers) clearTimeout(timer);
      for (const helper of helpers) helper.terminate();
    }
  };
}
