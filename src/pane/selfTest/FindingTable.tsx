import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScenarioOutcome, Report } from "../../hosts/selfTest";
import { useLocale } from "../context";
import { Question, Tick, Warning } from "../Signs";
import { useSectionStyles } from "../useSectionStyles";
import { environment } from "./sentences";

const signs = { works: Tick, differs: Question, refused: Warning } as const satisfies Record<ScenarioOutcome, unknown>;

/** What was checked, in the order of the check, each with a sign and a word. Excel's own words stay in English. */
export function FindingTable({ report }: { readonly report: Report }) {
  const locale = useLocale();
  const words = locale.selfTest;
  const shared = useSectionStyles();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{environment(report, locale)}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {words.scenario}
          </th>
          <th scope="col" className={styles.head}>
            {words.outcome}
          </th>
        </tr>
      </thead>
      <tbody>
        {report.findings.map(({ scenario, outcome, detail }) => {
          const Sign = signs[outcome];
          return (
            <tr key={scenario}>
              <th scope="row" className={mergeClasses(styles.cell, styles.scenario)}>
                {words.scenarios[scenario]}
              </th>
              <td className={styles.cell}>
                <span className={mergeClasses(styles.outcome, styles[outcome])}>
                  <span className={styles.sign}>
                    <Sign />
                  </span>
                  {words.outcomes[outcome]}
                </span>
                {detail !== undefined && (
                  <div lang="en" dir="ltr" className={mergeClasses(shared.code, styles.detail)}>
                    {detail}
                  </div>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const text = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  caption: {
    ...text,
    textAlign: "start",
    paddingBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  head: { ...text, textAlign: "start", fontWeight: tokens.fontWeightSemibold, padding: 0 },
  cell: {
    ...text,
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  scenario: { textAlign: "start", fontWeight: tokens.fontWeightRegular, paddingInlineEnd: tokens.spacingHorizontalS },
  outcome: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  sign: { display: "flex", flexShrink: 0 },
  works: { color: tokens.colorPaletteGreenForeground1 },
  differs: { fontWeight: tokens.fontWeightSemibold },
  refused: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  detail: { textAlign: "start", paddingTop: "2px", color: tokens.colorNeutralForeground2 },
});
