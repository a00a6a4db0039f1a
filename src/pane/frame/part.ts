/** Parts of the pane whose code and words are loaded when they are first shown. */
import type { ComponentType } from "react";
import type { Language } from "../../language/languages";
import type { Library, Volume } from "../locale";

export interface Loadable {
  /** How many of the reader's words it needs. */
  readonly volume: Volume;
  /** Rejects if the code can't be loaded; the next call tries again. */
  readonly load: () => Promise<unknown>;
  /** Undefined until its code is loaded. */
  readonly component: unknown;
}

export interface Part<Props extends object> extends Loadable {
  readonly component: ComponentType<Props> | undefined;
}

export function partOf<Props extends object>(
  volume: Volume,
  imported: () => Promise<ComponentType<Props>>,
): Part<Props> {
  let component: ComponentType<Props> | undefined;
  return {
    volume,
    load: async () => (component ??= await imported()),
    get component() {
      return component;
    },
  };
}

/** The languages are that of the pane and those of the models that the part shows. */
export const isLoaded = (part: Loadable, library: Library, languages: readonly Language[]): boolean =>
  part.component !== undefined && languages.every((language) => library.known(part.volume, language) !== undefined);

/** Loads the code and the words together. Rejects if either can't be loaded; the next call tries again. */
export async function loadPart(part: Loadable, library: Library, languages: readonly Language[]): Promise<void> {
  await Promise.all([part.load(), ...languages.map((language) => library.load(part.volume, language))]);
}
