import { createContext, useContext } from "react";
import type { Simulation, Trials } from "../core/uncertainty/simulation";
import type { SpreadsheetHost } from "../hosts/port";
import type { Locale, Locales } from "./locale";

/** Calculates trials; `progress` gets the share done, from 0 to 1, and where the work runs. */
export type Simulate = (
  simulation: Simulation,
  progress: (share: number, place: "workers" | "page") => void,
  signal: AbortSignal,
) => Promise<Trials>;

export interface PaneContext {
  readonly host: SpreadsheetHost;
  readonly simulate: Simulate;
  readonly locales: Locales;
  readonly locale: Locale;
  /** Announces a sentence politely to screen readers. */
  readonly announce: (sentence: string) => void;
}

const context = createContext<PaneContext | undefined>(undefined);

export const PaneProvider = context.Provider;

export function usePane(): PaneContext {
  const value = useContext(context);
  if (!value) throw new Error("Parts of the pane stand inside Pane.");
  return value;
}
