/** The numbered steps of a guide, as a reader follows them: the bold words are what is pressed, looked for or filled in. */
import { bare, tablesIn, type Table } from "./pages";

interface Action {
  /** The words on the screen. */
  readonly words: string;
  /** What is typed or chosen there; absent for what is pressed or only seen. */
  readonly value?: string;
}

export interface Step {
  readonly actions: readonly Action[];
  /** With years beside each other: amounts to type. Else answers to see, by their label in the first column. */
  readonly table: Table | undefined;
  /** A sentence to see. */
  readonly sentence: string | undefined;
}

const action = /\*\*(.+?)\*\*(?:: `([^`]+)`)?/gs;

export function stepsIn(text: string): readonly Step[] {
  const [, ...steps] = text.split(/^(?=\d+\. )/m);
  return steps.map((step) => {
    const own = step.split(/\n(?=\S)/)[0] ?? "";
    const [table] = tablesIn(own);
    return {
      actions: [...own.matchAll(action)].map(([, words = "", value]) => ({
        words: bare(words),
        ...(value !== undefined && { value }),
      })),
      table,
      sentence: /^ *> (.+)$/m.exec(own)?.[1],
    };
  });
}

/** A table of amounts has a column for each year. */
export const isTyped = (table: Table): boolean => (table[0]?.length ?? 0) > 3;
