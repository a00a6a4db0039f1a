/** Benefits and costs as columns and cumulative net as a line, drawn for paper. Sizes in units of the picture. */
import type { ModelFigures } from "../../workbook/model/figures";

export interface Drawing {
  readonly title: string;
  readonly year: (year: number) => string;
  readonly amount: (amount: number) => string;
  readonly names: Readonly<Record<"benefits" | "costs" | "cumulative", string>>;
  readonly isRightToLeft: boolean;
}

const [width, height] = [680, 260];
const plot = { left: 92, right: 12, top: 10, bottom: 52 };
const colours = { benefits: "#2E7D5B", costs: "#B0552F", cumulative: "#17406D" } as const;

/** An SVG element; "" where there is nothing to draw. */
export function chart({ lines, years }: ModelFigures, drawing: Drawing): string {
  const all = [...lines.benefits, ...lines.costs, ...lines.cumulative].filter((value) => value !== null);
  if (all.every((value) => value === 0)) return "";
  const ticks = ticksFor(Math.min(0, ...all), Math.max(0, ...all));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const wide = width - plot.left - plot.right;
  const tall = height - plot.top - plot.bottom;
  const y = (amount: number) => plot.top + (tall * (high - amount)) / (high - low);
  const step = wide / (years + 1);
  const middle = (year: number) => plot.left + step * ((drawing.isRightToLeft ? years - year : year) + 0.5);
  const bar = Math.min(34, step * 0.3);

  const grid = ticks.map(
    (tick) =>
      `<line x1="${plot.left}" x2="${width - plot.right}" y1="${f(y(tick))}" y2="${f(y(tick))}" class="${tick === 0 ? "zero" : "grid"}"/>` +
      text(plot.left - 8, y(tick) + 4, drawing.amount(tick), "end"),
  );
  const columns = (key: "benefits" | "costs", shift: number) =>
    lines[key].map((value, year) => {
      const [top, bottom] = [y(Math.max(0, value ?? 0)), y(Math.min(0, value ?? 0))];
      const x = middle(year) + shift * bar;
      return `<rect x="${f(x)}" y="${f(top)}" width="${f(bar)}" height="${f(bottom - top)}" fill="${colours[key]}"/>`;
    });
  const sides = drawing.isRightToLeft ? ([0, -1] as const) : ([-1, 0] as const);
  const points = lines.cumulative.flatMap((value, year) => (value === null ? [] : [[middle(year), y(value)] as const]));
  const line = `<polyline points="${points.map(([x, at]) => `${f(x)},${f(at)}`).join(" ")}" fill="none" stroke="${colours.cumulative}" stroke-width="2.5"/>`;
  const dots = points.map(([x, at]) => `<circle cx="${f(x)}" cy="${f(at)}" r="3.5" fill="${colours.cumulative}"/>`);
  const labels = Array.from({ length: years + 1 }, (_, year) =>
    text(middle(year), height - plot.bottom + 18, drawing.year(year), "middle"),
  );
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(drawing.title)}" direction="ltr">`,
    ...grid,
    ...columns("benefits", sides[0]),
    ...columns("costs", sides[1]),
    line,
    ...dots,
    ...labels,
    ...legend(drawing),
    "</svg>",
  ].join("");
}

function legend({ names, isRightToLeft }: Drawing): readonly string[] {
  const keys = ["benefits", "costs", "cumulative"] as const;
  const each = (width - plot.left - plot.right) / keys.length;
  return keys.map((key, i) => {
    const start = plot.left + each * (isRightToLeft ? keys.length - i : i);
    const [mark, words] = isRightToLeft ? [start - 12, start - 18] : [start, start + 18];
    return (
      `<rect x="${f(mark)}" y="${height - 20}" width="12" height="${key === "cumulative" ? 3 : 12}" transform="translate(0 ${key === "cumulative" ? 5 : 0})" fill="${colours[key]}"/>` +
      text(words, height - 9, names[key], isRightToLeft ? "end" : "start")
    );
  });
}

/** SVG anchors right-to-left text by its visual side, not by its reading direction. */
const text = (x: number, y: number, words: string, anchor: "start" | "middle" | "end"): string =>
  `<text x="${f(x)}" y="${f(y)}" text-anchor="${anchor}">${escaped(words)}</text>`;

const f = (value: number): string => String(Math.round(value * 10) / 10);

export const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Round axis values from below the minimum to above the maximum, including 0. */
function ticksFor(least: number, most: number): readonly number[] {
  const rough = (most - least || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const first = Math.floor(least / step);
  const last = Math.ceil(most / step);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}
