/** The one rule for the language in which the command line speaks; docs/why/spoken.md says why. */
import { isLanguage, languageOf, type Language } from "../language/languages";

export interface Environment {
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
}

/**
 * What `--messages` names, else `--language`, else the system; else English. It is found before the call is read, so that what is
 * wrong with the call is said in it.
 * @param system the system's own language where no variable names one, such as tr-TR on Windows
 */
export function spoken(args: readonly string[], environment: Environment, system: string | undefined): Language {
  const named = [valueOf(args, "--messages"), valueOf(args, "--language")].find(isLanguage);
  return named ?? languageOf(localeOf(environment) ?? system) ?? "en";
}

/** The locale of messages, as POSIX has it: the first variable that isn't empty. `C` and `POSIX` ask for English. */
function localeOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): string | undefined {
  const [found] = [LC_ALL, LC_MESSAGES, LANG].filter((each) => each !== undefined && each !== "");
  return found?.replace(/[.@].*/s, "");
}

function valueOf(args: readonly string[], option: string): string | undefined {
  const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  const arg = args[at];
  return arg === option ? args[at + 1] : arg?.slice(option.length + 1);
}
