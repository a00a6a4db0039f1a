import type { Texts } from "../../../language/texts";

/** The words for writing a simulation's result as a sheet, in English. */
export const simulationWriting = {
  write: "Write as a sheet",
  again: "Write the sheet anew",
  replaces: "The figures on “{sheet}” are replaced, which an earlier simulation of this model has written.",
  keeps:
    "“{sheet}” was changed after an earlier simulation wrote it; it stays as it is, and the result goes to a new sheet.",
  written: "The result is on “{sheet}”, as values that need no add-in.",
  goTo: "Go to the sheet",
} as const;

export type SimulationWritingWords = Texts<typeof simulationWriting>;
