import { makeStyles, tokens } from "@fluentui/react-components";
import { directionOf } from "../../language/languages";
import { useLocale } from "../context";
import { currencySign, shownAmount, type Shown } from "./amounts";

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
              <Figure key={i} shown={shown} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const difference = (plan: number | undefined, actual: number | undefined): number | undefined =>
  plan === undefined || actual === undefined ? undefined : actual - plan;

function Figure({ shown: { text, full } }: { readonly shown: Shown }) {
  const { language } = useLocale();
  const styles = useStyles();
  return (
    <td className={styles.figure} title={full}>
      {/* A Persian minus comes with a mark of direction, by which the number alone would be read from the left. */}
      <bdi dir={directionOf(language)}>{text}</bdi>
    </td>
  );
}

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
