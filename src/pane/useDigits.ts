import { useCallback, useMemo, useState } from "react";
import { writeDigits, writtenDigits, type Digits } from "../language/numbers";
import { libraryIn, wordsIn } from "./inDigits";
import type { Library, PaneLocale } from "./locale";

export interface ChosenDigits {
  readonly digits: Digits;
  readonly choose: (digits: Digits) => void;
  readonly isKept: boolean;
  /** The words of the pane, and those of every part, in these digits. */
  readonly locale: PaneLocale;
  readonly library: Library;
}

/** The digits in which a Persian reader is shown numbers. */
export function useDigits(library: Library, locale: PaneLocale, onDigits: (digits: Digits) => boolean): ChosenDigits {
  const [digits, setDigits] = useState(writtenDigits);
  const [isKept, setKept] = useState(true);
  const choose = useCallback(
    (chosen: Digits) => {
      writeDigits(chosen);
      setDigits(chosen);
      setKept(onDigits(chosen));
    },
    [onDigits],
  );
  const own = useMemo(() => libraryIn(digits, library), [digits, library]);
  return { digits, choose, isKept, locale: useMemo(() => wordsIn(digits, locale), [digits, locale]), library: own };
}
