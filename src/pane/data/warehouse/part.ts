import { onDemand } from "../../../hosts/trouble";

/** The part that knows SQL. */
export const counting = () => onDemand(import(/* webpackChunkName: "warehouse" */ "./counting"));
