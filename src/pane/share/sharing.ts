/** What the steps of the Share tab have in common. */
import { createContext, useContext } from "react";
import type { Book } from "../../grid/book";
import type { Language } from "../../language/languages";
import type { Audience } from "../../sharing/audience";
import type { Finding } from "../../sharing/check";
import type { Needs } from "../../sharing/needs";
import type { StepKey } from "./steps";

/** - look: it was taken, and it found something that the reader has to see to */
export type Standing = "open" | "done" | "look";

export interface StepState {
  readonly standing: Standing;
  /** What has been done, or why nothing has to be. */
  readonly sentence?: string;
  readonly findings?: readonly Finding[];
}

export interface Sharing {
  readonly audience: Audience | undefined;
  readonly into: Language;
  /** The model's number; undefined means the last one. */
  readonly model: number | undefined;
  /** Undefined until the workbook has been read. */
  readonly needs: Needs | undefined;
  /** The step whose list or message is shown. */
  readonly shown: StepKey | undefined;
  readonly isBusy: boolean;
  readonly stateOf: (step: StepKey) => StepState;
  /** Shows the step, and keeps the others from beginning; false if one of them is at work. */
  readonly begin: (step: StepKey) => boolean;
  readonly end: () => void;
  readonly read: () => Promise<Book>;
  readonly checked: (findings: readonly Finding[]) => void;
  /** Marks a step as done, and says so. */
  readonly finish: (step: StepKey, sentence: string) => void;
  /** The same after the step has written into the workbook. */
  readonly finishWriting: (step: StepKey, sentence: string) => Promise<void>;
}

const context = createContext<Sharing | undefined>(undefined);

export const SharingProvider = context.Provider;

export function useSharing(): Sharing {
  const value = useContext(context);
  if (!value) throw new Error("Steps stand inside the Share tab.");
  return value;
}
