import { element } from "../../package/element";

/** An element with one attribute `val`; most settings of a chart have this form. */
export const val = (name: string, value: string | number): string => element(`c:${name}`, { val: value });
