import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { fillIsolated } from "../../language/fill";
import { money } from "../../language/formatted";

export interface CumulativeViewProps {
  /** The running total of benefits less costs, from year 0 on. */
  readonly cumulative: readonly (number | undefined)[];
  readonly headings: readonly string[];
  readonly currency: string;
}

/** The way to the break-even point, year by year. */
export function CumulativeView({ cumulative, headings, currency }: CumulativeViewProps) {
  const { locale } = usePane();
  const words = locale.pane.create.live;
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.cumulative}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.year}>
            {words.year}
          </th>
          <th scope="col" className={styles.amount}>
            {fillIsolated(words.amount, { currency })}
          </th>
        </tr>
      </thead>
      <tbody>
        {cumulative.map((amount, year) => (
          <tr key={year}>
            <th scope="row" className={styles.year}>
              {headings[year]}
            </th>
            <td className={styles.amount}>
              <bdi>{amount === undefined ? "–" : money(amount, currency, locale.language)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: "start", paddingBottom: tokens.spacingVerticalXS },
  year: { textAlign: "start", fontWeight: tokens.fontWeightRegular, paddingBlock: "2px" },
  amount: { textAlign: "end", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", paddingBlock: "2px" },
});
