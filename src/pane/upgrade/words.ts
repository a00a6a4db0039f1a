import type { Texts } from "../../language/texts";

export const upgrade = {
  title: "An earlier form",
  intro:
    "This model was made by an earlier version of the add-in. A new one beside it takes over every figure that was typed in. This one stays as it is.",
  submit: "Make the new one",
  lost: "Names of this model were deleted, so its figures can’t be found. Create a new model, and type them in.",
  done: "{count} figures and texts are carried over to “{sheet}”.",
  goTo: "Show the new one",
  same: "Every headline is as before.",
  changed: "{figure}: {before} before, {now} now",
  valued: "A formula in an input; its value is carried over",
  moved: "The line now stands among the others, because its group has no free line",
  missing: "The sheet is missing, so nothing of it is carried over",
  /** Why a cell isn't carried over. */
  left: {
    outside: "Not carried over: the new form has nothing there",
    overFormula: "Not carried over: it stands over a formula, which calculates again",
    overOwn: "Not carried over: it stands over a figure or a note of the form",
    otherWord: "Not carried over: the new form doesn’t take it there, and its usual word stands instead",
    notCounted: "Not carried over: the model doesn’t count the row; type it into a free line",
  },
} as const;

export type UpgradeWords = Texts<typeof upgrade>;
