/** A formula as Excel shows it and takes it in the reader's language. */
import type { Language } from "../language/languages";
import { separator } from "./example";
import { localName } from "./localNames";
import { tokens, type Token } from "./tokens";

/** How formulas are typed in the reader's Excel. */
export interface Typing {
  readonly language: Language;
  readonly decimalSign: string;
}

/** The names of Excel's functions, the decimal sign and the separators; names stay English if one of them isn't known. */
export function locally(formula: string, { language, decimalSign }: Typing): string {
  const all = tokens(formula);
  const own = isNamed(formula, language) ? all.map(nameIn(language)) : all.map(({ text }) => text);
  if (decimalSign !== ",") return own.join("");
  let braces = 0;
  return all
    .map(({ kind, text }, i) => {
      braces += text === "{" ? 1 : text === "}" ? -1 : 0;
      if (kind === "number") return text.replace(".", decimalSign);
      // Between the columns of a constant, such an Excel has a backslash.
      return kind === "sign" && text === "," ? (braces > 0 ? "\\" : separator(decimalSign)) : (own[i] ?? text);
    })
    .join("");
}

/** True if every function in the formula has a name that is known in the language. */
export function isNamed(formula: string, language: Language): boolean {
  return tokens(formula).every(
    (token, i, all) => !isFunction(token, i, all) || localName(token.text, language) !== undefined,
  );
}

/** A part of a formula, without the "=". */
export const partLocally = (text: string, typing: Typing): string => locally(`=${text}`, typing).slice(1);

const isFunction = ({ kind }: Token, i: number, all: readonly Token[]): boolean =>
  kind === "word" && all[i + 1]?.text === "(";

const nameIn =
  (language: Language) =>
  (token: Token, i: number, all: readonly Token[]): string => {
    const isName = isFunction(token, i, all) || (token.kind === "word" && /^(?:TRUE|FALSE)$/i.test(token.text));
    return (isName && localName(token.text, language)) || token.text;
  };
