import { createContext, useContext } from "react";
import type { SpreadsheetHost } from "../hosts/port";
import type { Locale, Locales } from "./locale";

export interface PaneContext {
  readonly host: SpreadsheetHost;
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
