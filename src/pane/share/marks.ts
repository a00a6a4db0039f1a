/** What has been done in this session. A mark holds as long as the workbook and the answer are what they were. */
import type { StepKey } from "./steps";

export interface Mark {
  readonly sentence: string;
  /** What had been entered in the workbook. */
  readonly entered: string;
  /** Who was to get it, in which language. */
  readonly answer: string;
}

export type Marks = ReadonlyMap<StepKey, Mark>;

/** These steps make something for the recipient; the others concern the workbook alone. */
const forRecipient: ReadonlySet<StepKey> = new Set(["file", "page", "letter"]);

export function markOf(marks: Marks, step: StepKey, entered: string, answer: string): Mark | undefined {
  const mark = marks.get(step);
  const isOfAnswer = !forRecipient.has(step) || mark?.answer === answer;
  return mark?.entered === entered && isOfAnswer ? mark : undefined;
}

/** Each of them undoes what the other did. */
const opposite: Partial<Record<StepKey, StepKey>> = { prepare: "restore", restore: "prepare" };

/** The marks after a step has changed the workbook from `before`: the pane's own change makes no other step undone. */
export function afterWriting(marks: Marks, step: StepKey, mark: Mark, before: string): Marks {
  const kept = [...marks].flatMap(([key, each]): readonly (readonly [StepKey, Mark])[] =>
    each.entered === before && key !== opposite[step] ? [[key, { ...each, entered: mark.entered }]] : [],
  );
  return new Map([...kept, [step, mark]]);
}
