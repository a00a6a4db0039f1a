import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { noFigure } from "../../language/noFigure";

export interface Data {
  /** The heading of the rows, then those of their figures. */
  readonly heads: readonly [string, ...string[]];
  readonly rows: readonly { readonly label: string; readonly figures: readonly (DataFigure | undefined)[] }[];
  /** The unit of the figures. */
  readonly unit: string;
}

export interface DataFigure {
  /** The number as the sheet has it. */
  readonly value: number;
  readonly text: string;
}

/** A picture's figures, in full. */
export function DataTable({ title, data: { heads, rows, unit } }: { readonly title: string; readonly data: Data }) {
  const styles = useStyles();
  const [first, ...others] = heads;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {title} · {unit}
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.label}>
            {first}
          </th>
          {others.map((head) => (
            <th key={head} scope="col" className={styles.figure}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, figures }) => (
          <tr key={label}>
            <th scope="row" className={styles.label}>
              {label}
            </th>
            {figures.map((figure, i) => (
              <td key={i} className={mergeClasses(styles.figure, fits(figure) && styles.whole)}>
                {figure ? <data value={figure.value}>{figure.text}</data> : noFigure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Two figures of this length leave room for a label at 320 px; a longer one is broken. */
const fits = (figure: DataFigure | undefined): boolean => (figure?.text.length ?? 0) <= 19;

const cell = {
  padding: `${tokens.spacingVerticalXXS} 0`,
  borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  overflowWrap: "anywhere",
} as const;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  caption: { textAlign: "start", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  label: { ...cell, textAlign: "start", fontWeight: tokens.fontWeightRegular },
  whole: { whiteSpace: "nowrap", overflowWrap: "normal" },
  // Digits must align by place value, in Persian too.
  figure: { ...cell, textAlign: "right /* @noflip */" as "right", paddingInlineStart: tokens.spacingHorizontalS },
});
