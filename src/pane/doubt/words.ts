import type { Texts } from "../../language/texts";

/** Words for a typed number that can be read in more than one way, or not as the reader's language writes numbers. */
export const doubt = {
  /** Beside a field. */
  field: "“{text}” may mean {readings}. Write the one you mean.",
  fieldDay: "“{text}” may mean {readings}; Excel would make a date of it. Write the number you mean.",
  fieldOnlyDay: "Excel would make a date of “{text}”. Write a number.",
  asked: "Is “{text}” meant as {readings}?",
  /** Below the grid. */
  cell: "{cell}: is “{text}” meant as {readings}? Until you choose, it is a text, with which nothing is calculated.",
  cellDay:
    "{cell}: is “{text}” meant as {readings}, or as a date? Write a date as {example}. Until you choose, it is a text, with which nothing is calculated.",
  cellOnlyDay: "{cell}: “{text}” is a text, with which nothing is calculated. Write a date as {example}.",
  keep: "Keep as text",
  more: "{count} more after this one.",
} as const;

export type DoubtWords = Texts<typeof doubt>;
