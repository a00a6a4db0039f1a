import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { refusal } from "../../catalogue/call";
import { isFault, type Fault } from "../../core/fault";
import type { Spread } from "../../core/uncertainty/trialStatistics";
import { useLocale } from "../context";
import { fillIsolated } from "../../language/fill";
import { count, figure, percent } from "../../language/formatted";
import { inWrittenDigits } from "../../language/numbers";
import { noFigure } from "../../language/noFigure";
import { useSectionStyles } from "../useSectionStyles";
import { seed } from "./entry";
import type { SimulationResult } from "./useSimulation";

const rows = ["p5", "p25", "p50", "p75", "p95", "mean", "share"] as const;

/** Percentiles are rows, because a narrow pane has room for only three columns of figures. */
export function SpreadTable({ outcome: { trials, currency, spreads } }: { readonly outcome: SimulationResult }) {
  const locale = useLocale();
  const { language, answer, pane } = locale;
  const words = pane.simulation;
  const shared = useSectionStyles();
  const styles = useStyles();
  const labels = { ...answer.tables[language].CRMSIMULATE.columns, share: words.share };
  const units = { npv: currency, roi: undefined, payback: words.years };
  const shown = (measure: Spread["measure"], row: (typeof rows)[number], value: number): string => {
    if (row === "share") return percent(value, language, 2);
    if (measure === "npv") return count(value, language);
    return measure === "roi" ? percent(value, language) : figure(value, language, 2);
  };
  const say = (fault: Fault): string => inWrittenDigits(refusal(fault, answer).message, language);
  const reasons = new Set(
    spreads.flatMap((spread) => rows.map((row) => spread[row]).filter((value) => isFault(value))).map(say),
  );
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {fillIsolated(words.caption, { trials: count(trials, language), seed: count(seed, language) })}
        </caption>
        <thead>
          <tr>
            <td />
            {spreads.map(({ measure }) => (
              <th
                key={measure}
                scope="col"
                className={mergeClasses(styles.head, measure === "npv" && styles.ofAmounts)}
              >
                {words.columns[measure]}
                {units[measure] !== undefined && <span className={styles.unit}>{units[measure]}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row" className={styles.label}>
                {labels[row]}
              </th>
              {spreads.map((spread) => {
                const value = spread[row];
                return (
                  <td
                    key={spread.measure}
                    className={mergeClasses(
                      styles.figure,
                      spread.measure === "npv" && styles.amount,
                      row === "p50" && styles.middle,
                    )}
                  >
                    {isFault(value) ? (
                      <>
                        <span aria-hidden>{noFigure}</span>
                        <span className={styles.unseen}>{say(value)}</span>
                      </>
                    ) : (
                      <data value={value}>{shown(spread.measure, row, value)}</data>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {[...reasons].map((reason) => (
        <p key={reason} className={shared.quiet}>
          {noFigure} {reason}
        </p>
      ))}
    </>
  );
}

const cell = {
  padding: `${tokens.spacingVerticalXS} 0`,
  paddingInlineStart: tokens.spacingHorizontalS,
  borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  // Digits must align by place value, in Persian too.
  textAlign: "right /* @noflip */" as "right",
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  caption: { textAlign: "start", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // These columns are as narrow as their figures; the amounts get the remaining width and only they may wrap.
  head: { ...cell, width: "1%", borderTop: "0", verticalAlign: "bottom", fontWeight: tokens.fontWeightSemibold },
  ofAmounts: { width: "auto" },
  unit: { display: "block", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  label: { ...cell, width: "26%", textAlign: "start", paddingInlineStart: 0, fontWeight: tokens.fontWeightRegular },
  figure: { ...cell, whiteSpace: "nowrap" },
  amount: { whiteSpace: "normal", overflowWrap: "anywhere" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  middle: { fontWeight: tokens.fontWeightSemibold },
});
