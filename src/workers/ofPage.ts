/** Work in the background, loaded when the first of it is asked for. */
import { openExportsWorker } from "../workers/exports/open";
import { exportsReader } from "../workers/exports/reader";
import { answering } from "../workers/simulation/answering";
import { openWorker } from "../workers/simulation/open";
import { inWorkers } from "../workers/simulation/share";
import { simulator } from "../workers/simulation/simulator";

export const readExports = exportsReader(openExportsWorker);

export const simulate = simulator(inWorkers(openWorker));

/** Resolves once a worker of the page has answered. */
export const tryWorker = (): Promise<void> => answering(openWorker);
