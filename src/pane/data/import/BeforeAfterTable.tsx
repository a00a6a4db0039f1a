import { makeStyles, tokens } from "@fluentui/react-components";
import type { DaySpan } from "../../../core/numbers/calendar";
import { fillIsolated } from "../../../language/fill";
import type { GoalKey } from "../../../workbook/inputs/goals";
import type { ComparedTable } from "../../../sharing/imported";
import { goalsBeforeAfter, type MeasuredGoal } from "../../../workbook/model/measuredGoals";
import { useExportsLocale } from "../../context";
import { Message } from "../../Message";
import { useSectionStyles } from "../../useSectionStyles";
import { shownDate } from "../typedDate";
import { useTableStyles } from "./useTableStyles";
import { goalText } from "./goalText";

/** Each table's measures on both sides of the go-live, with the days that are compared. */
export function BeforeAfterTable({ compared }: { readonly compared: readonly ComparedTable[] }) {
  const { importing, kpis, full, language } = useExportsLocale();
  const words = importing.goLive;
  const shared = useSectionStyles();
  const styles = useStyles();
  const { table } = useTableStyles();
  if (compared.length === 0) return <Message tone="plain">{words.none}</Message>;
  const span = ({ from, to }: DaySpan) =>
    fillIsolated(words.span, { from: shownDate(from, language), to: shownDate(to, language) });
  const shown = (goal: GoalKey, value: number | undefined) =>
    value === undefined ? words.notMeasured : goalText(goal, value, language);
  return (
    <>
      {compared.map((each) => {
        const { before, after, alike } = each.windows;
        const goals = Object.entries(goalsBeforeAfter(each.table, each)) as [GoalKey, MeasuredGoal][];
        return (
          <div key={each.table} className={shared.section}>
            <table className={table}>
              <caption className={styles.caption}>
                {kpis.tables[each.table]}. {words[alike]}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{words.measure}</th>
                  <th scope="col">
                    {words.before}
                    <span className={styles.span}>{span(before)}</span>
                  </th>
                  <th scope="col">
                    {words.after}
                    <span className={styles.span}>{span(after)}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {goals.map(([goal, { baseline, actual }]) => (
                  <tr key={goal}>
                    <th scope="row">{full.goals[goal]}</th>
                    <td>
                      <bdi>{shown(goal, baseline)}</bdi>
                    </td>
                    <td>
                      <bdi>{shown(goal, actual)}</bdi>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      })}
      <p className={shared.quiet}>{words.caution}</p>
    </>
  );
}

const useStyles = makeStyles({
  caption: { textAlign: "start", paddingBottom: tokens.spacingVerticalXS },
  span: { display: "block", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});
