import { useCallback, useState } from "react";
import { fillIsolated } from "../../language/fill";
import { percent } from "../../language/formatted";
import { listed } from "../../language/lists";
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
import { RowList, RowSection, WithoutRows } from "./RowList";
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
    return <RowSection title={words.title}>{() => <WithoutRows why={goals} words={words} />}</RowSection>;
  }
  const used = goals.filter((goal) => !isUnused(goal));
  const overdue = goals.filter((goal) => isOverdue(goal, today));
  const isAll = isOpen || used.length === 0;
  const shown = goals.filter((goal) => isAll || !isUnused(goal) || overdue.includes(goal) || saved.has(goal.at));
  const others = goals.length - shown.length;
  return (
    <RowSection title={words.title}>
      {(titleId) => (
        <>
          {used.length === 0 && <p className={shared.quiet}>{words.empty}</p>}
          {overdue.length > 0 && (
            <Message tone="bad">
              {fillIsolated(words.overdueGoals, {
                goals: listed(
                  overdue.map(({ name }) => name),
                  language,
                ),
              })}
            </Message>
          )}
          <RowList
            titleId={titleId}
            words={words}
            isOpen={isOpen}
            onOpen={setOpen}
            others={others}
            isWhole={used.length === 0}
          >
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
          </RowList>
        </>
      )}
    </RowSection>
  );
}
