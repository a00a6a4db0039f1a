import { createContext, useContext } from "react";
import type { Simulation, Trials } from "../core/uncertainty/simulation";
import type { Language } from "../language/languages";
import type { SpreadsheetHost } from "../hosts/port";
import type { Imported, ImportRequest } from "../sharing/imported";
import type { ExportsLocale, Library, Locale, ModelLocale, PaneLocale } from "./locale";

/** Calculates trials; `progress` gets the share done, from 0 to 1, and where the work runs. */
export type Simulate = (
  simulation: Simulation,
  progress: (share: number, place: "workers" | "page") => void,
  signal: AbortSignal,
) => Promise<Trials>;

/** How far a reading is, in bytes of a file. A file is read twice at most, and more often where it is compared. */
export interface ReadingProgress {
  readonly file: string;
  readonly read: number;
  readonly of: number;
}

/**
 * Reads what a CRM has exported. "tooLarge": no background work is allowed, and the page would stop responding for long.
 * Rejects where a file can't be read any more, and where it is aborted.
 */
export type ReadExports = (
  files: readonly File[],
  request: ImportRequest,
  onProgress: (progress: ReadingProgress) => void,
  signal: AbortSignal,
) => Promise<Imported | "tooLarge">;

export interface PaneContext {
  readonly host: SpreadsheetHost;
  readonly simulate: Simulate;
  readonly readExports: ReadExports;
  readonly library: Library;
  /** The words that every part of the pane has. */
  readonly locale: PaneLocale;
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

/** All words of the reader's language, or of another one, for a part that is loaded with them. */
export function useLocale(language?: Language): Locale {
  const { library, locale } = usePane();
  return loaded(library.known("all", language ?? locale.language));
}

/** With those of exports, for a part that is loaded with them. */
export function useExportsLocale(): ExportsLocale {
  const { library, locale } = usePane();
  return loaded(library.known("exports", locale.language));
}

/** The words of the reader's language, or of a model's, for a part that is loaded with those of models. */
export function useModelLocale(language?: Language): ModelLocale {
  const { library, locale } = usePane();
  return loaded(library.known("model", language ?? locale.language));
}

function loaded<T>(words: T | undefined): T {
  if (words === undefined) throw new Error("The part stands inside OnDemand, which loads its words.");
  return words;
}
