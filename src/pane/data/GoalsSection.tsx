import { Button } from "@fluentui/react-components";
import { useCallback, useId, useState } from "react";
import { fillIsolated } from "../../language/fill";
import { count, percent } from "../../language/formatted";
import { goalTable, isOverdue, isUnused, type Goal } from "../../workbook/model/goals";
import type { Model } from "../../workbook/model/models";
import { columnKey, type NoRows } from "../../workbook/model/namedRows";
import type { Key } from "../../workbook/model/names";
import type { At } from "../../grid/address";
import { useLocale, useModelLocale, usePane } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { GoalItem } from "./GoalItem";
import { readData } from "./reading";
import { useItemStyles } from "./useItemStyles";
import { useSaving, type SavedRow } from "./useSaving";

export interface GoalsSectionProps {
  readonly goals: readonly Goal[] | NoRows;
  readonly model: Model;
  readonly today: number;
  readonly onShow: (key: Key, at: At) => void;
}

/** The goals in use, with those whose review is overdue said first; behind a button, all goals. */
export function GoalsSection({ goals, model, today, onShow }: GoalsSectionProps) {
  const { host, announce } = usePane();
  const { language, data } = useLocale();
  const said = useModelLocale(model.language);
  const words = data.goals;
  const shared = useSectionStyles();
  const styles = useItemStyles();
  const [title, listId] = [useId(), useId()];
  const [isOpen, setOpen] = useState(false);
  // A goal that was just emptied stays in view, and with it the focus.
  const [saved, setSaved] = useState<ReadonlySet<number>>(new Set());

  const onSaved = useCallback(
    async ({ at }: SavedRow) => {
      setSaved((before) => new Set(before).add(at));
      const read = (await readData(host, model, said)).goals;
      const goal = typeof read === "string" ? undefined : read.find((each) => each.at === at);
      if (!goal) return;
      const { name, attained } = goal;
      announce(
        attained === undefined
          ? fillIsolated(data.saved, { item: name })
          : fillIsolated(words.attainedNow, { goal: name, value: percent(attained, language) }),
      );
    },
    [host, model, said, announce, data, words, language],
  );
  const save = useSaving(model, onSaved);

  if (typeof goals === "string") {
    return (
      <section aria-labelledby={title} className={shared.section}>
        <h2 id={title} className={shared.heading}>
          {words.title}
        </h2>
        <Message tone={goals === "lost" ? "bad" : "plain"}>{words[goals]}</Message>
      </section>
    );
  }
  const used = goals.filter((goal) => !isUnused(goal));
  const overdue = goals.filter((goal) => isOverdue(goal, today));
  const isAll = isOpen || used.length === 0;
  const shown = goals.filter((goal) => isAll || !isUnused(goal) || overdue.includes(goal) || saved.has(goal.at));
  const others = goals.length - shown.length;
  return (
    <section aria-labelledby={title} className={shared.section}>
      <h2 id={title} className={shared.heading}>
        {words.title}
      </h2>
      {used.length === 0 && <p className={shared.quiet}>{words.empty}</p>}
      {overdue.length > 0 && (
        <Message tone="bad">
          {fillIsolated(words.overdueGoals, { goals: overdue.map(({ name }) => name).join(", ") })}
        </Message>
      )}
      <ul id={listId} className={styles.list} aria-labelledby={title}>
        {shown.map((goal) => (
          <GoalItem
            key={goal.at}
            goal={goal}
            model={model}
            today={today}
            onShow={({ at }) => onShow(columnKey(goalTable, "actual"), { row: at, column: 0 })}
            onSave={save}
          />
        ))}
      </ul>
      {used.length > 0 && (isOpen || others > 0) && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.showFewer : fillIsolated(words.showAll, { count: count(others, language) })}
        </Button>
      )}
    </section>
  );
}
