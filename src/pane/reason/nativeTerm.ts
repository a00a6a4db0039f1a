import { isNamed, type Typing } from "../../formula/locally";
import type { Locale } from "../locale";

/** What stands over a formula of Excel's own functions. One with a function whose name isn't known is shown in English. */
export function nativeTerm({ language, reason }: Locale, typing: Typing, formula = ""): string {
  return typing.language === language && isNamed(formula, language) ? reason.native : reason.nativeInEnglish;
}
