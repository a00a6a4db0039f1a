import type { Texts } from "../../language/texts";

/** The words for comparing the models of a workbook, in English. */
export const comparing = {
  title: "Compare",
  intro:
    "One of several models is chosen. They are ranked by NPV at one rate over one horizon, and each pair by what the larger outlay earns.",
  models: "Models, two to five",
  name: "Name of {sheet} in the comparison",
  base: "Differences against",
  against: "All of them are measured against",
  againstLater: "(as far as each model shows it)",
  againstHint: "What their costs and benefits are additional to.",
  rate: "One discount rate for all",
  rateHint: "The models’ rates differ, or one is missing.",
  years: "One horizon for all, in years",
  yearsHint: "The models’ years differ. A shorter one has nothing after its end, a longer one is cut.",
  renewed: "Each will be renewed on like terms when its years are over",
  renewedHint: "Only then are annual equivalents shown.",
  reading: "Reading the models",
  preview: "As the models are now: {sentence}",
  conflicts: "What keeps them from being compared",
  goTo: "Go to: {name}",
  lost: "{sheet} can’t be compared, because names of its cells are lost: {names}. Create the model anew, or leave it out.",
  chosen: "Two to five models are compared; {count} are chosen.",
  few: "There is one model now; two or more are compared.",
  wrongRate: "Enter a rate from 0 to 100%.",
  write: "Write the comparison",
  further: "Write a further comparison",
  hint: "Adds two sheets with formulas that read the models, so that the comparison follows them. They need no add-in.",
  stays: "A further comparison has sheets of its own; those before stay as they are.",
  busy: "Writing the comparison",
  written: "The comparison is on “{sheet}”, and follows the models.",
  refused: "Nothing was written: first put right what stands above.",
  which: "Comparison",
  onSheet: "Go to the sheet",
  unread: "The comparison can’t be read at the moment.",
  lostParts: "Some of its cells were deleted or overwritten. A further comparison has all of them.",
  ranking: "Ranking by NPV",
  pairs: "Every pair",
  crossover: {
    none: "Both are worth the same at no rate.",
    one: "Both are worth the same at {rates}.",
    several: "Both are worth the same at each of these rates: {rates}.",
    unknown: "The rates at which both are worth the same can’t be found.",
  },
  /** Why a check of the comparison matters: it keeps the ranking back, or not. */
  why: {
    conflict: "Until this is put right, nothing is ranked.",
    other: "The ranking stands, but may be wrong because of it.",
  },
  chart: {
    title: "NPV of each option",
    description: "Ranked from the top. A bar below 0 is a loss or a cost.",
    option: "Option",
  },
} as const;

export type ComparingWords = Texts<typeof comparing>;
