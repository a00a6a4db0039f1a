/** Simulations in the background, loaded when the first one is asked for. */
import { answering } from "../workers/simulation/answering";
import { openWorker } from "../workers/simulation/open";
import { inWorkers } from "../workers/simulation/share";
import { simulator } from "../workers/simulation/simulator";

export const simulate = simulator(inWorkers(openWorker));

/** Resolves once a worker of the page has answered. */
export const tryWorker = (): Promise<void> => answering(openWorker);
