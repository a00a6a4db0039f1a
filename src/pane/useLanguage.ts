import { useCallback, useRef, useState } from "react";
import type { Language } from "../language/languages";
import type { Library, PaneLocale } from "./locale";

export interface ChosenLanguage {
  readonly locale: PaneLocale;
  readonly choose: (language: Language) => void;
  /** The chosen language while its words are on their way. */
  readonly coming: Language | undefined;
  /** A chosen language whose words could not be loaded; the pane keeps the one before. */
  readonly lost: Language | undefined;
  readonly isKept: boolean;
}

/** The language of the pane. It changes once all words of the chosen one are there, so that no part is without words. */
export function useLanguage(
  library: Library,
  initial: PaneLocale,
  onLanguage: (language: Language) => boolean,
): ChosenLanguage {
  const [locale, setLocale] = useState(initial);
  const [change, setChange] = useState<{ readonly coming?: Language; readonly lost?: Language }>({});
  const [isKept, setKept] = useState(true);
  const latest = useRef<Language>(undefined);

  const choose = useCallback(
    (language: Language) => {
      latest.current = language;
      setChange({ coming: language });
      // What is open stays open: its words are there before it is shown in them.
      const volume = library.known("exports", locale.language) ? "exports" : "all";
      library.load(volume, language).then(
        (words) => {
          if (latest.current !== language) return;
          setChange({});
          setLocale(words);
          setKept(onLanguage(language));
        },
        () => {
          if (latest.current === language) setChange({ lost: language });
        },
      );
    },
    [library, onLanguage, locale.language],
  );
  return { locale, choose, coming: change.coming, lost: change.lost, isKept };
}
