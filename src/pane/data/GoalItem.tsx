import { makeStyles, tokens } from "@fluentui/react-components";
import { fillIsolated } from "../../language/fill";
import { percent } from "../../language/formatted";
import { directionOf } from "../../language/languages";
import { noFigure } from "../../language/noFigure";
import { goalTable, isOverdue, isUnused, whyNotAttained, type Goal, type GoalInput } from "../../workbook/model/goals";
import type { Model } from "../../workbook/model/models";
import { columnKey } from "../../workbook/model/namedRows";
import { Amount } from "../Amount";
import { useLocale } from "../context";
import { Warning } from "../Signs";
import { useSectionStyles } from "../useSectionStyles";
import { shownFigure } from "./amounts";
import type { Changed } from "./EditForm";
import type { CellField } from "./fields";
import { shownDate } from "./typedDate";
import { ItemActions } from "./ItemActions";
import { useEditing } from "./useEditing";
import { useItemStyles } from "./useItemStyles";
import type { SavedRow } from "./useSaving";

export interface GoalItemProps {
  readonly goal: Goal;
  readonly model: Model;
  /** Excel's serial number. */
  readonly today: number;
  readonly onShow: (goal: Goal) => void;
  readonly onSave: (row: SavedRow, changed: Changed, fields: readonly CellField[]) => Promise<string | undefined>;
}

const figures = ["baseline", "target", "actual"] as const satisfies readonly GoalInput[];

/** One goal: its figures and its attainment as on the sheet, its next review, and fields to change them. */
export function GoalItem({ goal, model, today, onShow, onSave }: GoalItemProps) {
  const { language, data } = useLocale();
  const words = data.goals;
  const shared = useSectionStyles();
  const styles = { ...useItemStyles(), ...useStyles() };
  const editing = useEditing();
  const { isEditing } = editing;
  const { name, unit, isPercent, attained, date } = goal;
  const ofSheet = { lang: model.language, dir: directionOf(model.language) };
  const why = whyNotAttained(goal);
  const fields = [...figures, "date" as const].map((column): CellField => {
    const kind = column === "date" ? "date" : isPercent ? "percent" : "number";
    return { key: columnKey(goalTable, column), label: words[column], kind, value: goal[column] };
  });
  const anchor = { key: columnKey(goalTable, "label"), before: goal.label };
  return (
    <li className={styles.item}>
      <div className={styles.top}>
        <h3 className={styles.name}>
          <bdi {...ofSheet}>{name}</bdi>
          {!isPercent && unit !== "" && (
            <span className={styles.unit}>
              {" "}
              (<bdi {...ofSheet}>{unit}</bdi>)
            </span>
          )}
        </h3>
        {isUnused(goal) && <span className={shared.quiet}>{words.noFigures}</span>}
      </div>
      {!isEditing && !isUnused(goal) && (
        <>
          <dl className={styles.figures}>
            {figures.map((column) => {
              return (
                <div key={column}>
                  <dt className={shared.quiet}>{words[column]}</dt>
                  <dd className={styles.value}>
                    <Amount shown={shownFigure(goal[column], isPercent, language)} room="after" />
                  </dd>
                </div>
              );
            })}
            <div>
              <dt className={shared.quiet}>{words.attained}</dt>
              <dd className={styles.attained}>
                <bdi>{attained === undefined ? noFigure : percent(attained, language)}</bdi>
              </dd>
            </div>
          </dl>
          {why && <p className={shared.quiet}>{words.why[why]}</p>}
        </>
      )}
      {!isEditing && typeof date === "number" && date >= 1 && <ReviewDate goal={goal} date={date} today={today} />}
      <ItemActions
        name={name}
        fields={fields}
        editing={editing}
        onSave={(changed, opened) => onSave({ at: goal.at, anchor }, changed, opened)}
        onShow={() => onShow(goal)}
      />
    </li>
  );
}

interface ReviewDateProps {
  readonly goal: Goal;
  readonly date: number;
  readonly today: number;
}

function ReviewDate({ goal, date, today }: ReviewDateProps) {
  const { language, data } = useLocale();
  const shared = useSectionStyles();
  const styles = useItemStyles();
  const shown = shownDate(date, language);
  if (!isOverdue(goal, today))
    return <p className={shared.quiet}>{fillIsolated(data.goals.review, { date: shown })}</p>;
  return (
    <p className={styles.late}>
      <span className={styles.sign}>
        <Warning />
      </span>
      {fillIsolated(data.goals.overdue, { date: shown })}
    </p>
  );
}

const useStyles = makeStyles({
  unit: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(64px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    "& div": { minWidth: 0 },
  },
  value: { margin: 0, overflowWrap: "anywhere" },
  attained: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});
