import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { inOwnDirection, rounded, stripesOf, type Drawing, type Shape } from "../../charts/drawing";

export interface PictureProps {
  readonly drawing: Drawing;
  readonly titleId: string;
  readonly descriptionId: string;
}

/** A drawing in the theme's colours, or in the reader's own where those are forced. Its title and description stand beside it. */
export function Picture({ drawing: { width, height, shapes }, titleId, descriptionId }: PictureProps) {
  const styles = useStyles();
  return (
    <svg
      viewBox={`0 0 ${rounded(width)} ${rounded(height)}`}
      className={styles.picture}
      role="img"
      aria-labelledby={titleId}
      aria-describedby={descriptionId}
      direction="ltr"
      focusable={false}
    >
      {shapes.map((shape, i) => (
        <Drawn key={i} shape={shape} />
      ))}
    </svg>
  );
}

function Drawn({ shape }: { readonly shape: Shape }) {
  const styles = useStyles();
  switch (shape.is) {
    case "bar": {
      const { look, x, y, width, height } = shape;
      const stripes = stripesOf(shape);
      return (
        <>
          <rect x={x} y={y} width={width} height={height} className={mergeClasses(styles.bar, styles[look])} />
          {stripes !== undefined && <path d={stripes} className={styles.stripes} />}
        </>
      );
    }
    case "rule": {
      const { look, x1, x2, y1, y2 } = shape;
      return <line x1={x1} x2={x2} y1={y1} y2={y2} className={styles[look]} />;
    }
    case "curve":
      return <path d={shape.path} className={styles.curve} />;
    case "dot":
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} className={styles.dot} />;
    case "point":
      return (
        <path
          d={shape.path}
          transform={`translate(${rounded(shape.x)} ${rounded(shape.y)})`}
          className={styles.point}
        />
      );
    case "words": {
      const { x, y, anchor, text, isStrong } = shape;
      return (
        <text x={x} y={y} textAnchor={anchor} className={mergeClasses(styles.words, isStrong && styles.strong)}>
          {inOwnDirection(text)}
        </text>
      );
    }
  }
}

const forced = "@media (forced-colors: active)";
/** A bar with an outline in the colour of its fill, so that a bar of the paper's colour is still seen. */
const solid = (colour: string) => ({
  fill: colour,
  stroke: colour,
  [forced]: { fill: "CanvasText", stroke: "CanvasText" },
});

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "460px", height: "auto", overflow: "visible" },
  bar: { strokeWidth: "1px" },
  benefits: solid(tokens.colorPaletteGreenForeground1),
  gain: solid(tokens.colorPaletteGreenForeground1),
  costs: solid(tokens.colorPaletteDarkOrangeForeground1),
  loss: solid(tokens.colorPaletteDarkOrangeForeground1),
  // Neutral: whether the high of an assumption is good or bad for the case, its side of zero says.
  high: solid(tokens.colorBrandForeground1),
  low: solid(tokens.colorNeutralForeground3),
  stripes: { stroke: tokens.colorNeutralBackground1, strokeWidth: "1.4px", [forced]: { stroke: "Canvas" } },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px", [forced]: { stroke: "GrayText" } },
  zero: { stroke: tokens.colorNeutralForeground2, strokeWidth: "1.2px", [forced]: { stroke: "CanvasText" } },
  curve: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "2.5px",
    [forced]: { stroke: "CanvasText" },
  },
  dot: { fill: tokens.colorBrandForeground1, [forced]: { fill: "CanvasText" } },
  point: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "2.5px",
    [forced]: { fill: "Canvas", stroke: "Highlight" },
  },
  words: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "11px",
    fontFamily: tokens.fontFamilyBase,
    [forced]: { fill: "CanvasText" },
  },
  // With an edge in the colour of the ground, so that a line behind the words doesn't cross them out.
  strong: {
    fill: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    [forced]: { fill: "CanvasText", stroke: "Canvas" },
  },
});
