/** What sharing says, in English. {…} is filled in where it is said. */
export const sharing = {
  note: {
    sheet: "Prepared for sharing",
    title: "Prepared for sharing",
    says: "This workbook was made readable without the CRM ROI add-in. Each line below says what a cell held before and what stands there now. With the add-in, Restore puts everything back as it was.",
    keep: "Keep this sheet as long as you may want to restore. The columns on the right are for Restore.",
    cell: "Cell",
    was: "What it was",
    now: "What it is now",
    restore: "For Restore",
    written: "What was written",
    place: "Its place",
    references: "Its references",
  },
  /** What a cell has become. */
  becomes: {
    twin: "Excel’s own formula: it goes on calculating",
    partly: "Excel’s own formula with a fixed value in it",
    value: "A fixed value, as it was calculated",
    error: "The error it showed, fixed",
    shown: "The value it showed, fixed: it could not be worked out anew",
    asks: "The same formula, pointing at the fixed table",
    stays: "Left as it is: its value is not known now",
    column: "New rows of the table start empty",
  },
} as const;

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
export type SharingWords = Words<typeof sharing>;
