/** Work in the background of a page. */
import { openExportsWorker } from "./exports/open";
import { exportsReader } from "./exports/reader";
import { answering } from "./simulation/answering";
import { openWorker } from "./simulation/open";
import { inWorkers } from "./simulation/share";
import { simulator } from "./simulation/simulator";

export const readExports = exportsReader(openExportsWorker);

export const simulate = simulator(inWorkers(openWorker));

/** Resolves once a worker of the page has answered. */
export const tryWorker = (): Promise<void> => answering(openWorker);
