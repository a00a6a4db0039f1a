import { element } from "../../package/element";

/** Most settings of a chart are an element with one value. */
export const val = (name: string, value: string | number): string => element(`c:${name}`, { val: value });
