/** A drawing as the text of an SVG element, with colours for white paper. */
import { inOwnDirection, rounded, stripesOf, type BarLook, type Drawing, type Shape } from "./drawing";

const bars: Readonly<Record<BarLook, string>> = {
  benefits: "#2E7D5B",
  costs: "#B0552F",
  high: "#17406D",
  low: "#5F6B78",
  gain: "#2E7D5B",
  loss: "#B0552F",
};
const [ink, paper] = ["#17406D", "#FFFFFF"];
/** With an edge in the colour of the paper, so that a line behind the words doesn't cross them out. */
const strong = ` font-weight="600" paint-order="stroke" stroke="${paper}" stroke-width="3"`;

/** `title` is what a screen reader says of the picture. */
export const svgText = ({ width, height, shapes }: Drawing, title: string): string =>
  `<svg viewBox="0 0 ${rounded(width)} ${rounded(height)}" role="img" aria-label="${escaped(title)}" direction="ltr">${shapes.map(elementOf).join("")}</svg>`;

function elementOf(shape: Shape): string {
  switch (shape.is) {
    case "bar": {
      const { look, x, y, width, height } = shape;
      const stripes = stripesOf(shape);
      return (
        `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" fill="${bars[look]}"/>` +
        (stripes ? `<path d="${stripes}" stroke="${paper}" stroke-width="1.2"/>` : "")
      );
    }
    case "rule": {
      const { look, x1, x2, y1, y2 } = shape;
      return `<line x1="${rounded(x1)}" x2="${rounded(x2)}" y1="${rounded(y1)}" y2="${rounded(y2)}" class="${look}"/>`;
    }
    case "curve":
      return `<path d="${shape.path}" fill="none" stroke="${ink}" stroke-width="2.5"/>`;
    case "dot":
      return `<circle cx="${rounded(shape.x)}" cy="${rounded(shape.y)}" r="${shape.radius}" fill="${ink}"/>`;
    case "point":
      return `<path d="${shape.path}" transform="translate(${rounded(shape.x)} ${rounded(shape.y)})" fill="${paper}" stroke="${ink}" stroke-width="2"/>`;
    case "words": {
      const { x, y, anchor, text, isStrong } = shape;
      return `<text x="${rounded(x)}" y="${rounded(y)}" text-anchor="${anchor}"${isStrong ? strong : ""}>${escaped(inOwnDirection(text))}</text>`;
    }
  }
}

export const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
