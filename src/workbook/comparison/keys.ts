/** The keys of the rows that the parts of a comparison read from each other. */
import { keyed } from "./cells";
import type { FigureKey, FlowKey } from "./option";

/** A model's own figure. */
export const ownKey = (key: FigureKey): string => `own_${key}`;
/** A model's own flows. */
export const ownRow = (flow: FlowKey, option: number): string => keyed(`${flow}Of`, option);
/** The flows that are counted: within the years used. */
export const countedRow = (flow: FlowKey | "net" | "cumulative", option: number): string => keyed(flow, option);
export const differenceRow = (pair: number): string => keyed("difference", pair);
/** NPV at a rate of the chart: 0 and so many steps. */
export const profileRow = (step: number): string => keyed("profile", step);
export const profileSteps = 10;
export const chartedRow = (option: number): string => keyed("charted", option);
