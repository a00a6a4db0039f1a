import { makeStyles, tokens } from "@fluentui/react-components";
import { currencySign } from "../../language/amountText";
import { Amount } from "../Amount";
import { useLocale } from "../context";
import { shownAmount } from "./amounts";

export interface PlanActualProps {
  /** What the table is of, for screen readers. */
  readonly name: string;
  readonly currency: string | undefined;
  readonly rows: readonly {
    readonly label: string;
    readonly plan: number | undefined;
    readonly actual: number | undefined;
  }[];
}

/** Plan, actual and their difference, with its sign. */
export function PlanActual({ name, currency, rows }: PlanActualProps) {
  const { language, data } = useLocale();
  const words = data.review;
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={name}>
      <thead>
        <tr>
          <td className={styles.label}>
            <bdi>{currencySign(currency, language)}</bdi>
          </td>
          {[words.plan, words.actual, words.difference].map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, plan, actual }) => (
          <tr key={label}>
            <th scope="row" className={styles.label}>
              {label}
            </th>
            {[
              shownAmount(plan, language, "amount"),
              shownAmount(actual, language, "amount"),
              shownAmount(difference(plan, actual), language, "difference"),
            ].map((shown, i) => (
              <td key={i} className={styles.figure}>
                <Amount shown={shown} room="before" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const difference = (plan: number | undefined, actual: number | undefined): number | undefined =>
  plan === undefined || actual === undefined ? undefined : actual - plan;

const useStyles = makeStyles({
  table: {
    inlineSize: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    "& td, & th": { paddingBlock: tokens.spacingVerticalXXS, paddingInlineStart: tokens.spacingHorizontalXS },
    "& th:first-child, & td:first-child": { paddingInlineStart: 0 },
  },
  head: { textAlign: "end", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  label: { textAlign: "start", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  figure: { textAlign: "end" },
});
