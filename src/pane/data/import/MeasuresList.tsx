import { makeStyles, tokens } from "@fluentui/react-components";
import { fill, fillIsolated } from "../../../language/fill";
import { count } from "../../../language/formatted";
import { isolatedList } from "../../../language/lists";
import type { MeasuredCell, MeasuresPlan } from "../../../sharing/measured";
import { useExportsLocale } from "../../context";
import type { ModelLocale } from "../../locale";
import { useSectionStyles } from "../../useSectionStyles";
import { columnText, itemText, standsAndValue, valueText } from "./measuredText";

export interface MeasuresListProps {
  readonly plan: MeasuresPlan;
  /** The words of the model's language. */
  readonly said: ModelLocale;
}

/** What would be filled, what stands in the way, and what isn't measured. */
export function MeasuresList({ plan, said }: MeasuresListProps) {
  const locale = useExportsLocale();
  const { language } = locale;
  const words = locale.importing.into;
  const shared = useSectionStyles();
  const styles = useStyles();
  const { fills, conflicts, same, unplaced, notMeasured, added } = plan;
  const counted = (text: string, cells: readonly unknown[]) =>
    cells.length > 0 && <p className={styles.line}>{fillIsolated(text, { count: count(cells.length, language) })}</p>;
  return (
    <>
      {counted(words.fills, fills)}
      {fills.length + added.length > 0 && (
        <ul className={styles.list}>
          {fills.map((cell) => (
            <li key={keyOf(cell)}>
              {fillIsolated(words.fill, {
                item: itemText(cell, locale, said),
                column: columnText(cell, locale),
                value: valueText(cell, cell.value, locale),
              })}
            </li>
          ))}
          {added.map((goal) => (
            <li key={goal}>{fillIsolated(words.added, { goal: said.full.goals[goal] })}</li>
          ))}
        </ul>
      )}
      {counted(words.same, same)}
      {counted(words.conflicts, conflicts)}
      {conflicts.length + unplaced.length > 0 && (
        <ul className={styles.list}>
          {conflicts.map((cell) => (
            <li key={keyOf(cell)}>
              {fillIsolated(cell.formula === undefined ? words.conflict : words.formula, {
                item: itemText(cell, locale, said),
                column: columnText(cell, locale),
                ...standsAndValue(cell, locale),
              })}
            </li>
          ))}
          {unplaced.map((goal) => (
            <li key={goal.goal}>
              {fillIsolated(words.unplaced[goal.is], {
                goal: said.full.goals[goal.goal],
                unit: "unit" in goal ? goal.unit : "",
                wanted: "wanted" in goal ? goal.wanted : "",
              })}
            </li>
          ))}
        </ul>
      )}
      {notMeasured.length > 0 && (
        <p className={shared.quiet}>
          {fill(words.notMeasured, {
            goals: isolatedList(
              notMeasured.map((goal) => said.full.goals[goal]),
              language,
            ),
          })}
        </p>
      )}
    </>
  );
}

const keyOf = ({ cell }: MeasuredCell): string => `${cell.sheet} ${cell.row} ${cell.column}`;

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});
