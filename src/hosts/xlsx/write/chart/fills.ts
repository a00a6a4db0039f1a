import { element } from "../../package/element";

/** RRGGBB, or none for what nobody shall see. */
export const fill = (colour: string | "none"): string =>
  colour === "none" ? element("a:noFill") : element("a:solidFill", element("a:srgbClr", { val: colour }));

/** The unit is the English Metric Unit: 914,400 per inch. */
const perPoint = 12700;

export const line = (colour: string | "none", points?: number): string =>
  element("a:ln", { w: points === undefined ? undefined : points * perPoint }, fill(colour));

/** Grid and axes stay behind the figures. */
export const axisLine = element("c:spPr", line("D0D7DE", 0.75));
