/** Simulations in the background, loaded when the first one is asked for. */
import { answering } from "../worker/answering";
import { openWorker } from "../worker/open";
import { inWorkers } from "../worker/share";
import { simulator } from "../worker/simulator";

export const simulate = simulator(inWorkers(openWorker));

/** Resolves once a worker of the page has answered. */
export const tryWorker = (): Promise<void> => answering(openWorker);
