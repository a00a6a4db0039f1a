import { useEffect, useState } from "react";
import type { Typing } from "../formula/locally";
import { useLocale, usePane } from "./context";
import type { Locale } from "./locale";

export interface ToldTyping extends Typing {
  /** False if the spreadsheet doesn't tell; then formulas are written as usual in the reader's language. */
  readonly isTold: boolean;
}

/** How formulas are usually typed in the reader's language. */
export const usualTyping = ({ language, answer }: Locale): Typing => ({
  language,
  decimalSign: answer.faults.decimalSign,
});

/**
 * How formulas are typed in this spreadsheet. It tells only its decimal sign: one with another sign than the reader's language
 * is taken to have English names.
 */
export function useTyping(): ToldTyping {
  const { host } = usePane();
  const usual = usualTyping(useLocale());
  const [sign, setSign] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    const tell = (told: string | undefined) => void (isCurrent && setSign(told));
    host.decimalSign().then(tell, () => tell(undefined));
    return () => void (isCurrent = false);
  }, [host]);
  if (sign === undefined) return { ...usual, isTold: false };
  return { language: sign === usual.decimalSign ? usual.language : "en", decimalSign: sign, isTold: true };
}
