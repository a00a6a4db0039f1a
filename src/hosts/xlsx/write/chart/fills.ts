import { element } from "../../package/element";

/** The colour is RRGGBB; `none` hides a shape, as a waterfall does with the supports of its columns. */
export const fill = (colour: string | "none"): string =>
  colour === "none" ? element("a:noFill") : element("a:solidFill", element("a:srgbClr", { val: colour }));

/** In English Metric Units, of which an inch has 914,400. */
const perPoint = 12700;

export const line = (colour: string | "none", points?: number): string =>
  element("a:ln", { w: points === undefined ? undefined : points * perPoint }, fill(colour));

/** Grid lines and axes are thin and pale, so that the data stand out. */
export const axisLine = element("c:spPr", line("D0D7DE", 0.75));
