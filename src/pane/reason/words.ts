/** The words of Explain, in English. */
import type { Texts } from "../../language/texts";
import { stepNames, type StepName } from "../../catalogue/steps/names";
import { descriptions } from "../../catalogue/steps/descriptions";
import { mendings } from "./mendings";

export const reason = {
  title: "Selected cell",
  fromCell: "The error {error} comes from cell {address} ({parameter}).",
  fromExpression: "{parameter} comes to the error {error}: {text}.",
  unknownFunction: "The spreadsheet does not know this function here: the add-in is not loaded.",
  misspelt: "There is no function {name}.",
  text: "This is a text, not a formula: its cell was formatted as text, or Excel did not accept it.",
  separators: "Here arguments are separated by commas, and numbers have a decimal point.",
  expression:
    "{parameter} is a calculation that can’t be followed here ({text}). Put it into a cell of its own and point the formula at that cell.",
  noCells: "{parameter}: there are no cells at {text}.",
  elsewhere: "{value} is right; the error comes from another part of the formula.",
  stale: "With these cells the function gives {value}. Let Excel calculate again: Ctrl+Alt+F9.",
  table: "A table of {rows} rows and {columns} columns.",
  gap: "{figure}: {message}",
  didYouMean: "Did you mean this?",
  putIn: "Put it into {address}",
  isIn: "The formula is in {address}.",
  headline: "A plain formula of the spreadsheet. It gives the same as this function on the same cells.",
  differs: "The cell shows {shown}, its areas give {value}: its formula was changed.",
  how: "How it is calculated",
  unit: "Unit",
  /** In the reader’s language, where it has names of its own for Excel’s functions. */
  native: "The same by Excel’s own functions, as English Excel shows it",
  nativeInEnglish: "The same by Excel’s own functions, as English Excel shows it",
  source: "Definition and source",
  time: "t is the period; 0 is today.",
  row: "Row",
  rest: "{count} more",
  total: "Total",
  searched: "The rate is found by search: at it, the present values add up to 0.",
  rowShown: "The numbers are those of row {row} under the headings.",
  median: "median",
  steps: Object.fromEntries(Object.entries(stepNames).map(([name, { says }]) => [name, says])) as Readonly<
    Record<StepName, string>
  >,
  descriptions,
  mendings,
  format: {
    percent: "Show as %",
    money: "Show as an amount",
    inCurrency: "Show in {currency}",
    decimals: "Show with two decimals",
    done: "The cell has its number format.",
    protected: "The sheet is protected, so the format is unchanged. Remove the protection, then try again.",
    editing: "A cell is being edited. Finish it with Enter or Esc, then try again.",
    failed: "The format could not be set. The cell is as it was.",
  },
} as const;

export type ReasonWords = Texts<typeof reason>;
