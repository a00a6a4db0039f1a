/** Chooses where a simulation runs: in workers or, where they are refused, on the page. */
import type { Simulation, Trials } from "../../core/uncertainty/simulation";
import type { inWorkers } from "./share";
import { inSlices } from "./slices";

type Place = "workers" | "page";

/**
 * Workers are refused where they can't be opened, where their script is blocked or missing, and where they never answer.
 * The simulation then runs on the page, with the same digits, and later simulations go there at once. The share done never
 * decreases.
 */
export function simulator(work: ReturnType<typeof inWorkers>) {
  let place: Place = "workers";
  return async (
    simulation: Simulation,
    progress: (share: number, place: Place) => void,
    signal: AbortSignal,
  ): Promise<Trials> => {
    let most = 0;
    const show = (share: number) => progress((most = Math.max(most, share)), place);
    if (place === "workers") {
      try {
        return await work(simulation, show, signal);
      } catch {
        signal.throwIfAborted();
        place = "page";
      }
    }
    show(0);
    return inSlices(simulation, show, signal);
  };
}
