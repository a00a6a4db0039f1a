import { createContext, useContext } from "react";
import type { Simulation, Trials } from "../core/uncertainty/simulation";
import type { SpreadsheetHost } from "../hosts/port";
import type { Locale, Locales } from "./locale";

/** Calculates trials beside the page: `progress` is told the share done, from 0 to 1. */
export type Simulate = (
  simulation: Simulation,
  progress: (share: number) => void,
  signal: AbortSignal,
) => Promise<Trials>;

export interface PaneContext {
  readonly host: SpreadsheetHost;
  readonly simulate: Simulate;
  readonly locales: Locales;
  readonly locale: Locale;
  /** Says a sentence to screen readers, after what they are saying. */
  readonly announce: (sentence: string) => void;
}

const context = createContext<PaneContext | undefined>(undefined);

export const PaneProvider = context.Provider;

export function usePane(): PaneContext {
  const value = useContext(context);
  if (!value) throw new Error("Parts of the pane stand inside Pane.");
  return value;
}
